/**
 * The element's states for a vendor's own tests: named scenarios, and msw handlers that play the server.
 * @module
 */
import { delay, http, HttpResponse, type HttpHandler } from 'msw';
import { dialogScenarios, type DialogScenario, type DialogScenarioName } from './dialog-scenarios.ts';
import { playedChanges } from './played.ts';
import { scenarios, type Scenario, type ScenarioName } from './scenarios.ts';

export * from './dialog-scenarios.ts';
export * from './scenarios.ts';

/** What a server at `server` and a host at `sessionUrl` answer in one of the scenarios. */
export function accountsHandlers(options: {
  scenario: ScenarioName | DialogScenarioName;
  server: string;
  sessionUrl?: string;
}): HttpHandler[] {
  const { scenario, server, sessionUrl = '/session' } = options;
  const played: Scenario & Partial<DialogScenario> = { ...scenarios, ...dialogScenarios }[scenario];
  // A copy, since what people do changes it.
  const accounts = structuredClone(played.accounts);
  return [
    http.post(sessionUrl, () =>
      HttpResponse.json({ token: 'acs_scenario', expiresAt: '2099-01-01T00:00:00.000Z', server }),
    ),
    http.get(`${server}/widget/accounts`, async () => {
      if (accounts === 'never') await delay('infinite');
      if (typeof accounts === 'object' && 'problem' in accounts) {
        const status = accounts.problem === 'host_session' ? 401 : 503;
        return HttpResponse.json({ code: accounts.problem, reference: '7F3K-2QXM', status }, { status });
      }
      return HttpResponse.json(accounts);
    }),
    http.get(`${server}/widget/attempts/:id`, ({ params }) => {
      const page = typeof accounts === 'object' && 'attempts' in accounts ? accounts : undefined;
      return HttpResponse.json(page?.attempts.find(({ id }) => id === params['id']));
    }),
    ...(typeof accounts === 'object' && 'sellers' in accounts
      ? playedChanges(server, played, () => accounts)
      : []),
  ];
}
