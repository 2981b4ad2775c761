import { http, HttpResponse, type HttpHandler, type PathParams } from 'msw';
import type { Accounts } from '../../contract/api.ts';
import type { Connection, Group, Seller } from '../../contract/connection.ts';
import type { OwnerLink } from '../../contract/link.ts';
import { regionOf } from '../../contract/marketplaces.ts';
import type { DialogScenario } from './dialog-scenarios.ts';

type Json = Record<string, unknown>;
type Change = (body: Json, id: string) => unknown;

const UNDO = 10_000;

/** Plays what the server does with what people do: every change shows in the list that is read next. */
export function playedChanges(
  server: string,
  scenario: Partial<DialogScenario>,
  page: () => Accounts,
): HttpHandler[] {
  const answer = (body: unknown, status = 200) =>
    body === undefined
      ? new HttpResponse(null, { status: 204 })
      : HttpResponse.json(body as Json, { status });
  const post = (path: string, change: Change, status = 200): HttpHandler =>
    http.post(
      `${server}/widget${path}`,
      async ({ request, params }: { request: Request; params: PathParams }) => {
        const body = (await request.json()) as Json;
        const result = change(body, String(params['id'] ?? ''));
        return result instanceof Response ? result : answer(result, status);
      },
    );

  const groups = (): Group[] => page().sellers.flatMap((seller) => seller.groups);
  const find = (id: string): Connection | undefined =>
    groups()
      .flatMap(({ connections }) => connections)
      .find((one) => one.id === id);
  const set = (id: string, changes: Partial<Connection>) => {
    const found = find(id);
    return found ? Object.assign(found, changes) : refusal('not_found', 404);
  };
  const sellerOf = (groupKey: unknown): Seller | undefined =>
    page().sellers.find((seller) => seller.groups.some(({ key }) => key === groupKey));
  const drop = (id: string): void => {
    for (const seller of page().sellers)
      seller.groups = seller.groups.filter(({ connections }) => connections.every((one) => one.id !== id));
  };
  const links = new Map<string, OwnerLink>();
  const link = (id: string) =>
    links.get(id) ??
    groups()
      .flatMap(({ connections }) => connections)
      .map((one) => one.link)
      .find((one) => one?.id === id);
  const address = (id: string) => `${server}/owner/${id.padEnd(43, 'x')}`;

  return [
    post('/attempts/:id/cancel', (_body, id) => ended(page(), id, 'cancelled')),
    post('/attempts/:id/review', ({ decision }, id) =>
      ended(page(), id, decision === 'keep' ? 'succeeded' : 'cancelled'),
    ),
    post('/attempts/:id/profiles', (_body, id) => ended(page(), id, 'succeeded')),
    post('/arrivals', () => scenario.arrival ?? refusal('arrival_over', 409)),

    post(
      '/connections',
      ({ name, country, sellerId }) => {
        const owner = page().sellers.find(({ id }) => id === sellerId) ?? page().sellers[0];
        const region = regionOf(String(country));
        const pattern = groups()[0]?.connections[0];
        if (!owner || !region || !pattern) return refusal('invalid_request', 400);
        const made: Connection = {
          ...pattern,
          id: `connection-${String(name).replace(/\W/g, '-')}`,
          sellerId: owner.id,
          name: String(name),
          region,
          country: String(country),
          state: 'not_connected',
          sellingPartnerId: null,
          marketplaces: [],
          connectedAt: null,
          refreshedAt: null,
          connectedBy: null,
          renewBy: null,
          lastSuccessAt: null,
        };
        owner.groups.push({
          key: `group-${made.id}`,
          region,
          sellingPartnerId: null,
          connections: [made],
          ads: null,
        });
        return made;
      },
      201,
    ),
    http.get(`${server}/widget/connections/:id`, ({ params }) => {
      const found = find(String(params['id']));
      return scenario.details && found
        ? answer({ ...scenario.details, connection: found })
        : found
          ? answer({
              connection: found,
              sellerName: sellerOf(`group-${found.id}`)?.name ?? '',
              otherMarketplaces: [],
              permissions: [],
              activity: [],
              receipt: {
                grantedBy: null,
                grantedAt: null,
                endedBy: null,
                endedAt: null,
                keyDestroyedAt: null,
              },
            })
          : refusal('not_found', 404);
    }),
    post('/connections/:id/rename', ({ name }, id) => set(id, { name: String(name) })),
    post('/connections/:id/responsible', ({ responsible }, id) =>
      set(id, { responsible: responsible as Connection['responsible'] }),
    ),
    post('/connections/:id/onboard', ({ countries }, id) => {
      const connection = find(id);
      const started = countries as string[];
      for (const marketplace of connection?.marketplaces ?? [])
        if (started.includes(marketplace.country))
          Object.assign(marketplace, { onboarding: 'onboarding', progress: 0 });
      return { connection, started, refused: [] };
    }),
    post('/connections/:id/pause', ({ country, paused }, id) => {
      const connection = find(id);
      for (const marketplace of connection?.marketplaces ?? [])
        if (marketplace.country === country) marketplace.onboarding = paused ? 'paused' : 'onboarded';
      return connection;
    }),
    post('/connections/:id/check', (_body, id) =>
      set(id, { lastSuccessAt: page().asOf, checkAfter: later(60_000) }),
    ),
    post('/connections/:id/disconnect', (_body, id) =>
      set(id, { state: 'disconnected', undoUntil: new Date(Date.parse(page().asOf) + UNDO).toISOString() }),
    ),
    post('/connections/:id/undo', (_body, id) => set(id, { state: 'connected', undoUntil: null })),
    post('/connections/:id/remove', (_body, id) => drop(id)),

    http.get(`${server}/widget/ads/choice`, () => answer(scenario.choice)),
    post('/ads/check', () => scenario.choice),
    post('/ads/profiles', ({ profiles }) => {
      for (const { groupKey, profileId } of profiles as { groupKey: string; profileId: string }[]) {
        const ads = groups().find(({ key }) => key === groupKey)?.ads;
        const country = scenario.choice?.profiles.find((one) => one.profileId === profileId)?.country;
        for (const marketplace of ads?.marketplaces ?? [])
          if (marketplace.country === country) Object.assign(marketplace, { state: 'connected', profileId });
      }
      return { sellers: page().sellers };
    }),
    post('/ads/disconnect', ({ groupKey }) => {
      const ads = groups().find(({ key }) => key === groupKey)?.ads;
      for (const marketplace of ads?.marketplaces ?? [])
        Object.assign(marketplace, { state: 'pending', profileId: null });
      return sellerOf(groupKey);
    }),
    post('/ads/pause', ({ groupKey, country, paused }) => {
      const ads = groups().find(({ key }) => key === groupKey)?.ads;
      for (const marketplace of ads?.marketplaces ?? [])
        if (marketplace.country === country) marketplace.state = paused ? 'paused' : 'connected';
      return sellerOf(groupKey);
    }),

    post(
      '/links',
      ({ recipient, region, country = null, sellerId = null, connectionId = null, ads = false }) => {
        const made = {
          id: `link-${links.size + 1}`,
          recipient,
          state: 'sent',
          sellerId,
          connectionId,
          region,
          country,
          ads,
          createdAt: page().asOf,
          createdBy: null,
          changedAt: page().asOf,
          endsAt: new Date(Date.parse(page().asOf) + 7 * 86_400_000).toISOString(),
        } as OwnerLink;
        links.set(made.id, made);
        if (made.connectionId) set(made.connectionId, { link: made });
        return { link: made, url: address(made.id) };
      },
      201,
    ),
    post('/links/:id/copy', (_body, id) => ({ link: link(id), url: address(`${id}-again`) })),
    post('/links/:id/send', (_body, id) => link(id)),
    post('/links/:id/withdraw', (_body, id) => Object.assign(link(id) ?? {}, { state: 'withdrawn' })),
    post('/requests', () => undefined),
  ];
}

const later = (time: number): string => new Date(Date.now() + time).toISOString();

const refusal = (code: string, status: number): Response =>
  HttpResponse.json({ code, reference: '7F3K-2QXM', status }, { status });

function ended(page: Accounts, id: string, state: 'cancelled' | 'succeeded') {
  const found = page.attempts.find((one) => one.id === id);
  return found ? Object.assign(found, { state, review: null, choice: null }) : refusal('not_found', 404);
}
