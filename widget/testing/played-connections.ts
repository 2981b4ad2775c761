import type { Connection } from '../../contract/connection.ts';
import { regionOf } from '../../contract/marketplaces.ts';
import { connection, seller } from './fixtures.ts';
import { Refusal, type Acts, type Json, type Story } from './story.ts';

const UNDO = 10_000;
const CHECK_PACE = 60_000;
const NOBODY = { grantedBy: null, grantedAt: null, endedBy: null, endedAt: null, keyDestroyedAt: null };

/** Connections and the businesses they belong to. */
export function playedConnections(story: Story): Acts {
  const after = (milliseconds: number) => new Date(Date.parse(story.asOf) + milliseconds).toISOString();
  return {
    'POST /connections': [201, ({ body }) => add(story, body)],
    'GET /connections/:id': ({ id }) => {
      const found = story.connection(id);
      if (!found) return new Refusal('not_found', 404);
      const { details } = story.told;
      const owner = story.sellers.find((one) => one.id === found.sellerId);
      const plain = { sellerName: owner?.name ?? '', otherMarketplaces: [], permissions: [], activity: [] };
      return { receipt: NOBODY, ...plain, ...details, connection: found };
    },
    'POST /connections/:id/rename': ({ id, body }) => story.change(id, { name: String(body['name']) }),
    'POST /connections/:id/responsible': ({ id, body }) =>
      story.change(id, { responsible: body['responsible'] as Connection['responsible'] }),
    'POST /connections/:id/onboard': ({ id, body }) => {
      const found = story.connection(id);
      if (!found) return new Refusal('not_found', 404);
      const started = body['countries'] as string[];
      for (const marketplace of found.marketplaces)
        if (started.includes(marketplace.country))
          Object.assign(marketplace, { onboarding: 'onboarding', progress: 0 });
      return { connection: found, started, refused: [] };
    },
    'POST /connections/:id/pause': ({ id, body }) => {
      const marketplace = story.marketplace(id, body['country']);
      if (!story.connection(id)) return new Refusal('not_found', 404);
      if (!marketplace) return new Refusal('conflict', 409);
      marketplace.onboarding = body['paused'] ? 'paused' : 'onboarded';
      return story.connection(id);
    },
    'POST /connections/:id/check': ({ id }) =>
      story.change(id, {
        lastSuccessAt: story.asOf,
        checkAfter: after(CHECK_PACE),
      }),
    'POST /connections/:id/disconnect': ({ id }) =>
      story.change(id, { state: 'disconnected', undoUntil: after(UNDO) }),
    'POST /connections/:id/undo': ({ id }) => story.change(id, { state: 'connected', undoUntil: null }),
    'POST /connections/:id/remove': [204, ({ id }) => remove(story, id)],

    'POST /sellers': [
      201,
      ({ body }) => {
        const made = seller(`seller-${story.sellers.length + 1}`, String(body['name']));
        story.sellers.push(made);
        return made;
      },
    ],
    'POST /sellers/:id/rename': ({ id, body }) => {
      const found = story.sellers.find((one) => one.id === id);
      return found ? Object.assign(found, { name: String(body['name']) }) : new Refusal('not_found', 404);
    },
    'POST /sellers/:id/remove': [
      204,
      ({ id }) => {
        const at = story.sellers.findIndex((one) => one.id === id);
        if (at < 0) return new Refusal('not_found', 404);
        story.sellers.splice(at, 1);
        return undefined;
      },
    ],
  };
}

function add(story: Story, { name, country, sellerId }: Json): Connection | Refusal {
  const region = regionOf(String(country));
  if (!region) return new Refusal('invalid_request', 400);
  const made = connection({
    id: `connection-${String(name).replace(/\W/g, '-')}`,
    name: String(name),
    region,
    country: String(country),
    state: 'not_connected',
    sellingPartnerId: null,
    countries: [],
    connectedAt: null,
    refreshedAt: null,
    connectedBy: null,
    renewBy: null,
    lastSuccessAt: null,
  });
  const owner = story.sellers.find(({ id }) => id === sellerId) ?? story.sellers[0];
  const group = { key: `group-${made.id}`, region, sellingPartnerId: null, connections: [made], ads: null };
  if (owner) {
    made.sellerId = owner.id;
    owner.groups.push(group);
  } else story.sellers.push(seller(made.sellerId, made.name, made));
  return made;
}

function remove(story: Story, id: string): Refusal | undefined {
  if (!story.connection(id)) return new Refusal('not_found', 404);
  for (const one of story.sellers)
    one.groups = one.groups.filter(({ connections }) => connections.every((row) => row.id !== id));
  return undefined;
}
