import { z } from 'zod';
import {
  AdsCheckRequest,
  AdsChoice,
  AdsDisconnectRequest,
  AdsLinkRequest,
  AdsPauseRequest,
} from '../../../contract/ads.ts';
import { Id } from '../../../contract/api.ts';
import { Attempt } from '../../../contract/attempt.ts';
import { Seller } from '../../../contract/connection.ts';
import { lookAtChoice } from '../../flows/ads/choice.ts';
import { checkAds } from '../../flows/ads/read.ts';
import { chooseProfiles, linkProfiles } from '../../flows/ads/link.ts';
import { disconnectAds, pauseAds } from '../../flows/ads/unlink.ts';
import { widgetRoute } from '../route.ts';

const GRANT = 'bm90LWEtcmVhbC1ncmFudA';
const GROUP = 'bm90LWEtcmVhbC1ncm91cA';
const LINKED = { grantId: GRANT, profiles: [{ profileId: '2984328618318898', groupKey: GROUP }] };

/** Amazon Ads ("PPC"); each of these answers `not_found` where the host does not use it. */
export const adsRoutes = [
  widgetRoute(
    'POST /attempts/:id/profiles',
    {
      does: 'Answers an Amazon Ads consent: which profiles serve which groups. It counts from then on.',
      needs: 'ads',
      body: AdsLinkRequest,
      example: LINKED,
      answers: { 200: Attempt },
    },
    ({ context, by, params, body }) => chooseProfiles(context, by, params.id, body),
  ),
  widgetRoute(
    'GET /ads/choice',
    {
      does: 'What the Amazon login that serves a group, or could, sees.',
      needs: 'ads',
      query: z.strictObject({ group: Id }),
      answers: { 200: AdsChoice },
    },
    ({ context, by, query }) => lookAtChoice(context, by, query.group),
  ),
  widgetRoute(
    'POST /ads/profiles',
    {
      does: 'Links further profiles of a consent in use, which needs no other consent.',
      needs: 'ads',
      body: AdsLinkRequest,
      example: LINKED,
      answers: { 200: z.object({ sellers: z.array(Seller) }) },
    },
    async ({ context, by, body }) => ({ sellers: await linkProfiles(context, by, body) }),
  ),
  widgetRoute(
    'POST /ads/check',
    {
      does: 'Reads from Amazon anew what a login sees; once a minute.',
      needs: 'ads',
      body: AdsCheckRequest,
      example: { grantId: GRANT },
      answers: { 200: AdsChoice },
    },
    ({ context, by, body }) => checkAds(context, by, body.grantId),
  ),
  widgetRoute(
    'POST /ads/disconnect',
    {
      does: 'Unlinks a group’s PPC, or that of some countries. The last unlink destroys the grant.',
      needs: ['disconnect', 'ads'],
      body: AdsDisconnectRequest,
      example: { groupKey: GROUP },
      answers: { 200: Seller },
    },
    ({ context, by, body }) => disconnectAds(context, by, body),
  ),
  widgetRoute(
    'POST /ads/pause',
    {
      does: 'Stops or resumes PPC in one country; needs no consent.',
      needs: 'ads',
      body: AdsPauseRequest,
      example: { groupKey: GROUP, country: 'DE', paused: true },
      answers: { 200: Seller },
    },
    ({ context, by, body }) => pauseAds(context, by, body),
  ),
];
