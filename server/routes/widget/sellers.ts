import { SellerRequest } from '../../../contract/api.ts';
import { Seller } from '../../../contract/connection.ts';
import { createSeller, doerOf, removeSeller, renameSeller, sellerFor } from '../../flows/sellers.ts';
import { widgetRoute } from '../route.ts';

/** The tenant's businesses. */
export const sellerRoutes = [
  widgetRoute(
    'POST /sellers',
    {
      does: 'Makes a seller.',
      needs: 'connect',
      body: SellerRequest,
      example: { name: 'Nordlicht' },
      answers: { 201: Seller },
    },
    ({ context, by, body }) => createSeller(context, doerOf(by), body),
  ),
  widgetRoute(
    'POST /sellers/:id/rename',
    {
      does: 'Renames a seller.',
      needs: 'rename',
      body: SellerRequest,
      example: { name: 'Nordlicht Outdoor' },
      answers: { 200: Seller },
    },
    async ({ context, by, params, body }) => {
      await renameSeller(context, doerOf(by), params.id, body);
      return sellerFor(context, by, params.id);
    },
  ),
  widgetRoute(
    'POST /sellers/:id/remove',
    {
      does: 'Removes a seller whose accounts never were connected, or were disconnected for good.',
      needs: 'disconnect',
      answers: { 204: null },
    },
    ({ context, by, params }) => removeSeller(context, doerOf(by), params.id),
  ),
];
