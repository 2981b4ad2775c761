import { close, userOf } from '../../rules/attempt.ts';
import { connectionKey, storeNameOf, type Target } from '../../rules/identity.ts';
import { freeName } from '../../rules/names.ts';
import { compareStores } from '../../rules/participations.ts';
import { randomId } from '../../security/random.ts';
import { isLinkOver } from '../../rules/link.ts';
import type { Account, AttemptRow, ConnectionRow, GrantRow } from '../../store/rows.ts';
import type { Decision, Write } from '../../store/store.ts';
import { CHECK_PACE } from '../../rules/clocks.ts';
import type { Context } from '../context.ts';
import { eventOf } from '../event.ts';
import { startedByItself } from '../onboarding.ts';
import { servedSeller } from '../owner/serve.ts';
import { touch } from '../sellers.ts';
import { touchTenant } from '../tenants.ts';
import { refuse } from './end.ts';

/**
 * The one transaction that makes a candidate grant count: attempt, grant, connection and events together.
 * It is refused, and the candidate destroyed, when the connection was disconnected meanwhile (its generation
 * rose) or holds a newer grant already.
 */
export async function activation(
  context: Context,
  tenant: string,
  attempt: AttemptRow,
  account: Account,
  target: Target,
  now: number,
): Promise<Decision<string | undefined>> {
  const grant = attempt.grantId ? await context.store.get(tenant, 'grant', attempt.grantId) : undefined;
  if (!grant || !attempt.arrival) return { writes: [], result: undefined };
  const before = target.kind === 'activate' ? target.connection : undefined;
  const old = before?.grantId ? await context.store.get(tenant, 'grant', before.grantId) : undefined;
  const outdated =
    (before &&
      attempt.generation !== null &&
      before.id === attempt.connectionId &&
      before.generation !== attempt.generation) ||
    (old && old.obtainedAt > grant.obtainedAt);
  if (outdated) return refuse(context, tenant, attempt, 'conflict', now);
  const link = attempt.linkId ? await context.store.get(tenant, 'link', attempt.linkId) : undefined;
  if (attempt.linkId !== null && (!link || isLinkOver(link) || link.sellerAttemptId !== null))
    return refuse(context, tenant, attempt, 'link_over', now);

  const home = before
    ? undefined
    : await homeFor(context, tenant, { sellerId: attempt.sellerId, user: userOf(attempt) }, account, now);
  const sellerId = before?.sellerId ?? home?.id ?? '';
  const { sellingPartnerId, mwsHint } = attempt.arrival;
  const consent = {
    sellingPartnerId: sellingPartnerId ?? before?.sellingPartnerId ?? '',
    by: attempt.user.name,
    mwsHint,
  };
  const opened = before
    ? renewed(before, consent, account, grant, now)
    : created(consent, account, grant, { sellerId, name: home?.freeName ?? nameOf(account) }, now);
  const isFirst = !before || before.sellingPartnerId === null;
  const isBack = before?.state === 'disconnected';
  // A renewal may be the first to see what the seller opened or closed meanwhile.
  const seen = isFirst || isBack ? [] : compareStores(before.marketplaces, account.marketplaces).events;
  const toStart = seen.filter(({ type }) => type === 'marketplace.opened').map(({ country }) => country);
  const { row: connection, events } = await startedByItself(
    context,
    tenant,
    opened,
    now,
    isFirst || isBack ? undefined : toStart,
  );
  const about = { user: userOf(attempt), attemptId: attempt.id, connectionId: connection.id };
  const writes: Write[] = [
    ...(home?.isNew || events.length > 0 ? [await touchTenant(context, tenant)] : []),
    ...(home?.writes ?? []),
    { kind: 'connection', row: connection },
    { kind: 'grant', row: { ...grant, state: 'active', connectionId: connection.id } },
    ...(old ? [{ kind: 'grant' as const, row: old, remove: true }] : []),
    {
      kind: 'attempt',
      row: {
        ...close(attempt, 'succeeded', now),
        sellerId,
        connectionId: connection.id,
        account,
        alreadyHere: target.kind === 'activate' && target.alreadyHere,
      },
    },
    eventOf(tenant, isFirst ? 'connection.created' : 'connection.renewed', now, about),
    ...[...seen, ...events].map(({ type, country }) =>
      eventOf(tenant, type, now, { ...about, details: { country } }),
    ),
    ...(link ? servedSeller(context, tenant, link, about, now) : []),
    ...(await heldElsewhere(context, tenant, connection, now, about)),
  ];
  return { writes, result: connection.id };
}

