import type { Ads, AdsAuthorizationState } from '../../contract/ads.ts';
import { isoOrNull } from '../clock.ts';
import type { AdsLoginRow, AdsProfileRow, ConnectionRow, SellerRow } from '../store/rows.ts';
import { accountOf, adsGroupsOf, linkOf, matcher, placeKey, type AdsGroup } from './ads-groups.ts';
import { adsAuthorizationState, adsProblem, adsRenewalDate, adsState, type AdsMoment } from './ads.ts';

/** Everything about a tenant's ads that its groups are drawn from. */
export interface AdsFacts extends AdsMoment {
  readonly groups: readonly AdsGroup[];
  readonly logins: readonly AdsLoginRow[];
  readonly sellerNames: ReadonlyMap<string, string>;
  /** Countries the host can load. */
  readonly supported: ReadonlySet<string>;
}

/** What the rules need to know, from a tenant's rows. */
export const adsFactsOf = (
  rows: {
    readonly connections: readonly ConnectionRow[];
    readonly logins: readonly AdsLoginRow[];
    readonly sellers: readonly SellerRow[];
  },
  rest: AdsMoment & Pick<AdsFacts, 'supported'>,
): AdsFacts => ({
  groups: adsGroupsOf(rows.connections),
  logins: rows.logins,
  sellerNames: new Map(rows.sellers.map(({ id, name }) => [id, name])),
  ...rest,
});

/** The worst first: that is the one somebody has to do something about. */
const WORST_FIRST: AdsAuthorizationState[] = ['revoked', 'reauth_expired', 'error', 'expiring', 'connected'];

/** Draws the PPC block of each group; what is the same for all of them is looked up once. */
export function adsDrawer(facts: AdsFacts): (key: string) => Ads | null {
  const { groups, sellerNames, yearly, application } = facts;
  const index = new AdsIndex(facts);
  const byKey = new Map(groups.map((group) => [group.key, group]));
  const stateOf = (login: AdsLoginRow) => adsAuthorizationState(login, facts);
  const rank = (login: AdsLoginRow) => WORST_FIRST.indexOf(stateOf(login));

  function draw(group: AdsGroup): Ads {
    const servers = index.serving(group.key).sort((left, right) => rank(left) - rank(right));
    const seers = index.seeing(group.key);
    const [server] = servers;
    const login = server ?? seers[0];
    const marketplaces = countriesOf(group, servers, facts.supported).map((country) =>
      drawCountry(group, country, servers, seers),
    );
    return {
      grantId: login?.id ?? null,
      state: server ? stateOf(server) : 'not_connected',
      problem: server ? adsProblem(server, marketplaces, application) : null,
      login: login?.login ?? null,
      connectedAt: isoOrNull(server?.connectedAt ?? null),
      connectedBy: server?.connectedBy ?? null,
      renewBy: isoOrNull(server ? adsRenewalDate(server, yearly) : null),
      marketplaces,
      sharedWith: login ? othersServed(login, group.sellerId, sellerNames) : [],
    };
  }

  function drawCountry(group: AdsGroup, country: string, servers: AdsLoginRow[], seers: AdsLoginRow[]) {
    const server = servers.find((login) => linkOf(login, group, country));
    const link = server && linkOf(server, group, country);
    const asked = [...servers, ...seers].filter(({ state }) => state === 'active');
    const offered = asked.flatMap((login) => index.offer(login, group.key, country) ?? [])[0];
    const profile = link ? index.profile(server, link.profileId) : offered;
    const state = adsState({
      server: server ? stateOf(server) : null,
      link: link ?? null,
      profile: profile ?? null,
      asked: asked.length > 0,
      seesAccount: asked.some((login) => index.seesAccount(login, group)),
      unreachable: asked.some(({ unreachable }) => unreachable.includes(group.region)),
    });
    return { country, state, profileId: link?.profileId ?? profile?.profileId ?? null };
  }

  return (key) => {
    const group = byKey.get(key);
    return group ? draw(group) : null;
  };
}

/** Names of the other sellers that a login serves. */
export function othersServed(
  login: AdsLoginRow,
  sellerId: string,
  sellerNames: ReadonlyMap<string, string>,
): string[] {
  const others = new Set(login.links.map((link) => link.sellerId).filter((id) => id !== sellerId));
  const names = [...others].flatMap((id) => sellerNames.get(id) ?? []);
  return names.sort((left, right) => left.localeCompare(right));
}

/** Where the group sells and the host can load, and what is linked though it no longer does. */
function countriesOf(
  { key, countries }: AdsGroup,
  servers: readonly AdsLoginRow[],
  supported: ReadonlySet<string>,
): string[] {
  const linked = servers.flatMap(({ links }) => links.filter((link) => placeKey(link) === key));
  const sold = [...countries.keys()].filter((country) => supported.has(country));
  return [...new Set([...sold, ...linked.map(({ country }) => country)])];
}

/** Finds logins and profiles without walking through all of them for each group. */
class AdsIndex {
  readonly #serving = new Map<string, Set<AdsLoginRow>>();
  readonly #seeing = new Map<string, Set<AdsLoginRow>>();
  readonly #offers = new Map<string, AdsProfileRow>();
  readonly #profiles = new Map<string, AdsProfileRow>();
  readonly #accounts = new Set<string>();

  constructor({ groups, logins }: AdsFacts) {
    const matchOf = matcher(groups);
    for (const login of logins) {
      if (login.state === 'candidate') continue;
      for (const place of [...login.links, ...login.waiting]) note(this.#serving, placeKey(place), login);
      for (const profile of login.profiles) {
        const key = matchOf(profile)?.key;
        this.#profiles.set(`${login.id} ${profile.profileId}`, profile);
        if (profile.type === 'seller') this.#accounts.add(`${login.id} ${accountOf(profile.accountId)}`);
        if (key === undefined) continue;
        this.#offers.set(`${login.id} ${key} ${profile.country}`, profile);
        if (login.state === 'active') note(this.#seeing, key, login);
      }
    }
  }

  /** Logins that a group is linked to, or waits for. */
  serving(key: string): AdsLoginRow[] {
    return [...(this.#serving.get(key) ?? [])];
  }

  /** Logins in use that see profiles of a group. */
  seeing(key: string): AdsLoginRow[] {
    return [...(this.#seeing.get(key) ?? [])];
  }

  offer(login: AdsLoginRow, key: string, country: string): AdsProfileRow | undefined {
    return this.#offers.get(`${login.id} ${key} ${country}`);
  }

  profile(login: AdsLoginRow, profileId: string): AdsProfileRow | undefined {
    return this.#profiles.get(`${login.id} ${profileId}`);
  }

  seesAccount(login: AdsLoginRow, { sellingPartnerId }: AdsGroup): boolean {
    return this.#accounts.has(`${login.id} ${accountOf(sellingPartnerId)}`);
  }
}

function note(map: Map<string, Set<AdsLoginRow>>, key: string, login: AdsLoginRow): void {
  map.set(key, (map.get(key) ?? new Set()).add(login));
}
