import type { AttemptStarted } from '../../../contract/api.ts';
import type { Arrival, ArrivalClaim } from '../../../contract/arrival.ts';
import { consentsPerCountry } from '../../../contract/marketplaces.ts';
import { iso } from '../../clock.ts';
import { ProblemError } from '../../problem.ts';
import { newAttempt, toAttempt } from '../../rules/attempt.ts';
import { hashOf, randomId } from '../../security/random.ts';
import { INSTALLATION, type ArrivalRow, type ConnectionRow } from '../../store/rows.ts';
import { change } from '../../store/store.ts';
import { demand, showIdTo, type Context, type Person } from '../context.ts';
import { eventOf } from '../event.ts';
import { demandRoom } from '../trip/start.ts';
import { doerOf, newSeller, sellerIn } from '../sellers.ts';

/** An arrival by its one-time code, while it waits. @throws ProblemError `arrival_over` */
async function arrivalBy({ store, now }: Context, code: string): Promise<ArrivalRow> {
  const [found] = await store.find({ by: 'arrival', hash: hashOf(code) });
  const row = found && (await store.get(INSTALLATION, 'arrival', found.id));
  if (!row || row.claimedBy !== null || now() >= row.endsAt) throw new ProblemError('arrival_over');
  return row;
}

const isOf = (row: ConnectionRow, { sellingPartnerId, region, country }: ArrivalRow): boolean =>
  row.sellingPartnerId === sellingPartnerId &&
  (region === null || row.region === region) &&
  (country === null || row.country === country);

/** Where could the account that somebody brought belong? Changes nothing. */
export async function lookAtArrival(context: Context, person: Person, code: string): Promise<Arrival> {
  demand(person, 'connect');
  const arrival = await arrivalBy(context, code);
  const [sellers, connections] = await Promise.all([
    context.store.list(person.tenant, 'seller'),
    context.store.list(person.tenant, 'connection'),
  ]);
  const names = new Map(sellers.map(({ id, name }) => [id, name]));
  return {
    sellingPartnerId: showIdTo(person)(arrival.sellingPartnerId),
    known: connections
      .filter((row) => isOf(row, arrival))
      .map(({ id, name, sellerId }) => ({
        connectionId: id,
        name,
        sellerId,
        sellerName: names.get(sellerId) ?? '',
      })),
    sellers: sellers.map(({ id, name }) => ({ id, name })),
    endsAt: iso(arrival.endsAt),
  };
}

/**
 * Goes on with an arrival, in this person's workspace. The page then opens the answer's address in the browser that
 * came from Amazon, which alone has the cookie.
 * @throws ProblemError `arrival_over` when it ended or somebody else was faster
 */
export async function claimArrival(
  context: Context,
  person: Person,
  claim: ArrivalClaim,
): Promise<AttemptStarted> {
  demand(person, 'connect');
  const { store, settings } = context;
  const { tenant } = person;
  await demandRoom(context, tenant);
  const arrival = await arrivalBy(context, claim.code);
  const aim = claim.connectionId ? await aimOf(context, tenant, claim.connectionId, arrival) : undefined;
  if (claim.sellerId) await sellerIn(context, tenant, claim.sellerId);
  // What can be refused is refused before the visit is used up.
  if (claim.sellerName) await newSeller(context, doerOf(person), claim.sellerName);
  const region = aim?.region ?? arrival.region ?? 'NA';
  const country = aim?.country ?? arrival.country;
  if (consentsPerCountry(region) && country === null) throw new ProblemError('arrival_over');

  const id = randomId();
  await change(store, INSTALLATION, async () => {
    const row = await arrivalBy(context, claim.code);
    const claimed = { ...row, claimedBy: { tenant, attemptId: id } };
    return { writes: [{ kind: 'arrival', row: claimed }], result: undefined };
  });
  const attempt = await change(store, tenant, async () => {
    const seller = claim.sellerName ? await newSeller(context, doerOf(person), claim.sellerName) : undefined;
    const now = context.now();
    const row = newAttempt(
      {
        id,
        user: { id: person.user.id, name: person.user.name },
        origin: person.origin,
        returnUrl: person.returnUrl,
        ...{ provider: 'selling-partner', groupKey: null, adsGrantId: null, linkId: null },
        arrivalId: arrival.id,
        purpose: aim ? 'renew' : 'connect',
        sellerId: aim?.sellerId ?? claim.sellerId ?? seller?.row.id ?? null,
        region,
        country,
        connectionId: aim?.id ?? null,
        generation: aim?.generation ?? null,
        expected: aim?.sellingPartnerId ?? null,
        binding: claim.binding,
      },
      now,
    );
    const started = eventOf(tenant, 'attempt.started', now, { user: person.user.id, attemptId: id });
    return { writes: [...(seller?.writes ?? []), { kind: 'attempt', row }, started], result: row };
  });
  return { attempt: toAttempt(attempt, showIdTo(person)), url: `${settings.publicUrl}/connect/${id}` };
}

async function aimOf(context: Context, tenant: string, id: string, arrival: ArrivalRow) {
  const row = await context.store.get(tenant, 'connection', id);
  if (!row) throw new ProblemError('not_found');
  if (!isOf(row, arrival))
    throw new ProblemError('invalid_request', 'is a connection of another account', 'connectionId');
  return row;
}
