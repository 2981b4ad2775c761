import { SellerRequest, Sellers } from '../../../contract/api.ts';
import { Seller } from '../../../contract/connection.ts';
import { PageQuery } from '../../../contract/page.ts';
import { sellersPage } from '../../flows/accounts.ts';
import { createSeller, hostIn, removeSeller, renameSeller, sellerForHost } from '../../flows/sellers.ts';
import { hostRoute } from '../route.ts';

/** A tenant's businesses, for the host's backend. */
export const sellerRoutes = [
  hostRoute(
    'GET /tenants/:tenant/sellers',
    {
      does: 'Sellers with their connections, page by page.',
      needs: 'admin',
      query: PageQuery,
      answers: { 200: Sellers },
    },
    ({ context, params, query }) => sellersPage(context, params.tenant, query),
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
    ({ context, params, body }) => createSeller(context, hostIn(params.tenant), body),
  ),
  hostRoute(
    'GET /tenants/:tenant/sellers/:id',
    { does: 'One seller with its connections.', needs: 'admin', answers: { 200: Seller } },
    ({ context, params }) => sellerForHost(context, params.tenant, params.id),
  ),
  hostRoute(
    'PATCH /tenants/:tenant/sellers/:id',
    {
      does: 'Renames a seller.',
      needs: 'admin',
      body: SellerRequest,
      example: { name: 'Nordlicht Outdoor' },
      answers: { 200: Seller },
    },
    async ({ context, params, body }) => {
      await renameSeller(context, hostIn(params.tenant), params.id, body);
      return sellerForHost(context, params.tenant, params.id);
    },
  ),
  hostRoute(
    'DELETE /tenants/:tenant/sellers/:id',
    {
      does: 'Removes a seller whose accounts never were connected, or were disconnected for good.',
      needs: 'admin',
      answers: { 204: null },
    },
    ({ context, params }) => removeSeller(context, hostIn(params.tenant), params.id),
  ),
];
