import { sellerCentralHost } from '../../../contract/marketplaces.ts';
import { ProblemError } from '../../problem.ts';
import { depart, isOpen, LIMITS } from '../../rules/attempt.ts';
import { hashOf, randomId, randomToken, sameText } from '../../security/random.ts';
import type { AttemptRow, Departure } from '../../store/rows.ts';
import { change, type Found } from '../../store/store.ts';
import type { Context } from '../context.ts';

/** The way to Amazon, and the cookie that proves on return that it is the same browser. */
export interface Leaving {
  url: string;
  cookie: { name: string; value: string };
}

/** One cookie for each departure, so that two tabs do not overwrite each other's. */
export function cookieName(context: Context, departureId: string): string {
  // Without https (the sandbox on this machine only) a browser accepts no __Host- cookie.
  return `${context.settings.publicUrl.startsWith('https:') ? '__Host-' : ''}ca-${departureId}`;
}

/**
 * Leaves for Amazon. The proof is fixed here and never weakened later: with the binding secret, which only the
 * page that started the attempt can have handed over, the callback goes on by itself; without it, the callback
 * parks its code until the host's own page completes the attempt.
 */
export async function leaveForAmazon(context: Context, attemptId: string, secret?: string): Promise<Leaving> {
  const { store, settings } = context;
  const { tenant } = await findAttempt(context, attemptId);
  const state = randomToken();
  const cookie = randomToken();

  return change(store, tenant, async () => {
    const attempt = await store.get(tenant, 'attempt', attemptId);
    const now = context.now();
    if (!attempt || !isOpen(attempt, now)) throw new ProblemError('attempt_over');
    if (attempt.departures.length >= LIMITS.departures) throw new ProblemError('departures_used');
    if (secret !== undefined && !sameText(hashOf(secret), attempt.binding))
      throw new ProblemError('proof_refused');

    const departure: Departure = {
      id: randomId(),
      stateHash: hashOf(state),
      cookieHash: hashOf(cookie),
      proof: secret === undefined ? 'completion' : 'handshake',
      provider: 'selling-partner',
      verifier: null,
      applicationId: settings.applicationId,
      redirectUri: settings.redirectUri,
      leftAt: now,
    };
    return {
      writes: [{ kind: 'attempt', row: depart(attempt, departure) }],
      result: {
        url: consentUrl(context, attempt, state),
        cookie: { name: cookieName(context, departure.id), value: cookie },
      },
    };
  });
}

/** An attempt by its id alone, for the pages that have no session. @throws ProblemError `not_found` */
export async function findAttempt(context: Context, attemptId: string): Promise<Found> {
  const [found] = await context.store.find({ by: 'attempt', id: attemptId });
  if (!found) throw new ProblemError('not_found');
  return found;
}

function consentUrl({ settings }: Context, { region, country }: AttemptRow, state: string): string {
  const url = new URL(`https://${sellerCentralHost(region, country)}/apps/authorize/consent`);
  url.searchParams.set('application_id', settings.applicationId);
  url.searchParams.set('state', state);
  url.searchParams.set('redirect_uri', settings.redirectUri);
  if (settings.draft) url.searchParams.set('version', 'beta');
  return settings.address(url.href);
}
