import { Connections, DisconnectRequest } from '../../../contract/api.ts';
import { PageQuery } from '../../../contract/page.ts';
import { Connection } from '../../../contract/connection.ts';
import { Imported, ImportRequest } from '../../../contract/import.ts';
import { ConnectionReceipt, ErasureReceipt } from '../../../contract/receipt.ts';
import { AccessTokenAnswer, NO_TOKEN } from '../../../contract/token.ts';
import { connectionOf, connectionsOf } from '../../flows/connection-list.ts';
import { importConnections } from '../../flows/import.ts';
import { disconnectForHost } from '../../flows/leave/disconnect.ts';
import { eraseTenant } from '../../flows/leave/erase.ts';
import { receiptFor } from '../../flows/leave/receipt.ts';
import { handOutToken } from '../../flows/tokens/hand-out.ts';
import { hostRoute, Reply } from '../route.ts';

/** Some hundred tokens of two kilobytes. */
const IMPORT_LIMIT = 2 * 1024 * 1024;

/** What the host's backend does with a tenant's connections: use, bring, end. */
export const connectionRoutes = [
  hostRoute(
    'GET /tenants/:tenant/connections',
    {
      does: 'All connections of a tenant, page by page, disconnected ones too. Go on with `cursor=` the last `nextCursor`.',
      needs: 'admin',
      query: PageQuery,
      answers: { 200: Connections },
    },
    ({ context, params, query }) => connectionsOf(context, params.tenant, query),
  ),
  hostRoute(
    'GET /tenants/:tenant/connections/:id',
    { does: 'How one connection stands.', needs: 'admin', answers: { 200: Connection } },
    ({ context, params }) => connectionOf(context, params.tenant, params.id),
  ),
  hostRoute(
    'POST /tenants/:tenant/connections/:id/access-token',
    {
      does: 'What to call the Selling Partner API with, or why there is no token. Fetch it before each use: it is cached here.',
      needs: 'tokens',
      answers: { 200: AccessTokenAnswer, 409: AccessTokenAnswer, 503: AccessTokenAnswer },
      secret: true,
    },
    async ({ context, by, params, call }) => {
      const answer = await handOutToken(context, params.tenant, params.id, by.id);
      if (answer.outcome === 'active') return answer;
      if (answer.retryAfter !== null) call.header('retry-after', String(answer.retryAfter));
      return new Reply(NO_TOKEN[answer.outcome], answer);
    },
  ),
  hostRoute(
    'POST /tenants/:tenant/connections/import',
    {
      does: 'Brings refresh tokens that you have from elsewhere. Each is tried at Amazon before it counts; a bad one is named and stops no other.',
      needs: 'import',
      body: ImportRequest,
      example: {
        entries: [
          {
            ref: 'row 7',
            refreshToken: 'Atzr|IwEBexample',
            sellingPartnerId: 'A2NORDLICHT02',
            region: 'EU',
            authorizedAt: '2026-03-01T09:00:00Z',
          },
        ],
      },
      limit: IMPORT_LIMIT,
      answers: { 200: Imported },
    },
    ({ context, params, body }) => importConnections(context, params.tenant, body.entries),
  ),
  hostRoute(
    'POST /tenants/:tenant/connections/:id/disconnect',
    {
      does: 'Stops using an account and destroys our key to it, at once and for good.',
      needs: 'admin',
      body: DisconnectRequest,
      example: {},
      answers: { 200: ConnectionReceipt },
    },
    async ({ context, params, body }) => {
      await disconnectForHost(context, params.tenant, params.id, body.ads);
      return receiptFor(context, params.tenant, params.id);
    },
  ),
  hostRoute(
    'GET /tenants/:tenant/connections/:id/receipt',
    {
      does: 'Who granted a connection, and when it ended.',
      needs: 'admin',
      answers: { 200: ConnectionReceipt },
    },
    ({ context, params }) => receiptFor(context, params.tenant, params.id),
  ),
  hostRoute(
    'DELETE /tenants/:tenant',
    {
      does: 'Erases a tenant: sessions, attempts, connections, grants, events and its key. One event remains, which says that it happened.',
      needs: 'admin',
      answers: { 200: ErasureReceipt },
      erases: true,
    },
    ({ context, params }) => eraseTenant(context, params.tenant),
  ),
];
