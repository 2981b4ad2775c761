import type { ProgressReport, Seller, Session, SessionRequest } from 'connected-accounts/server';
import { WORKSPACES } from './people.ts';

/** Where the loading of a marketplace is reported. */
export interface Loading {
  tenant: string;
  connectionId: string;
  country: string;
}

/** Everything that Alpenglow's backend asks of its connected-accounts server, with its secret key. */
export class Backend {
  readonly #url: string;
  readonly #apiKey: string;

  constructor(url: string, apiKey: string) {
    this.#url = url;
    this.#apiKey = apiKey;
  }

  /** A session for the person in front of the page; `undefined` when the server gives none. */
  async createSession(request: SessionRequest): Promise<Session | undefined> {
    const answer = await this.#call('POST', '/v1/sessions', request);
    return answer.ok ? ((await answer.json()) as Session) : undefined;
  }

  /** Says what Alpenglow knows of its customers. Saying it again changes nothing. */
  async describeWorkspaces(): Promise<void> {
    for (const [tenant, { name, sellers, settings }] of Object.entries(WORKSPACES)) {
      await this.#call('PUT', `/v1/tenants/${tenant}`, { ...settings, name });
      // A name that is there already is refused, which is fine.
      for (const seller of sellers)
        await this.#call('POST', `/v1/tenants/${tenant}/sellers`, { name: seller });
    }
  }

  /** Tells how loading goes. A server that does not answer is told again later. */
  async report(
    { tenant, connectionId, country }: Loading,
    report: ProgressReport,
  ): Promise<'taken' | 'unwanted' | 'later'> {
    const path = `/v1/tenants/${tenant}/connections/${connectionId}/marketplaces/${country}`;
    try {
      const { ok, status } = await this.#call('PUT', path, report);
      return ok ? 'taken' : status < 500 && status !== 429 ? 'unwanted' : 'later';
    } catch {
      return 'later';
    }
  }

  /** What was being loaded when Alpenglow stopped. */
  async loading(): Promise<Loading[]> {
    const found: Loading[] = [];
    for (const tenant of Object.keys(WORKSPACES)) {
      const answer = await this.#call('GET', `/v1/tenants/${tenant}/sellers?limit=1000`);
      if (!answer.ok) continue;
      const { sellers } = (await answer.json()) as { sellers: Seller[] };
      for (const { id, marketplaces } of sellers.flatMap(connectionsOf))
        for (const { country, onboarding } of marketplaces)
          if (onboarding === 'onboarding' || onboarding === 'stalled')
            found.push({ tenant, connectionId: id, country });
    }
    return found;
  }

  #call(method: string, path: string, body?: unknown): Promise<Response> {
    return fetch(this.#url + path, {
      method,
      headers: { authorization: `Bearer ${this.#apiKey}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  }
}

const connectionsOf = ({ groups }: Seller) => groups.flatMap(({ connections }) => connections);
