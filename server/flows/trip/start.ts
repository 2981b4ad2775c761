import type { AttemptRequest, AttemptStarted } from '../../../contract/api.ts';
import { consentsPerCountry } from '../../../contract/marketplaces.ts';
import { ProblemError } from '../../problem.ts';
import { isOver, LIMITS, newAttempt, toAttempt } from '../../rules/attempt.ts';
import { randomId } from '../../security/random.ts';
import type { AttemptRow, ConnectionRow } from '../../store/rows.ts';
import { change } from '../../store/store.ts';
import { adsTarget } from '../ads/start.ts';
import { abilityFor, demand, showIdTo, type Context, type Person } from '../context.ts';
import { eventOf } from '../event.ts';

/** The click: makes the attempt that everything later is compared with, and says where to send the window. */
export async function startAttempt(
  context: Context,
  person: Person,
  request: AttemptRequest,
): Promise<AttemptStarted> {
  const { provider = 'selling-partner' } = request;
  demand(person, abilityFor(provider));
  const { store, settings } = context;
  const { tenant } = person;
  const id = randomId();

  const row = await change(store, tenant, async () => {
    await demandRoom(context, tenant);
    const target =
      provider === 'ads'
        ? await adsTarget(context, tenant, request)
        : await sellerTarget(context, tenant, request);
    const now = context.now();
    const attempt = newAttempt(
      {
        id,
        user: { id: person.user.id, name: person.user.name },
        origin: person.origin,
        returnUrl: person.returnUrl,
        provider,
        linkId: null,
        arrivalId: null,
        region: request.region,
        ...target,
        binding: request.binding,
      },
      now,
    );
    const started = eventOf(tenant, 'attempt.started', now, { user: person.user.id, attemptId: id });
    return { writes: [{ kind: 'attempt', row: attempt }, started], result: attempt };
  });
  return { attempt: toAttempt(row, showIdTo(person)), url: `${settings.publicUrl}/connect/${id}` };
}

/** @throws ProblemError `too_many_attempts`; what owners do with their links does not count */
export async function demandRoom({ store }: Context, tenant: string): Promise<void> {
  const attempts = await store.list(tenant, 'attempt');
  const open = attempts.filter((attempt) => !isOver(attempt) && attempt.linkId === null);
  if (open.length >= LIMITS.openPerTenant) throw new ProblemError('too_many_attempts');
}

/** What an attempt is about. */
type Target = Pick<
  AttemptRow,
  'purpose' | 'sellerId' | 'country' | 'connectionId' | 'generation' | 'expected' | 'groupKey' | 'adsGrantId'
>;

async function sellerTarget(context: Context, tenant: string, request: AttemptRequest): Promise<Target> {
  const aim = request.connectionId ? await findAim(context, tenant, request) : undefined;
  const sellerId = aim?.sellerId ?? request.sellerId ?? null;
  if (sellerId !== null && !(await context.store.get(tenant, 'seller', sellerId)))
    throw new ProblemError('not_found');
  return {
    purpose: aim && aim.sellingPartnerId !== null ? 'renew' : 'connect',
    sellerId,
    country: request.country ?? aim?.country ?? null,
    connectionId: aim?.id ?? null,
    generation: aim?.generation ?? null,
    expected: aim?.sellingPartnerId ?? null,
    groupKey: null,
    adsGrantId: null,
  };
}

/** The connection to renew, or the row that is to become one. */
export async function findAim(
  context: Context,
  tenant: string,
  request: Pick<AttemptRequest, 'connectionId' | 'region' | 'country'>,
): Promise<ConnectionRow> {
  const connection = await context.store.get(tenant, 'connection', request.connectionId ?? '');
  if (!connection) throw new ProblemError('not_found');
  if (connection.region !== request.region) {
    throw new ProblemError('invalid_request', 'must be the region of the connection', 'region');
  }
  if (consentsPerCountry(connection.region) && connection.country !== request.country) {
    throw new ProblemError('invalid_request', 'must be the country of the connection', 'country');
  }
  return connection;
}
