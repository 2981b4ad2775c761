import { TenantSettings } from '../../../contract/tenant.ts';
import { putSettings, settingsOf } from '../../flows/tenants.ts';
import { hostRoute } from '../route.ts';

export const tenantRoutes = [
  hostRoute(
    'GET /tenants/:tenant',
    { does: 'What you said about one of your customers.', needs: 'admin', answers: { 200: TenantSettings } },
    ({ context, params }) => settingsOf(context, params.tenant),
  ),
  hostRoute(
    'PUT /tenants/:tenant',
    {
      does: 'Says something about one of your customers; what is left out gets its default.',
      needs: 'admin',
      body: TenantSettings,
      example: { name: 'Borealis GmbH', maxMarketplaces: 12, retentionDays: 30 },
      answers: { 200: TenantSettings },
    },
    ({ context, params, body }) => putSettings(context, params.tenant, body),
  ),
];
