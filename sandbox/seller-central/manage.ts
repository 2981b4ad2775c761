import { html } from 'hono/html';
import type { AmazonRequest } from '../amazon-request.ts';
import { AUTHORIZATION_LIFE } from '../world.ts';
import { answer, redirect } from './answer.ts';
import { page } from './layout.ts';
import { toSignIn, userOf } from './session.ts';

const PATH = '/apps/manage';
const day = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** Manage Your Apps: the only place where a seller can take an authorization back. */
export function manage(request: AmazonRequest): Response | Promise<Response> | undefined {
  const { world, base, method, path, host } = request;
  if (path !== PATH) return undefined;
  const user = userOf(request);
  if (!user) return toSignIn(request, PATH);
  const mine = user.accounts.filter(({ group }) => host.groups.includes(group));
  if (method === 'POST') {
    const form = new URLSearchParams(request.body);
    const [applicationId = '', sellingPartnerId = ''] = (form.get('authorization') ?? '').split(' ');
    const isDisabling = form.get('action') === 'disable';
    if (user.mayAuthorize && mine.some((one) => one.sellingPartnerId === sellingPartnerId)) {
      world.setDisabled(sellingPartnerId, isDisabling, applicationId);
      request.note(isDisabling ? 'manage.disabled' : 'manage.enabled');
    } else request.note('manage.refused', 'not an account that this user may manage');
    return redirect(base + PATH);
  }
  request.note('manage.list');
  const rows = [...world.state.authorizations].filter(([, { sellingPartnerId }]) =>
    mine.some((one) => one.sellingPartnerId === sellingPartnerId),
  );
  const body = html`<h1>Manage Your Apps</h1>
    ${
      rows.length === 0
        ? html`<p>No application is authorized for your accounts on this site.</p>`
        : html`<ul class="people">
            ${rows.map(([key, { applicationId, sellingPartnerId, authorizedAt, disabled }]) => {
              const { name } = world.app(applicationId);
              const status = disabled ? 'Disabled' : world.isLapsed(authorizedAt) ? 'Expired' : 'Authorized';
              return html`<li>
                <div>
                  <strong>${name}</strong>
                  <span
                    >${status} · ${world.account(sellingPartnerId)?.name ?? ''} (${sellingPartnerId})</span
                  >
                  <span class="quiet"
                    >Authorized on ${day(authorizedAt)} · Expires on
                    ${day(authorizedAt + AUTHORIZATION_LIFE)}</span
                  >
                </div>
                <form method="post" action="${base}${PATH}" class="actions">
                  <input type="hidden" name="authorization" value="${key}" />
                  <a class="button plain" href="${base}/apps/store/${applicationId}">Re-authorize</a>
                  <button name="action" value="${disabled ? 'enable' : 'disable'}" class="plain">
                    ${disabled ? 'Enable' : 'Disable'}
                  </button>
                </form>
              </li>`;
            })}
          </ul>`
    }`;
  return answer(request, page('Manage Your Apps', body, { base, user, back: PATH }));
}
