import { ProgressReport } from '../../../contract/api.ts';
import { Connection } from '../../../contract/connection.ts';
import { takeReport } from '../../flows/onboarding.ts';
import { hostRoute } from '../route.ts';

/** How loading goes, as the host's backend tells it. */
export const progressRoutes = [
  hostRoute(
    'PUT /tenants/:tenant/connections/:id/marketplaces/:country',
    {
      does: 'Tells how loading a marketplace goes. Nothing heard for six hours counts as stalled.',
      needs: 'admin',
      body: ProgressReport,
      example: { state: 'onboarding', stages: [{ id: 'orders', label: 'Orders', percent: 80 }] },
      answers: { 200: Connection },
    },
    ({ context, params, body }) => takeReport(context, params.tenant, params.id, params.country, body),
  ),
];
