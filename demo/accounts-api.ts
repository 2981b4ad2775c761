import type { Person, Workspace } from './people.ts';
import { adminsOf } from './people.ts';

const ABILITIES: Record<Person['role'], string[]> = {
  Admin: ['view', 'connect', 'rename', 'disconnect', 'seeIds'],
  Viewer: ['view'],
};

/** Everything Alpenglow's backend asks of the accounts server: three calls with its API key. */
export function accountsApi(server: string, apiKey: string) {
  async function call(method: 'GET' | 'POST', path: string, body?: unknown): Promise<Response> {
    const answer = await fetch(new URL(path, server), {
      method,
      headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(10_000),
    });
    if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${await answer.text()}`);
    return answer;
  }

  return {
    /** A session for the person in front of our page, to be handed to that page as it is. */
    createSession: async (person: Person, page: URL): Promise<unknown> =>
      (
        await call('POST', '/v1/sessions', {
          tenant: person.workspace.id,
          user: { id: person.id, name: person.name },
          abilities: ABILITIES[person.role],
          origin: page.origin,
          returnUrl: page.href,
          adminNames: adminsOf(person.workspace).map(({ name }) => name),
        })
      ).json(),

    /** Creates those sellers of the workspace that are not there yet. */
    async createSellers(workspace: Workspace): Promise<void> {
      const path = `/v1/tenants/${workspace.id}/sellers`;
      const { sellers } = (await (await call('GET', path)).json()) as { sellers: { name: string }[] };
      for (const name of workspace.sellers)
        if (!sellers.some((seller) => seller.name === name)) await call('POST', path, { name });
    },
  };
}

export type AccountsApi = ReturnType<typeof accountsApi>;
