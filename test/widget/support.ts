import { expect } from '@open-wc/testing';
import { http, HttpResponse, type HttpHandler } from 'msw';
import { setupWorker } from 'msw/browser';
import '../../widget/index.ts';
import type { ConnectedAccounts } from '../../widget/element.ts';
import {
  accountsHandlers,
  dialogScenarios,
  scenarios,
  type DialogScenarioName,
  type Scenario,
  type ScenarioName,
} from '../../widget/testing/index.ts';

export const SERVER = 'https://accounts.example.com';

/** What is read may still be under way when its element has gone with the last test. */
const worker = setupWorker(
  http.get(`${SERVER}/widget/*`, () =>
    HttpResponse.json({ code: 'not_found', reference: 'late' }, { status: 404 }),
  ),
);
const complaints: string[] = [];
/** Elements whose requests are all answered in the end. */
const answering: Element[] = [];
const { error, warn } = console;

before(async () => {
  await worker.start({
    quiet: true,
    onUnhandledFrame: ({ frame }: { frame: unknown }) => {
      const url = (frame as { data?: { request?: Request } }).data?.request?.url ?? '';
      if (url.startsWith(SERVER)) complaints.push(`unexpected request: ${url}`);
    },
  });
  console.error = (...said: unknown[]) => void complaints.push(said.join(' '));
  console.warn = (...said: unknown[]) => {
    if (!String(said[0]).includes('Lit is in dev mode')) complaints.push(said.join(' '));
  };
});
// Not after it: a request that is under way when a test ends still gets its answer.
beforeEach(() => {
  own.length = 0;
  worker.resetHandlers();
});
afterEach(async () => {
  // A dialog that has done its work reads the list again: its answer belongs to the test that asked.
  for (const { isConnected, shadowRoot } of answering.splice(0))
    if (isConnected) await until('the last answer', () => !shadowRoot?.querySelector('[aria-busy="true"]'));
  document.body.querySelectorAll('connected-accounts, .stage').forEach((element) => element.remove());
  sessionStorage.clear();
  localStorage.clear();
  const heard = complaints.splice(0).join('\n');
  expect(heard, 'complaints').to.equal('');
});
after(() => {
  // Not awaited: it would wait for the answers that a scenario never gives.
  void worker.stop();
  Object.assign(console, { error, warn });
});

/** Takes what the element warned about, so that the test may go on. */
export const takeComplaints = (): string[] => complaints.splice(0);

/** What a test answers itself counts more than what a scenario plays, also when it is said before. */
const own: HttpHandler[] = [];
export function answer(...handlers: HttpHandler[]): void {
  own.unshift(...handlers);
  worker.use(...handlers);
}

/** Waits for a state, and says which when it never comes. */
export async function until<T>(what: string, look: () => T | null | undefined | false): Promise<T> {
  const end = performance.now() + 10_000;
  for (;;) {
    const found = look();
    if (found) return found;
    if (performance.now() > end) throw new Error(`${what} never came`);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

export interface Shown {
  element: ConnectedAccounts;
  root: ShadowRoot;
  text(): string;
  button(name: string | RegExp): HTMLButtonElement | undefined;
  heading(name: string): HTMLElement | undefined;
}

/** The element in one of the scenarios, loaded. */
export async function show(
  scenario: ScenarioName | DialogScenarioName,
  set: (element: ConnectedAccounts) => void = () => undefined,
): Promise<Shown> {
  worker.use(...own, ...accountsHandlers({ scenario, server: SERVER }));
  const element = document.createElement('connected-accounts');
  element.server = SERVER;
  element.sessionUrl = '/session';
  const { layout, showAuthorization } = { ...scenarios, ...dialogScenarios }[scenario] as Scenario;
  if (layout) element.layout = layout;
  if (showAuthorization) element.showAuthorization = true;
  set(element);
  document.body.append(element);
  await element.updateComplete;
  const root = element.shadowRoot as ShadowRoot;
  if (scenario !== 'loading')
    await until(
      'the list',
      () =>
        !root.querySelector('[aria-busy="true"]') &&
        root.querySelector('.panel, .tile:not(.bones), table, .empty'),
    );
  await element.updateComplete;
  const nameOf = (node: Element) => node.getAttribute('aria-label') ?? node.textContent?.trim() ?? '';
  const find = <E extends HTMLElement>(selector: string, name: string | RegExp): E | undefined =>
    [...root.querySelectorAll<E>(selector)].find((node) =>
      typeof name === 'string' ? nameOf(node) === name : name.test(nameOf(node)),
    );
  return {
    element,
    root,
    text: () => (root.querySelector('section')?.textContent ?? '').replace(/\s+/g, ' '),
    button: (name) => find<HTMLButtonElement>('button', name),
    heading: (name) => find('h2, h3, h4', name),
  };
}

export interface ShownDialog extends Shown {
  dialog(): HTMLDialogElement;
  /** What stands in the dialog. */
  dialogText(): string;
  /** A button of the dialog. */
  press(name: string | RegExp): HTMLButtonElement;
  box(label: string | RegExp): HTMLInputElement;
}

/** A dialog above the list, opened while the title had the focus. */
export async function showDialog(
  name: DialogScenarioName,
  set?: (element: ConnectedAccounts) => void,
): Promise<ShownDialog> {
  const shown = await show(name, set);
  const { element, root } = shown;
  answering.push(element);
  root.querySelector<HTMLElement>('#title')?.focus();
  await element.open(dialogScenarios[name].dialog);
  const dialog = () => root.querySelector('dialog') as HTMLDialogElement;
  await until('the dialog', () => dialog().open);
  const among = <E extends HTMLElement>(
    selector: string,
    wanted: string | RegExp,
    textOf: (node: E) => string,
  ) => {
    const found = [...dialog().querySelectorAll<E>(selector)].find((node) =>
      typeof wanted === 'string' ? textOf(node) === wanted : wanted.test(textOf(node)),
    );
    if (!found) throw new Error(`no ${selector} called ${String(wanted)} in: ${dialog().textContent}`);
    return found;
  };
  const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  return {
    ...shown,
    dialog,
    dialogText: () => plain(dialog().textContent),
    press: (wanted) =>
      among<HTMLButtonElement>(
        'button',
        wanted,
        (node) => node.getAttribute('aria-label') ?? plain(node.textContent),
      ),
    box: (wanted) =>
      among<HTMLInputElement>('input', wanted, (node) => plain(node.closest('label')?.textContent)),
  };
}

/** Types into a field of the dialog. */
export function type(root: ShadowRoot, selector: string, text: string): void {
  const field = root.querySelector<HTMLInputElement | HTMLSelectElement>(selector);
  if (!field) throw new Error(`no field ${selector}`);
  field.value = text;
  field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
}
