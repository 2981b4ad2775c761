import { ImportEntry, type Imported, type ImportOutcome } from '../../contract/import.ts';
import type { ProblemCode } from '../../contract/problem.ts';
import type { Answer } from '../amazon/answer.ts';
import type { Tokens } from '../amazon/lwa.ts';
import { holderOf, looksLikeTheSame, placeOf } from '../rules/identity.ts';
import { randomId } from '../security/random.ts';
import { Secret } from '../security/secret.ts';
import type { Account, GrantRow } from '../store/rows.ts';
import { change, type Decision, type Write } from '../store/store.ts';
import type { Context } from './context.ts';
import { eventOf } from './event.ts';
import { startedByItself } from './onboarding.ts';
import { created, heldElsewhere, homeFor, renewed } from './trip/activate.ts';
import { touchTenant } from './tenants.ts';
import { passing } from './upkeep/served.ts';

/** How many entries are verified at the same time. */
const WORKERS = 8;

type Entry = ReturnType<typeof ImportEntry.parse>;
type Result = Pick<ImportOutcome, 'outcome'> & Partial<ImportOutcome>;
const refused = (code: ProblemCode, more: Partial<ImportOutcome> = {}): Result => ({
  outcome: 'refused',
  code,
  ...more,
});

/** Takes over refresh tokens, each after Amazon took it and let its account be read. The host vouches for the ids. */
export async function importConnections(
  context: Context,
  tenant: string,
  entries: readonly unknown[],
): Promise<Imported> {
  const results: ImportOutcome[] = [];
  let next = 0;
  const work = async () => {
    for (let index = next++; index < entries.length; index = next++) {
      const entry = entries[index];
      const ref = (entry as { ref?: unknown } | null)?.ref;
      results[index] = {
        index,
        ref: typeof ref === 'string' ? ref.slice(0, 128) : null,
        connectionId: null,
        code: null,
        field: null,
        detail: null,
        ...(await importOne(context, tenant, entry)),
      };
    }
  };
  await Promise.all(Array.from({ length: WORKERS }, work));
  return { entries: results };
}

async function importOne(context: Context, tenant: string, input: unknown): Promise<Result> {
  const parsed = ImportEntry.safeParse(input);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const unknownField = issue?.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
    return refused('invalid_request', {
      field: [...(issue?.path ?? []), ...(unknownField ? [unknownField] : [])].join('.').slice(0, 100),
      detail: unknownField ? 'is not a known field' : (issue?.message ?? 'is not valid'),
    });
  }
  const entry = parsed.data;
  const askedAt = context.now();
  const tokens = await context.lwa['selling-partner'].refresh(new Secret(entry.refreshToken));
  if (tokens.kind !== 'ok') return unusable(tokens);
  const account = await verify(context, entry, tokens.value.access);
  if (account.kind !== 'ok') return unusable(account);
  return store(context, tenant, entry, tokens.value, account.value, askedAt);
}

/** Reads the account, so that a token of another region or without an open store is found out. */
async function verify(
  context: Context,
  { region, country }: Entry,
  access: Secret,
): Promise<Answer<Account>> {
  const reading = await context.sellers.participations(region, access);
  if (reading.kind !== 'ok') return reading;
  const stores = reading.value.stores.filter((one) => one.participates);
  const place = placeOf(stores, region, country ?? null);
  if (!place) return { kind: 'final', reason: 'no_marketplaces' };
  if (place.country !== null && place.country !== country) return { kind: 'final', reason: 'wrong_region' };
  return { kind: 'ok', value: { ...place, otherMarketplaces: reading.value.others } };
}

/** Why Amazon's answer makes an entry useless. */
function unusable(answer: Exclude<Answer<unknown>, { kind: 'ok' }>): Result {
  if (answer.kind === 'ours') {
    return answer.reason === 'unauthorized_client'
      ? refused('app_misconfigured', { detail: 'The token belongs to another application.' })
      : refused('app_misconfigured');
  }
  if (answer.kind === 'amazon') return refused(passing(answer.reason));
  if (answer.reason === 'no_marketplaces' || answer.reason === 'wrong_region') return refused(answer.reason);
  return answer.reason === 'denied'
    ? refused('account_inactive', { detail: 'Amazon lets this account not be read in the region.' })
    : refused('revoked');
}

