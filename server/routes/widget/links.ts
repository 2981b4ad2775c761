import { OwnerLink, OwnerLinkMade, OwnerLinkRequest } from '../../../contract/link.ts';
import { copyLink, makeLink, sendLink, withdrawLink } from '../../flows/owner/make.ts';
import { widgetRoute } from '../route.ts';

/** Links for the owners of Amazon accounts. */
export const linkRoutes = [
  widgetRoute(
    'POST /links',
    {
      does: 'Makes a link with which an account’s owner connects or renews it. The address is told once.',
      needs: 'share',
      body: OwnerLinkRequest,
      example: { recipient: { name: 'Jo Nordmann', email: 'jo@nordlicht.example' }, region: 'EU' },
      answers: { 201: OwnerLinkMade },
      secret: true,
    },
    ({ context, by, body }) => makeLink(context, by, body),
  ),
  widgetRoute(
    'POST /links/:id/copy',
    {
      does: 'A new address for a link; the old one ends.',
      needs: 'share',
      answers: { 200: OwnerLinkMade },
      secret: true,
    },
    ({ context, by, params }) => copyLink(context, by, params.id),
  ),
  widgetRoute(
    'POST /links/:id/send',
    {
      does: 'Asks the host to send a link, by the webhook `request.link`. An address that was copied ends.',
      needs: 'share',
      answers: { 200: OwnerLink },
    },
    ({ context, by, params }) => sendLink(context, by, params.id),
  ),
  widgetRoute(
    'POST /links/:id/withdraw',
    { does: 'Ends a link, and what is under way with it.', needs: 'share', answers: { 200: OwnerLink } },
    ({ context, by, params }) => withdrawLink(context, by, params.id),
  ),
];
