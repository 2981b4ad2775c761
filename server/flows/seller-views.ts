import type { OwnerLink } from '../../contract/link.ts';
import { nextAdsChange } from '../rules/ads.ts';
import { isOver, overlaysOf, type Overlay } from '../rules/attempt.ts';
import { maskId, nextChange, toSeller, type Look } from '../rules/connection.ts';
import { isLinkOver, newestLinks, toLink } from '../rules/link.ts';
import { compareSellers, factsOf, type SellerFacts, type Sort } from '../rules/listing.ts';
import { hashOf } from '../security/random.ts';
import {
  INSTALLATION,
  type AdsLoginRow,
  type ApplicationRow,
  type AttemptRow,
  type ConnectionRow,
  type LinkRow,
  type SellerRow,
  type TenantRow,
} from '../store/rows.ts';
import type { Store } from '../store/store.ts';

/** Everything that a tenant's list is drawn from. */
export interface Ground {
  readonly settings: readonly TenantRow[];
  readonly sellers: readonly SellerRow[];
  readonly connections: readonly ConnectionRow[];
  readonly adsLogins: readonly AdsLoginRow[];
  readonly attempts: readonly AttemptRow[];
  readonly links: readonly LinkRow[];
  /** Our applications at Amazon: one that is refused troubles every connection. */
  readonly applications: readonly ApplicationRow[];
}

/** One seller as a viewer gets it, ready to be sent. */
export interface SellerView {
  readonly facts: SellerFacts;
  /** Its JSON, as bytes: a page is put together from them without another turn through text. */
  readonly bytes: Buffer;
  /** The same for the same words. */
  readonly digest: string;
  /** What it was drawn from: drawn again only when that changes. */
  readonly from: string;
}

export interface TenantViews {
  readonly ground: Ground;
  readonly views: ReadonlyMap<string, SellerView>;
  /** It is drawn differently from then on, although nothing happened. */
  readonly endsAt: number;
  /** Facts of all sellers in the order asked for. */
  sorted(sort: Sort): readonly SellerFacts[];
}

/** What a viewer may see whole. */
export interface Sight {
  readonly ids: boolean;
  readonly emails: boolean;
}

/** Bytes of drawn sellers that are kept at most. */
const LIMIT = 32 * 1024 * 1024;

export async function readGround(store: Store, tenant: string): Promise<Ground> {
  const [settings, sellers, connections, adsLogins, attempts, links, applications] = await Promise.all([
    store.list(tenant, 'tenant'),
    store.list(tenant, 'seller'),
    store.list(tenant, 'connection'),
    store.list(tenant, 'adsLogin'),
    store.list(tenant, 'attempt'),
    store.list(tenant, 'link'),
    store.list(INSTALLATION, 'application'),
  ]);
  return { settings, sellers, connections, adsLogins, attempts, links, applications };
}

/**
 * Drawn sellers, kept between looks: a list that nobody changed is neither drawn nor turned into text again.
 * Nothing here decides anything; the rows are read each time and compared.
 */
export class SellerViews {
  readonly #kept = new Map<string, { views: TenantViews; size: number }>();
  #size = 0;

  of(tenant: string, ground: Ground, look: Look, sees: Sight): TenantViews {
    const key = JSON.stringify([sees.ids, sees.emails, tenant]);
    const known = this.#kept.get(key);
    this.#forget(key);
    const current =
      known && look.now < known.views.endsAt && sameGround(known.views.ground, ground)
        ? known.views
        : draw(ground, look, sees, known?.views);
    this.#keep(key, current);
    return current;
  }

  #keep(key: string, views: TenantViews): void {
    const size = [...views.views.values()].reduce((sum, { bytes }) => sum + bytes.length, 0);
    this.#kept.set(key, { views, size });
    this.#size += size;
    for (const oldest of this.#kept.keys()) {
      if (this.#size <= LIMIT || oldest === key) break;
      this.#forget(oldest);
    }
  }

  #forget(key: string): void {
    this.#size -= this.#kept.get(key)?.size ?? 0;
    this.#kept.delete(key);
  }
}

type AnyRow = Ground[keyof Ground][number];

