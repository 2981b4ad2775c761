import { sellerCentralHost } from '../../../contract/marketplaces.ts';
import { ADS_CONSENT } from '../../amazon/hosts.ts';
import { ProblemError } from '../../problem.ts';
import { depart, isOpen, LIMITS } from '../../rules/attempt.ts';
import { hashOf, randomId, randomToken, sameText } from '../../security/random.ts';
import { Secret } from '../../security/secret.ts';
import { INSTALLATION, type AttemptRow } from '../../store/rows.ts';
import { change, type Found } from '../../store/store.ts';
import { adsOf, type Context } from '../context.ts';
import { confirmAt } from '../arrivals/login.ts';
import { newDeparture } from './departure.ts';

/** The way to Amazon, and the cookie that proves on return that it is the same browser. */
export interface Leaving {
  url: string;
  cookie: { name: string; value: string };
}

/** One cookie for each departure, so that two tabs do not overwrite each other's. */
export function cookieName({ settings }: Pick<Context, 'settings'>, departureId: string): string {
  // Without https (the sandbox on this machine only) a browser accepts no __Host- cookie.
  return `${settings.publicUrl.startsWith('https:') ? '__Host-' : ''}ca-${departureId}`;
}

/**
 * Leaves for Amazon. The proof is fixed here and never weakened later: with the binding secret, which only the
 * page that started the attempt can have handed over, the callback goes on by itself; without it, the callback
 * parks its code until the host's own page completes the attempt.
 */
export async function leaveForAmazon(
  context: Context,
  attemptId: string,
  secret: string | undefined,
  cookies: (name: string) => string | undefined,
): Promise<Leaving> {
  const { store } = context;
  const { tenant } = await findAttempt(context, attemptId);
  const { provider = 'selling-partner' } = (await store.get(tenant, 'attempt', attemptId)) ?? {};
  const departureId = randomId();
  const verifier = provider === 'ads' ? randomToken() : null;
  const arrival = await arrivalOf(context, tenant, attemptId, cookies);
  const sealed = verifier && (await sealVerifier(context, tenant, departureId, verifier));

  return change(store, tenant, async () => {
    const attempt = await store.get(tenant, 'attempt', attemptId);
    const now = context.now();
    // An owner leaves from the link's own page.
    if (!attempt || !isOpen(attempt, now) || attempt.linkId !== null) throw new ProblemError('attempt_over');
    if (attempt.departures.length >= LIMITS.departures) throw new ProblemError('departures_used');
    if (secret !== undefined && !sameText(hashOf(secret), attempt.binding))
      throw new ProblemError('proof_refused');

    const proof = secret === undefined ? 'completion' : 'handshake';
    const said = { id: departureId, proof, provider, verifier: sealed } as const;
    const { departure, state, cookie } = newDeparture(context, said, now);
    const url = verifier
      ? adsConsentUrl(context, attempt, state, verifier)
      : arrival && attempt.departures.length === 0
        ? confirmAt(context, arrival.host ?? hostOf(attempt), arrival.amazonState, state)
        : consentUrl(context, attempt, state);
    return { writes: [{ kind: 'attempt', row: depart(attempt, departure) }], result: { url, cookie } };
  });
}

const hostOf = ({ region, country }: AttemptRow): string => sellerCentralHost(region, country);

/**
 * The visit from Amazon's pages that an attempt goes on with, the first time it leaves.
 * @throws ProblemError `proof_refused` for a browser that did not come from Amazon, `attempt_over` when it is too late
 */
async function arrivalOf(
  { store, vault, now, ...context }: Context,
  tenant: string,
  attemptId: string,
  cookies: (name: string) => string | undefined,
): Promise<{ host: string | null; amazonState: string } | undefined> {
  const attempt = await store.get(tenant, 'attempt', attemptId);
  if (!attempt?.arrivalId || attempt.departures.length > 0) return undefined;
  const arrival = await store.get(INSTALLATION, 'arrival', attempt.arrivalId);
  if (!arrival || now() >= arrival.endsAt) throw new ProblemError('attempt_over');
  const brought = cookies(cookieName(context, arrival.id));
  if (brought === undefined || !sameText(hashOf(brought), arrival.cookieHash))
    throw new ProblemError('proof_refused');
  const place = { kind: 'arrival', id: arrival.id, field: 'amazonState' } as const;
  const amazonState = await vault.open(INSTALLATION, place, arrival.amazonState);
  return { host: arrival.host, amazonState: amazonState.reveal() };
}

/** An attempt by its id alone, for the pages that have no session. @throws ProblemError `not_found` */
export async function findAttempt(context: Context, attemptId: string): Promise<Found> {
  const [found] = await context.store.find({ by: 'attempt', id: attemptId });
  if (!found) throw new ProblemError('not_found');
  return found;
}

/** PKCE: Amazon gives tokens only to whoever knows what this hash is of. */
export const sealVerifier = (
  context: Context,
  tenant: string,
  id: string,
  verifier: string,
): Promise<string> =>
  context.vault.seal(tenant, { kind: 'attempt', id, field: 'verifier' }, new Secret(verifier));

export function adsConsentUrl(
  context: Context,
  { region }: Pick<AttemptRow, 'region'>,
  state: string,
  verifier: string,
): string {
  const { clientId, redirectUri, scope } = adsOf(context).app;
  const url = new URL(ADS_CONSENT[region]);
  url.searchParams.set('client_id', clientId);
  url.searchParams.set('scope', scope);
  url.searchParams.set('response_type', 'code');
  url.searchParams.set('redirect_uri', redirectUri);
  url.searchParams.set('state', state);
  url.searchParams.set('code_challenge', hashOf(verifier));
  url.searchParams.set('code_challenge_method', 'S256');
  return context.settings.address(url.href);
}

export function consentUrl(
  { settings }: Context,
  { region, country }: Pick<AttemptRow, 'region' | 'country'>,
  state: string,
): string {
  const url = new URL(`https://${sellerCentralHost(region, country)}/apps/authorize/consent`);
  url.searchParams.set('application_id', settings.applicationId);
  url.searchParams.set('state', state);
  url.searchParams.set('redirect_uri', settings.redirectUri);
  if (settings.draft) url.searchParams.set('version', 'beta');
  return settings.address(url.href);
}
