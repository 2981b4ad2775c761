import { Trouble, type AccountsClient } from '../client/client.ts';
import { createHttpClient } from '../client/http-client.ts';
import type { Call } from '../client/http.ts';
import type { ProblemCode } from '../../contract/problem.ts';
import type { DialogScenarioName } from './dialog-scenarios.ts';
import { playedRoutes } from './played.ts';
import type { ScenarioName } from './scenarios.ts';
import { NEVER, Refusal, type Json } from './story.ts';

export * from './dialog-scenarios.ts';
export * from './scenarios.ts';

/** Where the addresses of a scenario lead: nowhere. */
const NOWHERE = 'https://accounts.example.com';

/**
 * Plays the server of a scenario inside the page: `element.client = scenarioClient('revoked')`. For galleries and
 * stories, where no request is to be made.
 */
export function scenarioClient(scenario: ScenarioName | DialogScenarioName): AccountsClient {
  const routes = playedRoutes(scenario, NOWHERE).map((route) => ({
    ...route,
    pattern: new RegExp(`^${route.path.replace(':id', '([^/]+)')}(\\?|$)`),
  }));
  const call: Call = async <T>(path: string, body?: unknown, signal?: AbortSignal): Promise<T> => {
    const method = body === undefined ? 'GET' : 'POST';
    for (const route of routes) {
      const [match, id = ''] = (route.method === method && route.pattern.exec(path)) || [];
      if (match === undefined) continue;
      const answer = route.act({ id: decodeURIComponent(id), body: (body ?? {}) as Json });
      if (answer === NEVER) return untilAborted(signal);
      if (answer instanceof Refusal)
        throw new Trouble(answer.body['code'] as ProblemCode, String(answer.body['reference']));
      return structuredClone(answer) as T;
    }
    throw new Trouble('not_found');
  };
  return createHttpClient({
    call,
    stepUp: async () => {},
    list: (_query, signal) => call('/accounts', undefined, signal),
  });
}

const untilAborted = (signal?: AbortSignal): Promise<never> =>
  new Promise((_, reject) => signal?.addEventListener('abort', () => reject(new Trouble('unknown'))));
