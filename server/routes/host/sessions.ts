import { RevokeRequest, Session, SessionRequest } from '../../../contract/session.ts';
import { createSession, revokeSessions } from '../../flows/sessions.ts';
import { hostRoute } from '../route.ts';

export const sessionRoutes = [
  hostRoute(
    'POST /sessions',
    {
      does: 'Makes a session for the person in front of your page: 15 minutes, one tenant, one user, one origin.',
      needs: 'sessions',
      body: SessionRequest,
      example: {
        tenant: 'borealis',
        user: { id: 'mia', name: 'Mia Keller' },
        abilities: ['view', 'connect', 'onboard', 'rename'],
        origin: 'https://app.example.com',
        returnUrl: 'https://app.example.com/settings/accounts',
      },
      answers: { 201: Session },
      secret: true,
    },
    ({ context, body }) => createSession(context, body),
  ),
  hostRoute(
    'POST /sessions/revoke',
    {
      does: 'Ends the sessions of a tenant, or of one of its users, at once, and cancels their trips to Amazon.',
      needs: 'sessions',
      body: RevokeRequest,
      example: { tenant: 'borealis', user: 'mia' },
      answers: { 204: null },
    },
    ({ context, body }) => revokeSessions(context, body.tenant, body.user),
  ),
];
