import { close } from '../../rules/attempt.ts';
import { connectionKey } from '../../rules/identity.ts';
import { randomId } from '../../security/random.ts';
import type { Account, AttemptRow, ConnectionRow, GrantRow } from '../../store/rows.ts';
import type { Decision, Write } from '../../store/store.ts';
import { CHECK_PACE } from '../../rules/connection.ts';
import type { Context } from '../context.ts';
import { eventOf } from '../event.ts';
import { destroyCandidate } from './end.ts';

/** What an accepted account becomes: the renewal of a connection, or a new one. */
type Target = { kind: 'activate'; connection: ConnectionRow; alreadyHere: boolean } | { kind: 'create' };

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
  if (outdated) return refusal(context, tenant, attempt, now);

  const seller = before ? undefined : newSeller(tenant, attempt, account, now);
  const sellerId = before?.sellerId ?? attempt.sellerId ?? seller?.id ?? '';
  const connection = before
    ? renewed(before, attempt, account, grant, now)
    : created(attempt, account, grant, sellerId, now);
  const about = { user: attempt.user.id, attemptId: attempt.id, connectionId: connection.id };
  const writes: Write[] = [
    ...(seller?.writes ?? []),
    { kind: 'connection', row: connection },
    { kind: 'grant', row: { ...grant, state: 'active' } },
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
    eventOf(tenant, before ? 'connection.renewed' : 'connection.created', now, about),
    ...(await heldElsewhere(context, tenant, connection, now, about)),
  ];
  return { writes, result: connection.id };
}

async function refusal(context: Context, tenant: string, attempt: AttemptRow, now: number) {
  const writes: Write[] = [
    { kind: 'attempt', row: close(attempt, 'failed', now, 'conflict') },
    eventOf(tenant, 'attempt.failed', now, { attemptId: attempt.id, code: 'conflict' }),
    ...(await destroyCandidate(context, tenant, attempt, now)),
  ];
  return { writes, result: undefined };
}

/** A tenant's first connection brings its seller along, named after the store. */
function newSeller(tenant: string, attempt: AttemptRow, account: Account, now: number) {
  if (attempt.sellerId !== null) return undefined;
  const id = randomId();
  const row = { id, version: 0, name: nameOf(account), createdAt: now };
  const writes: Write[] = [
    { kind: 'seller', row },
    eventOf(tenant, 'seller.created', now, { user: attempt.user.id }),
  ];
  return { id, writes };
}

const nameOf = ({ marketplaces }: Account): string =>
  marketplaces
    .find(({ storeName }) => storeName.trim() !== '')
    ?.storeName.trim()
    .slice(0, 60) ?? 'Amazon account';

function renewed(
  before: ConnectionRow,
  attempt: AttemptRow,
  account: Account,
  grant: GrantRow,
  now: number,
): ConnectionRow {
  const sellingPartnerId = attempt.arrival?.sellingPartnerId ?? before.sellingPartnerId ?? '';
  return {
    ...before,
    sellingPartnerId,
    key: connectionKey(sellingPartnerId, before.region, account.country),
    country: account.country,
    state: 'connected',
    grantId: grant.id,
    ...whatWasRead(account, attempt, grant, now),
    firstCountries: before.connectedAt === null ? countriesOf(account) : before.firstCountries,
    disconnectedAt: null,
    disconnectedBy: null,
    keyDestroyedAt: null,
    undoUntil: null,
  };
}

/** What each consent brings anew. */
const whatWasRead = (account: Account, attempt: AttemptRow, grant: GrantRow, now: number) => ({
  marketplaces: account.marketplaces,
  otherMarketplaces: account.otherMarketplaces,
  connectedAt: grant.obtainedAt,
  connectedBy: attempt.user.name,
  refreshedAt: now,
  lastSuccessAt: now,
  checkedAt: now,
  trouble: null,
  missingRoles: [],
  remindedDays: null,
  ...(attempt.arrival?.mwsHint
    ? { mws: { hint: attempt.arrival.mwsHint, updatedAt: grant.obtainedAt } }
    : {}),
});

const countriesOf = ({ marketplaces }: Account): string[] =>
  marketplaces.filter(({ participates }) => participates).map(({ country }) => country);

function created(
  attempt: AttemptRow,
  account: Account,
  grant: GrantRow,
  sellerId: string,
  now: number,
): ConnectionRow {
  const sellingPartnerId = attempt.arrival?.sellingPartnerId ?? '';
  const { region, country } = account;
  return {
    id: randomId(),
    version: 0,
    sellerId,
    name: nameOf(account),
    region,
    country,
    sellingPartnerId,
    key: connectionKey(sellingPartnerId, region, country),
    state: 'connected',
    generation: 1,
    grantId: grant.id,
    mws: null,
    ...whatWasRead(account, attempt, grant, now),
    firstCountries: countriesOf(account),
    onboarding: [],
    createdAt: now,
    responsible: null,
    undoUntil: null,
    disconnectedAt: null,
    disconnectedBy: null,
    keyDestroyedAt: null,
    wakeAt: now + CHECK_PACE,
  };
}

/** The id alone proves nothing, so another tenant's hold neither blocks nor is revealed; the host's staff learn of it. */
async function heldElsewhere(
  context: Context,
  tenant: string,
  { key }: ConnectionRow,
  now: number,
  about: { user: string; attemptId: string; connectionId: string },
): Promise<Write[]> {
  const holders = key === null ? [] : await context.store.find({ by: 'account', key });
  return holders.some((holder) => holder.tenant !== tenant)
    ? [eventOf(tenant, 'connection.held_elsewhere', now, about)]
    : [];
}