/** Who consented to what, as far as it is known. */
export interface Consent {
  readonly sellingPartnerId: string;
  readonly by: string | null;
  readonly mwsHint: string | null;
}

/** Where a new connection lives: its seller, which is made with the store's name where there is none (any more). */
export async function homeFor(
  context: Context,
  tenant: string,
  { sellerId, user }: { sellerId: string | null; user: string | null },
  account: Account,
  now: number,
  wanted = nameOf(account),
): Promise<{ id: string; isNew: boolean; writes: Write[]; freeName: string }> {
  const { store } = context;
  const existing = sellerId ? await store.get(tenant, 'seller', sellerId) : undefined;
  const place = account.country ?? account.region;
  if (existing) {
    const mates = (await store.list(tenant, 'connection')).filter((row) => row.sellerId === existing.id);
    const names = mates.map(({ name }) => name);
    return {
      id: existing.id,
      isNew: false,
      writes: [touch(existing)],
      freeName: freeName(wanted, names, place),
    };
  }
  const names = (await store.list(tenant, 'seller')).map(({ name }) => name);
  const row = { id: randomId(), version: 0, name: freeName(wanted, names), createdAt: now };
  const made = eventOf(tenant, 'seller.created', now, { user });
  return {
    id: row.id,
    isNew: true,
    writes: [{ kind: 'seller', row }, made],
    freeName: wanted,
  };
}

const nameOf = ({ marketplaces }: Account): string =>
  storeNameOf(marketplaces)?.slice(0, 60) ?? 'Amazon account';

/** A connection with a newer grant. */
export function renewed(
  before: ConnectionRow,
  consent: Consent,
  account: Account,
  grant: GrantRow,
  now: number,
): ConnectionRow {
  const { sellingPartnerId } = consent;
  return {
    ...before,
    sellingPartnerId,
    key: connectionKey(sellingPartnerId, before.region, account.country),
    country: account.country,
    state: 'connected',
    grantId: grant.id,
    ...whatWasRead(account, consent, grant, now),
    firstCountries: before.connectedAt === null ? countriesOf(account) : before.firstCountries,
    ...notLeaving,
    wakeAt: now + CHECK_PACE,
  };
}

/** What each consent brings anew. */
const whatWasRead = (account: Account, consent: Consent, grant: GrantRow, now: number) => ({
  marketplaces: account.marketplaces,
  otherMarketplaces: account.otherMarketplaces,
  connectedAt: grant.obtainedAt || null,
  connectedBy: consent.by,
  refreshedAt: now,
  lastSuccessAt: now,
  checkedAt: now,
  trouble: null,
  missingRoles: [],
  remindedDays: null,
  ...(consent.mwsHint ? { mws: { hint: consent.mwsHint, updatedAt: grant.obtainedAt } } : {}),
});

const notLeaving = {
  undoUntil: null,
  leaving: null,
  disconnectedAt: null,
  disconnectedBy: null,
  tokensEndAt: null,
  keyDestroyedAt: null,
};

const countriesOf = ({ marketplaces }: Account): string[] =>
  marketplaces.filter(({ participates }) => participates).map(({ country }) => country);

/** A connection that was not there before. */
export function created(
  consent: Consent,
  account: Account,
  grant: GrantRow,
  { sellerId, name }: { sellerId: string; name: string },
  now: number,
): ConnectionRow {
  const { sellingPartnerId } = consent;
  const { region, country } = account;
  return {
    id: randomId(),
    version: 0,
    sellerId,
    name,
    region,
    country,
    sellingPartnerId,
    key: connectionKey(sellingPartnerId, region, country),
    state: 'connected',
    generation: 1,
    grantId: grant.id,
    mws: null,
    ...whatWasRead(account, consent, grant, now),
    firstCountries: countriesOf(account),
    onboarding: [],
    createdAt: now,
    responsible: null,
    ...notLeaving,
    wakeAt: now + CHECK_PACE,
  };
}

/** The id alone proves nothing, so another tenant's hold neither blocks nor is revealed; the host's staff learn of it. */
export async function heldElsewhere(
  context: Context,
  tenant: string,
  { key }: ConnectionRow,
  now: number,
  about: { user?: string | null; attemptId?: string; connectionId: string },
): Promise<Write[]> {
  const holders = key === null ? [] : await context.store.find({ by: 'account', key });
  return holders.some((holder) => holder.tenant !== tenant)
    ? [eventOf(tenant, 'connection.held_elsewhere', now, about)]
    : [];
}
