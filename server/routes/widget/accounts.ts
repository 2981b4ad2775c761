import { z } from 'zod';
import { Accounts, DisconnectRequest } from '../../../contract/api.ts';
import { Connection } from '../../../contract/connection.ts';
import { listAccounts } from '../../flows/accounts.ts';
import { disconnect, undoDisconnect } from '../../flows/leave/disconnect.ts';
import { checkNow } from '../../flows/upkeep/check.ts';
import { widgetRoute } from '../route.ts';

export const accountRoutes = [
  widgetRoute(
    'GET /accounts',
    {
      does: 'One page of sellers, worst first, with everything the first screen draws.',
      needs: 'view',
      query: z.strictObject({ cursor: z.string().max(200).optional() }),
      answers: { 200: Accounts },
    },
    ({ context, by, query }) => listAccounts(context, by, query.cursor),
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
