import type { Ads } from '../../contract/ads.ts';
import { Refusal, type Acts, type Story } from './story.ts';

/** Amazon Ads. */
export function playedAds(story: Story): Acts {
  const choice = () => story.told.choice ?? new Refusal('not_found', 404);
  const marketplacesOf = (groupKey: unknown): Ads['marketplaces'] =>
    story.groups.find(({ key }) => key === groupKey)?.ads?.marketplaces ?? [];
  const sellerOf = (groupKey: unknown) =>
    story.sellers.find(({ groups }) => groups.some(({ key }) => key === groupKey)) ??
    new Refusal('not_found', 404);
  return {
    'GET /ads/choice': choice,
    'POST /ads/check': choice,
    'POST /ads/profiles': ({ body }) => {
      for (const { groupKey, profileId } of body['profiles'] as { groupKey: string; profileId: string }[]) {
        const country = story.told.choice?.profiles.find((one) => one.profileId === profileId)?.country;
        for (const marketplace of marketplacesOf(groupKey))
          if (marketplace.country === country) Object.assign(marketplace, { state: 'connected', profileId });
      }
      return { sellers: story.sellers };
    },
    'POST /ads/disconnect': ({ body }) => {
      for (const marketplace of marketplacesOf(body['groupKey']))
        Object.assign(marketplace, { state: 'pending', profileId: null });
      return sellerOf(body['groupKey']);
    },
    'POST /ads/pause': ({ body }) => {
      for (const marketplace of marketplacesOf(body['groupKey']))
        if (marketplace.country === body['country'])
          marketplace.state = body['paused'] ? 'paused' : 'connected';
      return sellerOf(body['groupKey']);
    },
  };
}
