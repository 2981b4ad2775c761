import type { AdsTokenAnswer, TenantAdsProfiles } from '../../../contract/ads-token.ts';
import type { PageQuery } from '../../../contract/page.ts';
import { ADS_API } from '../../amazon/hosts.ts';
import { iso, SECOND } from '../../clock.ts';
import { ProblemError } from '../../problem.ts';
import { placeKey } from '../../rules/ads-groups.ts';
import type { AdsFacts } from '../../rules/ads-draw.ts';
import { pageOf } from '../../rules/paging.ts';
import { newReference } from '../../security/random.ts';
import { INSTALLATION, type AdsLinkRow, type AdsLoginRow } from '../../store/rows.ts';
import { adsOf, type Context } from '../context.ts';
import { accessOf } from '../grants.ts';
import { noteIssue } from '../tokens/audit.ts';
import { noToken } from '../tokens/hand-out.ts';
import { passing } from '../upkeep/served.ts';
import { adsFacts } from './facts.ts';

/** When to ask again where Amazon does not say. */
const RETRY = 5 * SECOND;

/** Who serves a profile, or the reason why nobody does. */
type Standing = { login: AdsLoginRow; link: AdsLinkRow } | { none: AdsTokenAnswer };

/**
 * An access token with which the host's backend may use one ads profile, or the reason why there is none. Whether
 * there is one, the store says at the moment it leaves: an unlink stops tokens at once.
 * @throws ProblemError `not_found` for a profile that no login of this tenant sees
 */
export async function handOutAdsToken(
  context: Context,
  tenant: string,
  profileId: string,
  key: string | null,
): Promise<AdsTokenAnswer> {
  const { app } = adsOf(context);
  const before = standingOf(await adsFacts(context, tenant), profileId);
  if ('none' in before) return before.none;
  const grantId = before.login.id;
  const access = await accessOf(context, tenant, grantId);
  if (access.kind === 'ok')
    await noteIssue(context, tenant, { kind: 'adsLogin', id: grantId, profileId }, key);

  // Meanwhile somebody may have unlinked or renewed it, or Amazon's answer may have changed how it stands.
  const after = standingOf(await adsFacts(context, tenant), profileId);
  if ('none' in after) return after.none;
  const { trouble } = after.login;
  if (access.kind === 'ok' && after.login.id === grantId) {
    const { region, country } = after.link;
    return {
      outcome: 'active',
      accessToken: access.value.token.reveal(),
      expiresAt: iso(access.value.endsAt),
      clientId: app.clientId,
      profileId,
      region,
      country,
      endpoint: context.settings.address(ADS_API[region]),
    };
  }
  if (access.kind === 'ours') {
    const application = await context.store.get(INSTALLATION, 'application', 'ads');
    return noToken('app_problem', application?.trouble ?? trouble);
  }
  if (access.kind === 'amazon') {
    const passed = { code: passing(access.reason), reference: newReference(), at: context.now() };
    return noToken('amazon_down', trouble ?? passed, access.retryAfter ?? RETRY);
  }
  // Renewed while we asked: the next call finds it settled.
  return noToken('amazon_down', trouble, SECOND);
}

function standingOf({ logins }: AdsFacts, profileId: string): Standing {
  const seeing = logins.filter(({ profiles, links }) =>
    [...profiles, ...links].some((one) => one.profileId === profileId),
  );
  if (seeing.length === 0) throw new ProblemError('not_found');
  const used = seeing.filter(({ state }) => state !== 'candidate');
  for (const login of used) {
    const link = login.links.find((one) => one.profileId === profileId);
    if (!link) continue;
    if (login.state === 'lost') {
      return {
        none: noToken(login.trouble?.code === 'expired' ? 'needs_renewal' : 'revoked', login.trouble),
      };
    }
    return link.paused ? { none: noToken('paused', null) } : { login, link };
  }
  return { none: noToken(used.length === 0 ? 'in_review' : 'not_connected', null) };
}

/** A tenant's profiles, page by page; those of unanswered consents are left out. */
export async function tenantProfiles(
  context: Context,
  tenant: string,
  query: PageQuery,
): Promise<TenantAdsProfiles> {
  adsOf(context);
  const { logins, groups } = await adsFacts(context, tenant);
  const seen = logins
    .filter(({ state }) => state !== 'candidate')
    .flatMap((login) =>
      login.profiles.map((profile) => ({ login, profile, place: `${profile.profileId}.${login.id}` })),
    )
    .sort((left, right) => (left.place < right.place ? -1 : 1));
  const { page, ...rest } = pageOf(seen, ({ place }) => place, query);
  return {
    profiles: page.map(({ login, profile }) => ({
      ...profile,
      grantId: login.id,
      endpoint: context.settings.address(ADS_API[profile.region]),
      group: groupServed(login, profile.profileId, groups),
    })),
    ...rest,
  };
}

/** The group that a login serves with a profile. */
function groupServed(
  login: AdsLoginRow,
  profileId: string,
  groups: AdsFacts['groups'],
): TenantAdsProfiles['profiles'][number]['group'] {
  const link = login.links.find((one) => one.profileId === profileId);
  if (!link) return null;
  const groupKey = placeKey(link);
  const group = groups.find(({ key }) => key === groupKey);
  const { sellerId, sellingPartnerId, country, paused } = link;
  return {
    groupKey,
    sellerId,
    sellingPartnerId,
    connectionId: group?.countries.get(country) ?? null,
    paused,
  };
}
