/**
 * The element's states for a vendor's own tests: named scenarios, and the server of each, played by msw handlers or by
 * a client that the element takes.
 * @module
 */
import { delay, http, HttpResponse, type HttpHandler } from 'msw';
import type { DialogScenarioName } from './dialog-scenarios.ts';
import { playedRoutes, type PlayedRoute } from './played.ts';
import type { ScenarioName } from './scenarios.ts';
import { NEVER, Refusal, type Json } from './story.ts';

export * from './client.ts';

/** What a server at `server` and a host at `sessionUrl` answer in one of the scenarios. */
export function accountsHandlers(options: {
  scenario: ScenarioName | DialogScenarioName;
  server: string;
  sessionUrl?: string;
}): HttpHandler[] {
  const { scenario, server, sessionUrl = '/session' } = options;
  return [
    http.post(sessionUrl, () =>
      HttpResponse.json({ token: 'acs_scenario', expiresAt: '2099-01-01T00:00:00.000Z', server }),
    ),
    ...playedRoutes(scenario, server).map((route) => handlerOf(route, server)),
  ];
}

function handlerOf({ method, path, status, act }: PlayedRoute, server: string): HttpHandler {
  return http[method === 'GET' ? 'get' : 'post'](`${server}/widget${path}`, async ({ request, params }) => {
    const body = method === 'GET' ? {} : ((await request.json()) as Json);
    const answer = act({ id: String(params['id'] ?? ''), body });
    if (answer === NEVER) await delay('infinite');
    if (answer instanceof Refusal) return HttpResponse.json(answer.body, { status: answer.status });
    return answer === undefined
      ? new HttpResponse(null, { status: 204 })
      : HttpResponse.json(answer as Json, { status });
  });
}
