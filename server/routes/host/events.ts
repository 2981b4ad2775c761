import { Events, EventsQuery } from '../../../contract/api.ts';
import { eventsOf } from '../../flows/events.ts';
import { hostRoute } from '../route.ts';

export const eventRoutes = [
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
];
