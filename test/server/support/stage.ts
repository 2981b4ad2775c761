import { createHash, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { startSandbox, type Sandbox } from 'connected-accounts/sandbox';
import { createConnectedAccounts, type ConnectedAccounts, type LogEntry } from 'connected-accounts/server';
import type { Ability, ConnectedAccountsOptions, Session } from 'connected-accounts/server';
import { checkSettings } from '../../../server/config.ts';
import { assemble } from '../../../server/connected-accounts.ts';
import type { Store } from '../../../server/store/store.ts';
import { checkAnswer } from './answers.ts';
import { openFolder } from '../../../server/store/folder.ts';
import type { Write } from '../../../server/store/store.ts';
import { MASTER_KEYS, temporaryFolder } from './folder.ts';
import { Scope } from '../../../contract/key.ts';
import type { Accounts } from '../../../contract/api.ts';
import type { Attempt } from '../../../contract/attempt.ts';
import type { Connection } from '../../../contract/connection.ts';
import type { AccountEvent } from '../../../contract/event.ts';
import type { AccessTokenAnswer } from '../../../contract/token.ts';

export const PUBLIC_URL = 'http://localhost:4310';
export const HOST_ORIGIN = 'http://localhost:4300';
export const RETURN_URL = `${HOST_ORIGIN}/settings/connected-accounts`;
export const ARRIVAL_URL = `${HOST_ORIGIN}/amazon`;
export const API_KEY = 'ca_key_for_tests_0123456789abcdefghij';
/** Keys that may do one thing each. */
export const SCOPED_KEYS = Object.fromEntries(
  Scope.options.map((scope) => [scope, `ca_key_of_${scope}_0123456789abcdefghij`]),
) as Record<Scope, string>;

export const ALL_ABILITIES: Ability[] = [
  'view',
  'connect',
  'onboard',
  'ads',
  'rename',
  'share',
  'disconnect',
  'seeIds',
];

/** A clock that stands still until it is moved. */
export class TestClock {
  time = Date.UTC(2026, 10, 24, 9, 0, 0);
  now = () => new Date(this.time);
  advance(milliseconds: number): void {
    this.time += milliseconds;
  }
}

export const newSecret = () => randomBytes(32).toString('base64url');
export const hash = (text: string) => createHash('sha256').update(text).digest('base64url');

/** Each answer is compared with what its route promises. */
const checked = (accounts: ConnectedAccounts): ConnectedAccounts => ({
  ...accounts,
  fetch: async (request, client) => {
    const answer = await accounts.fetch(request, client);
    await checkAnswer(request, answer);
    return answer;
  },
});

/** A sandbox and a server beside it, with a folder of their own. */
export class Stage {
  readonly clock = new TestClock();
  readonly log: LogEntry[] = [];
  readonly folder = temporaryFolder();
  readonly sandbox: Sandbox;
  /** What this stage has beside or instead of the usual; counts at the next start. */
  overrides: Partial<ConnectedAccountsOptions>;
  accounts!: ConnectedAccounts;

  static async set(overrides: Partial<ConnectedAccountsOptions> = {}): Promise<Stage> {
    const sandbox = await startSandbox({ port: 0 });
    const stage = new Stage(sandbox, overrides);
    await stage.start();
    return stage;
  }

  private constructor(sandbox: Sandbox, overrides: Partial<ConnectedAccountsOptions>) {
    this.sandbox = sandbox;
    this.overrides = overrides;
  }

  /** @param changes of the settings about Amazon */
  async start(changes: Partial<ConnectedAccountsOptions['amazon']> = {}): Promise<void> {
    const clock = { clock: this.clock, log: (entry: LogEntry) => this.log.push(entry) };
    this.accounts = checked(await createConnectedAccounts({ ...this.settings(changes), ...clock }));
  }

  /** Two instances on one store, as behind a load balancer; the first takes the place of the one that ran. */
  async pair(): Promise<[ConnectedAccounts, ConnectedAccounts]> {
    await this.accounts.close();
    const store = await openFolder(join(this.folder.path, 'data'));
    const shared = new Proxy(store, {
      get: (target, name: keyof Store) =>
        name === 'close' ? () => Promise.resolve() : (target[name] as () => unknown).bind(target),
    });
    const now = () => this.clock.time;
    const instance = async (its: Store) =>
      checked(await assemble(checkSettings(this.settings()), its, (entry) => this.log.push(entry), now));
    const [first, second] = [await instance(store), await instance(shared)];
    this.accounts = first;
    return [first, second];
  }

  settings(changes: Partial<ConnectedAccountsOptions['amazon']> = {}): ConnectedAccountsOptions {
    const { applicationId, clientId, clientSecret, name } = this.sandbox.apps.default;
    return {
      publicUrl: PUBLIC_URL,
      hostName: 'Alpenglow',
      hostOrigins: [HOST_ORIGIN],
      returnUrls: [RETURN_URL],
      ...(this.arrivalUrl ? { arrivalUrl: this.arrivalUrl } : {}),
      apiKeys: [API_KEY, ...Scope.options.map((scope) => `${scope}:${SCOPED_KEYS[scope]}`)],
      masterKeys: MASTER_KEYS,
      dataFolder: join(this.folder.path, 'data'),
      amazon: {
        origin: this.sandbox.url,
        applicationId,
        clientId,
        clientSecrets: [clientSecret],
        appName: name,
        ...this.#ads(),
        ...changes,
      },
      ...this.overrides,
    };
  }

  /** The host's page for people who come from Amazon's pages. */
  arrivalUrl: string | undefined = ARRIVAL_URL;
  /** The host uses Amazon Ads unless a test says otherwise. */
  usesAds = true;
  adsSettings: { loginHint?: boolean; yearlyRenewal?: boolean } = {};

  #ads() {
    const { clientId, clientSecret } = this.sandbox.apps.ads;
    const usual = { clientId, clientSecrets: [clientSecret], loginHint: true };
    return this.usesAds ? { ads: { ...usual, ...this.adsSettings } } : {};
  }

  /** Puts rows into the store, as if they had been there for long. */
  async plant(tenant: string, writes: Write[]): Promise<void> {
    await this.accounts.close();
    const store = await openFolder(join(this.folder.path, 'data'));
    if (!(await store.commit(tenant, writes))) throw new Error('the rows do not fit');
    await store.close();
    await this.start();
  }

  async strike(): Promise<void> {
    await this.accounts.close();
    await this.sandbox.close();
    this.folder.remove();
  }

  /** Time passes here and at Amazon. */
  pass(milliseconds: number): void {
    this.clock.advance(milliseconds);
    this.sandbox.clock.advance(milliseconds);
  }

  /** Time passes, and what is due then is done. */
  async live(milliseconds: number): Promise<void> {
    this.pass(milliseconds);
    await this.accounts.runDueJobs();
  }

  /** How often Amazon's token endpoint was called. */
  tokenCalls(): number {
    return this.sandbox.requests.list().filter(({ path }) => path.includes('/auth/o2/token')).length;
  }

  async events(tenant = 'nordlicht'): Promise<AccountEvent[]> {
    const answer = await this.host(`/tenants/${tenant}/events`);
    return ((await answer.json()) as { events: AccountEvent[] }).events;
  }

  post(path: string, body: unknown = {}): Promise<Response> {
    return this.host(path, { method: 'POST', body: JSON.stringify(body) });
  }

  /** What the host's backend gets when it asks for an access token. */
  async token(
    connectionId: string,
    { tenant = 'nordlicht', instance = this.accounts } = {},
  ): Promise<AccessTokenAnswer & { status: number }> {
    const path = `/tenants/${tenant}/connections/${connectionId}/access-token`;
    const answer = await this.host(path, { method: 'POST', body: '{}' }, instance);
    return { status: answer.status, ...((await answer.json()) as AccessTokenAnswer) };
  }

  person(user = 'mia', tenant = 'nordlicht', abilities = ALL_ABILITIES): Promise<PersonAtPage> {
    return PersonAtPage.signIn(this, user, tenant, abilities);
  }

  host(path: string, init: RequestInit = {}, instance = this.accounts): Promise<Response> {
    const headers = {
      authorization: `Bearer ${API_KEY}`,
      'content-type': 'application/json',
      ...init.headers,
    };
    return instance.fetch(new Request(`${PUBLIC_URL}/v1${path}`, { ...init, headers }));
  }
}

