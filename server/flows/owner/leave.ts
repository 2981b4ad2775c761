import { ProblemError } from '../../problem.ts';
import { depart, isOpen, isOver, LIMITS, newAttempt } from '../../rules/attempt.ts';
import { groupKey } from '../../rules/connection.ts';
import { isAdsLeft, isLinkUsable, LINK_LIMITS } from '../../rules/link.ts';
import { hashOf, randomId, randomToken } from '../../security/random.ts';
import type { AttemptRow, ConnectionRow, LinkRow } from '../../store/rows.ts';
import { change, type Found } from '../../store/store.ts';
import type { Context } from '../context.ts';
import { eventOf } from '../event.ts';
import { adsConsentUrl, consentUrl, sealVerifier, type Leaving } from '../trip/depart.ts';
import { newDeparture } from '../trip/departure.ts';

/**
 * The owner leaves for Amazon: for Seller Central first, then, where both were asked for, for Amazon Ads. All
 * departures of a link for one of them share one attempt while it waits, so that of several tabs one wins; each has
 * its own ten minutes.
 * @throws ProblemError `link_over`, `departures_used`, `conflict` while an answer of the owner's is waited for
 */
export async function leaveWith(
  context: Context,
  { tenant, id }: Pick<Found, 'tenant' | 'id'>,
): Promise<Leaving> {
  const { store } = context;
  const departureId = randomId();
  const verifier = randomToken();
  const sealed = await sealVerifier(context, tenant, departureId, verifier);
  return change(store, tenant, async () => {
    const link = await store.get(tenant, 'link', id);
    const now = context.now();
    if (!link || !isLinkUsable(link, now)) throw new ProblemError('link_over');
    if (link.departures >= LINK_LIMITS.departures) throw new ProblemError('departures_used');
    const live = (await store.list(tenant, 'attempt')).filter((one) => one.linkId === id && !isOver(one));
    if (live.some(({ state }) => state !== 'open'))
      throw new ProblemError('conflict', 'You are back from Amazon already; answer there.');
    const provider = isAdsLeft(link) ? 'ads' : 'selling-partner';
    const isAds = provider === 'ads';
    const waiting = live.find((one) => one.provider === provider && isOpen(one, now));
    const aim = link.connectionId ? await store.get(tenant, 'connection', link.connectionId) : undefined;
    const attempt = waiting ?? (isAds ? adsAttemptFor(link, aim, now) : attemptFor(link, aim, now));
    const said = { proof: 'owner', id: departureId, provider, verifier: isAds ? sealed : null } as const;
    const { departure, state, cookie } = newDeparture(context, said, now);
    const ends = { endsAt: now + LIMITS.trip, wakeAt: now + LIMITS.trip };
    const started = eventOf(tenant, 'attempt.started', now, {
      attemptId: attempt.id,
      details: { link: id },
    });
    const url = isAds
      ? adsConsentUrl(context, attempt, state, verifier)
      : consentUrl(context, attempt, state);
    return {
      writes: [
        { kind: 'attempt', row: depart({ ...attempt, ...ends }, departure) },
        {
          kind: 'link',
          row: { ...link, state: 'opened', departures: link.departures + 1, changedAt: now },
        },
        ...(waiting ? [] : [started]),
      ],
      result: { url, cookie },
    };
  });
}

function attemptFor(link: LinkRow, aim: ConnectionRow | undefined, now: number): AttemptRow {
  const { sellerId, country, connectionId, generation, expected } = link;
  return newAttempt(
    {
      ...ownersOwn(link),
      ...{ provider: 'selling-partner', groupKey: null },
      purpose: aim && aim.sellingPartnerId !== null ? 'renew' : 'connect',
      ...{ sellerId, country, connectionId, generation, expected },
    },
    now,
  );
}

/** @throws ProblemError `link_over` when the account that was connected with it is gone */
function adsAttemptFor(link: LinkRow, connected: ConnectionRow | undefined, now: number): AttemptRow {
  if (!connected) throw new ProblemError('link_over');
  return newAttempt(
    {
      ...ownersOwn(link),
      ...{ provider: 'ads', groupKey: groupKey(connected), purpose: 'connect' },
      ...{ sellerId: connected.sellerId, region: connected.region },
      ...{ country: null, connectionId: null, generation: null, expected: null },
    },
    now,
  );
}

const ownersOwn = ({ id, recipient, origin, returnUrl, region }: LinkRow) => ({
  id: randomId(),
  user: { id: `owner:${id}`, name: recipient.name },
  linkId: id,
  ...{ origin, returnUrl, region, adsGrantId: null, arrivalId: null },
  // Nobody has the secret: an owner is proven by the cookie of the departure alone.
  binding: hashOf(randomToken()),
});
