import { startSandbox, type App, type Sandbox } from 'connected-accounts/sandbox';

export const STATE = 'state-of-the-test';

/** An application's side of the trip, over real HTTP. */
export class Client {
  readonly sandbox: Sandbox;

  static async start(options: Parameters<typeof startSandbox>[0] = {}): Promise<Client> {
    return new Client(await startSandbox({ port: 0, ...options }));
  }

  constructor(sandbox: Sandbox) {
    this.sandbox = sandbox;
  }

  get app(): App {
    return this.sandbox.apps.default;
  }

  /** Any real Amazon address, on the sandbox. */
  at(address: string): string {
    return address.replace('https://', `${this.sandbox.url}/`);
  }

  fetch(address: string, init: RequestInit = {}): Promise<Response> {
    return fetch(this.at(address), { redirect: 'manual', ...init });
  }

  /** One click on the sign-in page; the cookie. */
  async signIn(persona: string, host: string): Promise<string> {
    const body = new URLSearchParams({ persona, return: '/home' });
    const response = await this.fetch(`https://${host}/ap/signin`, { method: 'POST', body });
    return response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  }

  consentUrl(host: string, changes: Record<string, string | null> = {}): string {
    const url = new URL(`https://${host}/apps/authorize/consent`);
    const usual = { application_id: this.app.applicationId, state: STATE };
    for (const [name, value] of Object.entries({ ...usual, ...changes }))
      if (value !== null) url.searchParams.set(name, value);
    return url.href;
  }

  adsUrl(changes: Record<string, string> = {}): string {
    const { clientId, redirectUris } = this.sandbox.apps.ads;
    const url = new URL('https://www.amazon.com/ap/oa');
    const usual = {
      client_id: clientId,
      scope: 'advertising::campaign_management',
      response_type: 'code',
      redirect_uri: redirectUris[0] ?? '',
      state: STATE,
    };
    url.search = new URLSearchParams({ ...usual, ...changes }).toString();
    return url.href;
  }

  async callback(url: string, persona: string, account?: string): Promise<URLSearchParams> {
    const visit = { url: this.at(url), persona, decision: 'confirm' as const };
    const { location } = await this.sandbox.authorize(account === undefined ? visit : { ...visit, account });
    if (location === null) throw new Error('nobody was sent back');
    return new URL(location).searchParams;
  }

  async code(persona: string, host: string, account?: string): Promise<string> {
    return (await this.callback(this.consentUrl(host), persona, account)).get('spapi_oauth_code') ?? '';
  }

  token(fields: Record<string, string>, app: App = this.app): Promise<Response> {
    const { clientId, clientSecret } = app;
    const body = new URLSearchParams({ client_id: clientId, client_secret: clientSecret, ...fields });
    return this.fetch('https://api.amazon.com/auth/o2/token', { method: 'POST', body });
  }

  exchange(code: string): Promise<Response> {
    return this.token({ grant_type: 'authorization_code', code });
  }

  refresh(refreshToken: string): Promise<Response> {
    return this.token({ grant_type: 'refresh_token', refresh_token: refreshToken });
  }

  async grant(
    persona: string,
    host: string,
    account?: string,
  ): Promise<{ access_token: string; refresh_token: string }> {
    const response = await this.exchange(await this.code(persona, host, account));
    return (await response.json()) as { access_token: string; refresh_token: string };
  }

  /** A token of the application itself. */
  async grantless(scope: string): Promise<string> {
    const response = await this.token({ grant_type: 'client_credentials', scope });
    return ((await response.json()) as { access_token: string }).access_token;
  }

  async adsGrant(persona: string): Promise<{ access_token: string; refresh_token: string }> {
    const code = (await this.callback(this.adsUrl(), persona)).get('code') ?? '';
    const { ads } = this.sandbox.apps;
    const redirect_uri = ads.redirectUris[0] ?? '';
    const response = await this.token({ grant_type: 'authorization_code', code, redirect_uri }, ads);
    return (await response.json()) as { access_token: string; refresh_token: string };
  }

  participations(token: string, region = 'eu'): Promise<Response> {
    return this.fetch(
      `https://sellingpartnerapi-${region}.amazon.com/sellers/v1/marketplaceParticipations`,
      token === '' ? {} : { headers: { 'x-amz-access-token': token } },
    );
  }

  profiles(token: string, api = 'advertising-api', query = ''): Promise<Response> {
    return this.fetch(`https://${api}.amazon.com/v2/profiles${query}`, {
      headers: {
        authorization: `Bearer ${token}`,
        'amazon-advertising-api-clientid': this.sandbox.apps.ads.clientId,
      },
    });
  }

  control(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
    return fetch(`${this.sandbox.url}/_sandbox/${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  }
}

/** Status, and the words of a refusal. */
export async function said(response: Response): Promise<[number, string]> {
  const body = (await response.json()) as {
    error?: string;
    error_description?: string;
    errors?: { code: string; details?: string }[];
  };
  const [first] = body.errors ?? [];
  return [
    response.status,
    first ? `${first.code}|${first.details ?? '-'}` : `${body.error}|${body.error_description}`,
  ];
}
