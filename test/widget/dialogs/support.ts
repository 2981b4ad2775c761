import { setViewport } from '@web/test-runner-commands';
import { http, HttpResponse } from 'msw';
import type { AccountsEvent, AccountsEventName } from '../../../widget/element.ts';
import { attempt } from '../../../widget/testing/index.ts';
import { answer, SERVER, until, type ShownDialog } from '../support.ts';

/** Keeps what a route was asked, and answers it. */
export function route(path: string, body: unknown, status = 200, headers: Record<string, string> = {}) {
  const asked: unknown[] = [];
  answer(
    http.post(`${SERVER}/widget${path}`, async ({ request }) => {
      asked.push(await request.json());
      return status === 204
        ? new HttpResponse(null, { status })
        : HttpResponse.json(body as Record<string, unknown>, { status, headers });
    }),
  );
  return asked;
}
export const refusal = (code: string) => ({
  code,
  reference: '7F3K-2QXM',
  actor: 'user',
  title: '',
  type: '',
  status: 409,
});

/** What the element told the page. */
export function hear({ element }: ShownDialog, ...names: AccountsEventName[]): AccountsEvent[] {
  const heard: AccountsEvent[] = [];
  for (const name of names) element.addEventListener(name, (event) => heard.push(event as AccountsEvent));
  return heard;
}
/** Room enough for drawers to stand beside the page. */
export const wide = () => setViewport({ width: 1280, height: 800 });
export const closed = ({ dialog }: ShownDialog) => until('the end of the dialog', () => !dialog().open);
export const focused = ({ root }: ShownDialog) => root.activeElement;
export const heading = (shown: ShownDialog, name: string) =>
  until(`the focus on ${name}`, () => focused(shown)?.textContent?.trim() === name);

/** An Ads consent that ended well. */
export const attemptDone = attempt({ provider: 'ads', state: 'succeeded', groupKey: 'group-connection-1' });
