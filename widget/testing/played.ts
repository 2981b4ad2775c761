import type { Attempt } from '../../contract/attempt.ts';
import type { DialogScenarioName } from './dialog-scenarios.ts';
import { attempt } from './fixtures.ts';
import { playedAds } from './played-ads.ts';
import { playedConnections } from './played-connections.ts';
import { playedLinks } from './played-links.ts';
import type { ScenarioName } from './scenarios.ts';
import { NEVER, Refusal, Story, type Act, type Acts } from './story.ts';

export interface PlayedRoute {
  method: 'GET' | 'POST';
  /** Below the server's `/widget`. */
  path: string;
  status: number;
  act: Act;
}

const list =
  ({ told }: Story): Act =>
  () => {
    const { accounts } = told;
    if (accounts === 'never') return NEVER;
    if ('problem' in accounts)
      return new Refusal(accounts.problem, accounts.problem === 'host_session' ? 401 : 503);
    return accounts;
  };

/** Trips to Amazon: they begin, and are answered by whoever plays Amazon. */
function playedTrips(story: Story, server: string): Acts {
  const over = { review: null, choice: null };
  const start: Act = ({ body }) => {
    const { attempts = [] } = story.page ?? {};
    const {
      provider = 'selling-partner',
      region,
      country = null,
      connectionId = null,
    } = body as Partial<Attempt>;
    const made = attempt({
      id: `attempt-${attempts.length + 1}`,
      provider,
      purpose: connectionId ? 'renew' : 'connect',
      region: region ?? 'EU',
      country,
      connectionId,
    });
    attempts.push(made);
    return { attempt: made, url: `${server}/connect/${made.id}` };
  };
  return {
    'POST /attempts': [201, start],
    'GET /attempts/:id': ({ id }) => story.attempt(id),
    'POST /attempts/:id/complete': ({ id }) => story.attempt(id, { state: 'succeeded', ...over }),
    'POST /attempts/:id/review': ({ id, body }) =>
      story.attempt(id, { state: body['decision'] === 'keep' ? 'succeeded' : 'cancelled', ...over }),
    'POST /attempts/:id/cancel': ({ id }) => story.attempt(id, { state: 'cancelled', ...over }),
    'POST /attempts/:id/profiles': ({ id }) => story.attempt(id, { state: 'succeeded', ...over }),
    'POST /arrivals': () => story.told.arrival ?? new Refusal('arrival_over', 409),
    'POST /arrivals/claim': [201, story.told.claim === 'never' ? () => NEVER : start],
  };
}

/** Everything a server answers in a scenario: what people do shows in the list that is read next. */
export function playedRoutes(name: ScenarioName | DialogScenarioName, server: string): PlayedRoute[] {
  const story = new Story(name);
  const acts: Acts = {
    'GET /accounts': list(story),
    ...playedTrips(story, server),
    ...playedConnections(story),
    ...playedAds(story),
    ...playedLinks(story, server),
    'POST /requests': [204, () => undefined],
  };
  return Object.entries(acts).map(([address, entry]) => {
    const [method, path] = address.split(' ') as [PlayedRoute['method'], string];
    const [status, act] = Array.isArray(entry) ? entry : [200, entry];
    return { method, path, status, act };
  });
}
