import { expect } from '@open-wc/testing';
import type { HttpHandler } from 'msw';
import { setupWorker } from 'msw/browser';
import '../../widget/index.ts';
import type { ConnectedAccounts } from '../../widget/element.ts';
import { accountsHandlers, scenarios, type Scenario, type ScenarioName } from '../../widget/testing/index.ts';

export const SERVER = 'https://accounts.example.com';

const worker = setupWorker();
const complaints: string[] = [];
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
afterEach(() => {
  document.body.querySelectorAll('connected-accounts, .stage').forEach((element) => element.remove());
  worker.resetHandlers();
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

export const answer = (...handlers: HttpHandler[]): void => worker.use(...handlers);

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
  scenario: ScenarioName,
  set: (element: ConnectedAccounts) => void = () => undefined,
): Promise<Shown> {
  worker.use(...accountsHandlers({ scenario, server: SERVER }));
  const element = document.createElement('connected-accounts');
  element.server = SERVER;
  element.sessionUrl = '/session';
  const { layout } = scenarios[scenario] as Scenario;
  if (layout) element.layout = layout;
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