function sameGround(left: Ground, right: Ground): boolean {
  const same = (before: readonly AnyRow[], after: readonly AnyRow[]) =>
    before.length === after.length &&
    before.every((row, at) => row === after[at] || signOf(row) === signOf(after[at] as AnyRow));
  return (Object.keys(left) as (keyof Ground)[]).every((kind) => same(left[kind], right[kind]));
}

const signOf = ({ id, version }: AnyRow) => `${id}:${version}`;

function draw(ground: Ground, look: Look, sees: Sight, before?: TenantViews): TenantViews {
  const { sellers, connections, adsLogins, settings, applications } = ground;
  const bySeller = Map.groupBy(connections, ({ sellerId }) => sellerId);
  // An Amazon Ads login is drawn with the names and the accounts of all the sellers it serves.
  const served = adsLogins.length > 0 ? [...sellers.map(signOf), ...connections.map(signOfAccount)] : [];
  const moments = adsLogins.map((login) => nextAdsChange(login, look.now));
  const shared = [
    ...[...settings, ...applications].map(signOf),
    ...adsLogins.map(signOf),
    ...served,
    ...moments,
  ].join();
  const views = new Map<string, SellerView>();
  for (const row of sellers) {
    const own = bySeller.get(row.id) ?? [];
    const from = [shared, signOf(row), ...own.map((one) => signOfConnection(one, look))].join();
    const known = before?.views.get(row.id);
    views.set(row.id, known?.from === from ? known : view(row, own, adsLogins, look, sees, from));
  }
  const orders = new Map<Sort, SellerFacts[]>();
  return {
    ground,
    views,
    endsAt: nextChangeOf(ground, look.now),
    sorted(sort) {
      const order =
        orders.get(sort) ?? [...views.values()].map(({ facts }) => facts).sort(compareSellers(sort));
      orders.set(sort, order);
      return order;
    },
  };
}

/** What the matching of ads profiles sees of a connection. */
const signOfAccount = ({ id, state, sellingPartnerId, marketplaces }: ConnectionRow): string =>
  [id, state, sellingPartnerId, ...marketplaces.map((one) => one.country + one.participates)].join(':');

/** A connection with all that changes how it is drawn. */
function signOfConnection(row: ConnectionRow, { now, underWay, links }: Look): string {
  const link = links.get(row.id);
  const drawn = [
    underWay.get(row.id),
    link && `${link.id}${link.state}${link.changedAt}`,
    nextChange(row, now),
  ];
  return `${signOf(row)}${drawn.join('|')}`;
}

function view(
  row: SellerRow,
  connections: ConnectionRow[],
  adsLogins: readonly AdsLoginRow[],
  look: Look,
  sees: Sight,
  from: string,
): SellerView {
  const byName = [...connections].sort((left, right) => left.name.localeCompare(right.name));
  const seller = toSeller(row, byName, look);
  const accounts = connections.flatMap(({ sellingPartnerId }) => sellingPartnerId ?? []);
  const profiles = adsLogins.flatMap(({ links }) =>
    links.filter(({ sellerId }) => sellerId === row.id).map(({ profileId }) => profileId),
  );
  const json = JSON.stringify(seller);
  return {
    facts: factsOf(seller, sees.ids ? [...accounts, ...profiles] : accounts.map((id) => maskId(id))),
    bytes: Buffer.from(json),
    digest: hashOf(json),
    from,
  };
}

function nextChangeOf({ connections, attempts, links, adsLogins }: Ground, now: number): number {
  const moments = [
    ...attempts.filter((one) => !isOver(one)).map(({ endsAt }) => endsAt),
    ...links.filter((one) => !isLinkOver(one)).map(({ endsAt }) => endsAt),
  ];
  return Math.min(
    ...adsLogins.map((login) => nextAdsChange(login, now)),
    ...moments.filter((moment) => moment > now),
    connections.reduce((next, row) => Math.min(next, nextChange(row, now)), Infinity),
  );
}

/** What is under way in a tenant, as everything that is drawn needs it. */
export function underWayIn(
  { attempts, links }: Pick<Ground, 'attempts' | 'links'>,
  now: number,
  showEmail: boolean,
): { underWay: ReadonlyMap<string, Overlay>; links: ReadonlyMap<string, OwnerLink> } {
  return {
    underWay: overlaysOf(attempts, now),
    links: new Map(
      newestLinks(links).map((row) => [row.connectionId ?? '', toLink(row, attempts, now, showEmail)]),
    ),
  };
}
