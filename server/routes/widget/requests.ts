import { HelpRequest } from '../../../contract/api.ts';
import { askForHelp } from '../../flows/requests.ts';
import { widgetRoute } from '../route.ts';

export const requestRoutes = [
  widgetRoute(
    'POST /requests',
    {
      does: 'Asks the host for help, by an event: an admin, a message when a fault is mended, another plan. Once a day.',
      needs: 'view',
      body: HelpRequest,
      example: { kind: 'admin' },
      answers: { 204: null },
    },
    ({ context, by, body }) => askForHelp(context, by, body),
  ),
];