/** Somebody whose host page holds a session. */
export class PersonAtPage {
  readonly stage: Stage;
  readonly session: Session;

  static async signIn(
    stage: Stage,
    user: string,
    tenant: string,
    abilities: Ability[],
  ): Promise<PersonAtPage> {
    const session = await stage.accounts.createSession({
      tenant,
      user: { id: user, name: user },
      abilities,
      origin: HOST_ORIGIN,
      returnUrl: RETURN_URL,
    });
    return new PersonAtPage(stage, session);
  }

  private constructor(stage: Stage, session: Session) {
    this.stage = stage;
    this.session = session;
  }

  request(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = {
      origin: HOST_ORIGIN,
      authorization: `Bearer ${this.session.token}`,
      ...(init.body ? { 'content-type': 'application/json' } : {}),
      ...init.headers,
    };
    return this.stage.accounts.fetch(new Request(`${PUBLIC_URL}/widget${path}`, { ...init, headers }));
  }

  post(path: string, body: unknown = {}): Promise<Response> {
    return this.request(path, { method: 'POST', body: JSON.stringify(body) });
  }

  async accounts(query: Record<string, string> = {}): Promise<Accounts> {
    const answer = await this.request(`/accounts?${new URLSearchParams(query).toString()}`);
    return (await answer.json()) as Accounts;
  }