/** The one transaction that makes the token count. An existing connection is renewed by a newer one only. */
function store(
  context: Context,
  tenant: string,
  entry: Entry,
  tokens: Tokens,
  account: Account,
  askedAt: number,
): Promise<Result> {
  const { sellingPartnerId, name } = entry;
  return change<Result>(context.store, tenant, async (): Promise<Decision<Result>> => {
    const end = (result: Result) => ({ writes: [], result });
    const now = context.now();
    const connections = await context.store.list(tenant, 'connection');
    const holder = holderOf(connections, sellingPartnerId, account);
    const old = holder?.grantId ? await context.store.get(tenant, 'grant', holder.grantId) : undefined;
    const obtainedAt = entry.authorizedAt ? Math.min(Date.parse(entry.authorizedAt), now) : 0;
    if (holder) {
      const works = holder.state === 'connected' && old !== undefined;
      if (holder.state === 'leaving') return end(refused('conflict', { connectionId: holder.id }));
      if (works && obtainedAt <= old.obtainedAt) return end({ outcome: 'kept', connectionId: holder.id });
      if (!looksLikeTheSame(holder.marketplaces, account.marketplaces))
        return end(refused('wrong_account', { connectionId: holder.id }));
    }
    const { sellerId } = entry;
    if (!holder && sellerId !== undefined && !(await context.store.get(tenant, 'seller', sellerId)))
      return end(refused('not_found', { field: 'sellerId', detail: 'There is no seller with this id.' }));

    const grant = await grantOf(context, tenant, tokens, obtainedAt, askedAt);
    const consent = { sellingPartnerId, by: null, mwsHint: null };
    const home = { sellerId: sellerId ?? null, user: null };
    const place = holder ? undefined : await homeFor(context, tenant, home, account, now, name);
    const { row: connection, events } = holder
      ? { row: renewed(holder, consent, account, grant, now), events: [] }
      : await startedByItself(
          context,
          tenant,
          created(consent, account, grant, { sellerId: place?.id ?? '', name: place?.freeName ?? '' }, now),
          now,
        );
    const key = await context.store.get(tenant, 'key', 'data');
    const about = { connectionId: connection.id };
    const writes: Write[] = [
      ...(place?.isNew || events.length > 0 ? [await touchTenant(context, tenant)] : []),
      ...(place?.writes ?? []),
      { kind: 'connection', row: connection },
      { kind: 'grant', row: { ...grant, connectionId: connection.id } },
      ...(old ? [{ kind: 'grant' as const, row: old, remove: true }] : []),
      // An erasure, which takes the key away, makes this fail: nothing is stored that nobody could open.
      ...(key ? [{ kind: 'key' as const, row: key }] : []),
      eventOf(tenant, 'connection.imported', now, about),
      ...events.map(({ type, country }) => eventOf(tenant, type, now, { ...about, details: { country } })),
      ...(await heldElsewhere(context, tenant, connection, now, about)),
    ];
    return { writes, result: { outcome: holder ? 'renewed' : 'imported', connectionId: connection.id } };
  });
}

async function grantOf(
  context: Context,
  tenant: string,
  tokens: Tokens,
  obtainedAt: number,
  askedAt: number,
): Promise<GrantRow> {
  const id = randomId();
  const seal = (field: 'refreshToken' | 'accessToken', secret: Secret) =>
    context.vault.seal(tenant, { kind: 'grant', id, field }, secret);
  return {
    id,
    version: 0,
    provider: 'selling-partner',
    state: 'active',
    attemptId: null,
    connectionId: null,
    clientId: context.settings.clientId,
    refreshToken: await seal('refreshToken', tokens.refresh),
    obtainedAt,
    access: { token: await seal('accessToken', tokens.access), endsAt: askedAt + tokens.accessLife },
    lease: null,
    fence: 0,
    failures: 0,
    retryAt: 0,
  };
}
