import { SellerRequest, Sellers } from '../../../contract/api.ts';
import { Seller } from '../../../contract/connection.ts';
import { TenantSettings } from '../../../contract/tenant.ts';
import { createSeller, sellersOf } from '../../flows/accounts.ts';
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
  hostRoute(
    'GET /tenants/:tenant/sellers',
    { does: 'All sellers with their connections.', needs: 'admin', answers: { 200: Sellers } },
    async ({ context, params }) => ({ sellers: await sellersOf(context, params.tenant) }),
  ),
  hostRoute(
    'POST /tenants/:tenant/sellers',
    {
      does: 'Makes a seller without connections, for businesses that you know beforehand.',
      needs: 'admin',
      body: SellerRequest,
      example: { name: 'Nordlicht' },
      answers: { 201: Seller },
    },
    ({ context, params, body }) => createSeller(context, params.tenant, body),
  ),
];
