import { Installation } from '../../../contract/api.ts';
import { installationOf } from '../../flows/installation.ts';
import { enableWebhook } from '../../flows/webhooks/webhooks.ts';
import { ProblemError } from '../../problem.ts';
import { hostRoute } from '../route.ts';

export const installationRoutes = [
  hostRoute(
    'GET /installation',
    { does: 'What concerns all of your customers.', needs: 'admin', answers: { 200: Installation } },
    ({ context }) => installationOf(context),
  ),
  hostRoute(
    'POST /webhooks/:id/enable',
    {
      does: 'Calls a webhook again that was not called any more; what happened meanwhile follows.',
      needs: 'admin',
      answers: { 204: null },
    },
    async ({ context, params }) => {
      if (!(await enableWebhook(context, params.id))) throw new ProblemError('not_found');
    },
  ),
];