  async connections(): Promise<Connection[]> {
    return (await this.accounts()).sellers.flatMap(({ groups }) =>
      groups.flatMap(({ connections }) => connections),
    );
  }

  async attempt(id: string): Promise<Attempt> {
    return (await (await this.request(`/attempts/${id}`)).json()) as Attempt;
  }

  async start(
    where: Record<string, unknown> = { region: 'EU', country: 'DE' },
  ): Promise<{ id: string; secret: string }> {
    const secret = newSecret();
    const answer = await this.post('/attempts', { ...where, binding: hash(secret) });
    const { attempt } = (await answer.json()) as { attempt: Attempt };
    return { id: attempt.id, secret };
  }

  /** The whole way with a handshake, up to the result page. */
  async walk(browser: Browser, persona: string, where?: Record<string, unknown>): Promise<Attempt> {
    const { id, secret } = await this.start(where);
    const consent = await browser.depart(id, secret);
    const callback = await browser.consent(consent, persona);
    await browser.open(callback);
    return this.attempt(id);
  }

  /** The whole way, and "Yes, keep it". */
  async connect(browser: Browser, persona: string, where?: Record<string, unknown>): Promise<Attempt> {
    const attempt = await this.walk(browser, persona, where);
    const answer = await this.post(`/attempts/${attempt.id}/review`, {
      grantId: attempt.review?.grantId,
      decision: 'keep',
    });
    return (await answer.json()) as Attempt;
  }
}

/** A browser as far as the trip needs one: a cookie jar of its own. */
export class Browser {
  readonly #stage: Stage;
  readonly cookies = new Map<string, string>();

  constructor(stage: Stage) {
    this.#stage = stage;
  }

  /** Opens an address of our server like a navigation does. */
  async open(url: string, init: RequestInit = {}): Promise<Response> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = {
      'sec-fetch-dest': 'document',
      'sec-fetch-mode': 'navigate',
      ...(cookie ? { cookie } : {}),
      ...init.headers,
    };
    const response = await this.#stage.accounts.fetch(
      new Request(url, { ...init, headers, redirect: 'manual' }),
    );
    for (const text of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(text) ?? [];
      if (name) this.cookies.set(name, value ?? '');
    }
    return response;
  }

  departRaw(id: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
    return this.open(`${PUBLIC_URL}/connect/${id}/depart`, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: {
        'content-type': 'application/json',
        origin: PUBLIC_URL,
        'sec-fetch-site': 'same-origin',
        'sec-fetch-dest': 'empty',
        ...headers,
      },
    });
  }

  /** What the start page does; answers with Amazon's address. */
  async depart(id: string, secret?: string): Promise<string> {
    const response = await this.departRaw(id, secret === undefined ? {} : { secret });
    return ((await response.json()) as { url: string }).url;
  }

  /** Signs in at Amazon and confirms; answers with the callback's address. */
  async consent(url: string, persona: string): Promise<string> {
    const { location } = await this.#stage.sandbox.authorize({ url, persona, decision: 'confirm' });
    if (!location) throw new Error('Amazon sent nobody back');
    return location;
  }
}
