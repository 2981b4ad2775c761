import { Audit, AuditQuery, Events, EventsQuery, Replayed, ReplayRequest } from '../../../contract/api.ts';
import { auditOf } from '../../flows/audit.ts';
import { allEvents, eventsOf } from '../../flows/events.ts';
import { replay } from '../../flows/webhooks/replay.ts';
import { hostRoute } from '../route.ts';

export const eventRoutes = [
  hostRoute(
    'GET /events',
    {
      does: 'What happened in all tenants, in the order in which it was stored. Go on with `after=` the last id: none is missed.',
      needs: 'admin',
      query: EventsQuery,
      answers: { 200: Events },
    },
    async ({ context, query }) => ({ events: await allEvents(context, query) }),
  ),
  hostRoute(
    'GET /tenants/:tenant/events',
    {
      does: 'What happened in a tenant, oldest first. Go on with `after=` the last id.',
      needs: 'admin',
      query: EventsQuery,
      answers: { 200: Events },
    },
    async ({ context, params, query }) => ({ events: await eventsOf(context, params.tenant, query) }),
  ),
  hostRoute(
    'GET /tenants/:tenant/audit',
    {
      does: 'Who did what in a tenant, and what came to nothing and why, the newest first. Go on with `cursor=` the last `nextCursor`.',
      needs: 'admin',
      query: AuditQuery,
      answers: { 200: Audit },
    },
    ({ context, params, query }) => auditOf(context, params.tenant, query),
  ),
  hostRoute(
    'POST /events/replay',
    {
      does: 'Sends events to the webhooks once more, at most 500 a call: those with these ids, or those that happened in this time.',
      needs: 'admin',
      body: ReplayRequest,
      example: { from: '2026-11-24T00:00:00Z', to: '2026-11-25T00:00:00Z' },
      answers: { 200: Replayed },
    },
    ({ context, body }) => replay(context, body),
  ),
];
