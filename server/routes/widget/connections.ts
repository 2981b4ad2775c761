import {
  ConnectionDetails,
  ConnectionRequest,
  Onboarded,
  OnboardRequest,
  PauseRequest,
  RenameRequest,
  ResponsibleRequest,
} from '../../../contract/api.ts';
import { Connection } from '../../../contract/connection.ts';
import {
  addConnection,
  detailsOf,
  removeConnection,
  renameConnection,
  setResponsible,
} from '../../flows/connections.ts';
import { onboard, pause } from '../../flows/onboarding.ts';
import { widgetRoute } from '../route.ts';

/** The tenant's connections: rows before consent, names, people, loading, details. */
export const connectionRoutes = [
  widgetRoute(
    'POST /connections',
    {
      does: 'Adds a row that is connected later.',
      needs: 'connect',
      body: ConnectionRequest,
      example: { name: 'Nordlicht Japan', country: 'JP' },
      answers: { 201: Connection },
    },
    ({ context, by, body }) => addConnection(context, by, body),
  ),
  widgetRoute(
    'GET /connections/:id',
    { does: 'Everything about one connection.', needs: 'view', answers: { 200: ConnectionDetails } },
    ({ context, by, params }) => detailsOf(context, by, params.id),
  ),
  widgetRoute(
    'POST /connections/:id/rename',
    {
      does: 'Renames a connection; names are unique within a seller.',
      needs: 'rename',
      body: RenameRequest,
      example: { name: 'Nordlicht Europe' },
      answers: { 200: Connection },
    },
    ({ context, by, params, body }) => renameConnection(context, by, params.id, body),
  ),
  widgetRoute(
    'POST /connections/:id/responsible',
    {
      does: 'Says who should act when the connection needs somebody; `null` clears it.',
      needs: 'rename',
      body: ResponsibleRequest,
      example: { responsible: { name: 'Mia Berg', email: 'mia@nordlicht.example' } },
      answers: { 200: Connection },
    },
    ({ context, by, params, body }) => setResponsible(context, by, params.id, body),
  ),
  widgetRoute(
    'POST /connections/:id/onboard',
    {
      does: 'Starts marketplaces: those that can’t be started are named, the others start.',
      needs: 'onboard',
      body: OnboardRequest,
      example: { countries: ['DE', 'FR'] },
      answers: { 200: Onboarded },
    },
    ({ context, by, params, body }) => onboard(context, by, params.id, body),
  ),
  widgetRoute(
    'POST /connections/:id/pause',
    {
      does: 'Stops loading one marketplace, or goes on with it; no consent is needed.',
      needs: 'onboard',
      body: PauseRequest,
      example: { country: 'DE', paused: true },
      answers: { 200: Connection },
    },
    ({ context, by, params, body }) => pause(context, by, params.id, body),
  ),
  widgetRoute(
    'POST /connections/:id/remove',
    {
      does: 'Removes a row that never was connected, or was disconnected for good.',
      needs: 'disconnect',
      answers: { 204: null },
    },
    ({ context, by, params }) => removeConnection(context, by, params.id),
  ),
];
