import { Accounts, AccountsQuery, DisconnectRequest } from '../../../contract/api.ts';
import { Connection } from '../../../contract/connection.ts';
import { disconnect, undoDisconnect } from '../../flows/leave/disconnect.ts';
import { listAccounts } from '../../flows/list.ts';
import { checkNow } from '../../flows/upkeep/check.ts';
import { Reply, widgetRoute } from '../route.ts';

export const accountRoutes = [
  widgetRoute(
    'GET /accounts',
    {
      does: 'One page of sellers, worst first, with everything the first screen draws. Send the answer’s `ETag` as `If-None-Match` to look again.',
      needs: 'view',
      query: AccountsQuery,
      answers: { 200: Accounts, 304: null },
    },
    async ({ context, by, query, call }) => {
      const { bytes, tag } = await listAccounts(context, by, query);
      call.header('etag', tag);
      if (isKnown(call.req.header('if-none-match'), tag)) return new Reply(304);
      return call.body(bytes(), 200, { 'content-type': 'application/json' });
    },
  ),
  widgetRoute(
    'POST /connections/:id/disconnect',
    {
      does: 'Stops using an account.',
      needs: 'disconnect',
      body: DisconnectRequest,
      example: {},
      answers: { 200: Connection },
    },
    ({ context, by, params, body }) => disconnect(context, by, params.id, body.ads),
  ),
  widgetRoute(
    'POST /connections/:id/undo',
    {
      does: 'Takes a disconnect back, within ten seconds and by the same person.',
      needs: 'disconnect',
      answers: { 200: Connection },
    },
    ({ context, by, params }) => undoDisconnect(context, by, params.id),
  ),
  widgetRoute(
    'POST /connections/:id/check',
    {
      does: 'Asks Amazon whether the permission stands and which country stores there are; once a minute.',
      needs: 'connect',
      answers: { 200: Connection },
    },
    ({ context, by, params }) => checkNow(context, by, params.id),
  ),
];

/** Compares weakly: proxies make a strong tag of a weak one and the reverse. */
function isKnown(header: string | undefined, tag: string): boolean {
  const opaque = (text: string) => text.trim().replace(/^W\//, '');
  return (header ?? '').split(',').some((known) => opaque(known) === opaque(tag));
}
