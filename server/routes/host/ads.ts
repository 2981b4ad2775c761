import { AdsTokenAnswer, TenantAdsProfiles } from '../../../contract/ads-token.ts';
import { PageQuery } from '../../../contract/page.ts';
import { NO_TOKEN } from '../../../contract/token.ts';
import { handOutAdsToken, tenantProfiles } from '../../flows/ads/tokens.ts';
import { hostRoute, Reply } from '../route.ts';

/** Amazon Ads for the host's backend; each of these answers `not_found` where it is not set up. */
export const adsRoutes = [
  hostRoute(
    'GET /tenants/:tenant/ads/profiles',
    {
      does: 'Every ads profile that a tenant’s Amazon logins see, with the group it serves, page by page. Go on with `cursor=` the last `nextCursor`.',
      needs: 'admin',
      query: PageQuery,
      answers: { 200: TenantAdsProfiles },
    },
    ({ context, params, query }) => tenantProfiles(context, params.tenant, query),
  ),
  hostRoute(
    'POST /tenants/:tenant/ads/:profileId/access-token',
    {
      does: 'What to call the Ads API with for one profile, or why there is no token. Fetch it before each use: it is cached here.',
      needs: 'tokens',
      answers: { 200: AdsTokenAnswer, 409: AdsTokenAnswer, 503: AdsTokenAnswer },
      secret: true,
    },
    async ({ context, by, params, call }) => {
      const answer = await handOutAdsToken(context, params.tenant, params.profileId, by.id);
      if (answer.outcome === 'active') return answer;
      if (answer.retryAfter !== null) call.header('retry-after', String(answer.retryAfter));
      return new Reply(NO_TOKEN[answer.outcome], answer);
    },
  ),
];
