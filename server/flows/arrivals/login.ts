import { ARRIVAL_FRAGMENT } from '../../../contract/handshake.ts';
import { confirmUrl, readCallbackUri, type CallbackPlace } from '../../amazon/callback-uri.ts';
import { sellerCentralHost } from '../../../contract/marketplaces.ts';
import { ProblemError } from '../../problem.ts';
import { ARRIVAL_LIFE, depart, isOpen, LIMITS, mayArrive } from '../../rules/attempt.ts';
import { hashOf, randomId, randomToken } from '../../security/random.ts';
import { Secret } from '../../security/secret.ts';
import { INSTALLATION, type ArrivalRow, type AttemptRow, type Departure } from '../../store/rows.ts';
import { change, type Found } from '../../store/store.ts';
import type { Context } from '../context.ts';
import { cookieName, type Leaving } from '../trip/depart.ts';
import { newDeparture } from '../trip/departure.ts';

const KNOWN = ['amazon_callback_uri', 'amazon_state', 'selling_partner_id', 'version'];
const AMAZON_STATE = /^[\x21-\x7e]{1,1024}$/;
const SELLING_PARTNER_ID = /^[A-Z0-9]{8,20}$/;
const COOKIE_VALUE = /^[\w-]{43}$/;
/** Anybody can open the address; more than this at once is no seller. */
const MOST_ARRIVALS = 1000;
const MOST_COOKIES = 20;

/** What came with a visit of the Log-in URI. All of it is claimed, none of it proven. */
interface Login {
  readonly place: CallbackPlace;
  readonly amazonState: string;
  readonly sellingPartnerId: string;
}

/**
 * Amazon sends a seller to the Log-in URI, in the middle of a trip of ours or from its own pages. It goes on with
 * the one attempt that this very browser is under way with; otherwise it is an arrival that somebody claims.
 * @returns where the browser goes, with a cookie for it; `undefined` where the host has no page for arrivals
 * @throws ProblemError `invalid_request`
 */
export async function receiveLogin(
  context: Context,
  query: URLSearchParams,
  cookies: Record<string, string>,
): Promise<(Leaving & { life: number }) | undefined> {
  for (const name of KNOWN) {
    if (query.getAll(name).length > 1) throw new ProblemError('invalid_request', `${name} is given twice`);
  }
  const place = readCallbackUri(query.get('amazon_callback_uri') ?? '', context.settings.applicationId);
  const amazonState = query.get('amazon_state') ?? '';
  const sellingPartnerId = query.get('selling_partner_id') ?? '';
  if (!place || !AMAZON_STATE.test(amazonState) || !SELLING_PARTNER_ID.test(sellingPartnerId))
    throw new ProblemError('invalid_request', 'Amazon’s request is incomplete');
  const login = { place, amazonState, sellingPartnerId };

  const joined = await joinedBy(context, place, cookies);
  const [only] = joined;
  if (only && joined.length === 1) return goOn(context, only, login);
  return context.settings.arrivalUrl === null ? undefined : arrive(context, login);
}

interface Joined {
  found: Found;
  departure: Departure;
}

/** The attempts that left from this browser, for the same application and place, and still wait. */
async function joinedBy(
  context: Context,
  place: CallbackPlace,
  cookies: Record<string, string>,
): Promise<Joined[]> {
  const { store, settings, now } = context;
  const joined = new Map<string, Joined>();
  for (const [name, value] of Object.entries(cookies).slice(0, MOST_COOKIES)) {
    if (!COOKIE_VALUE.test(value)) continue;
    const [found] = await store.find({ by: 'cookie', hash: hashOf(value) });
    const attempt = found && (await store.get(found.tenant, 'attempt', found.id));
    const departure = attempt?.departures.find((one) => cookieName(context, one.id) === name);
    if (!found || !attempt || !departure || departure.cookieHash !== hashOf(value)) continue;
    if (departure.applicationId !== settings.applicationId || !mayArrive(attempt, departure, now())) continue;
    if (!fits(attempt, place)) continue;
    joined.set(attempt.id, { found, departure });
  }
  return [...joined.values()];
}

const fits = ({ region, country }: AttemptRow, place: CallbackPlace): boolean =>
  (place.region === null || place.region === region) && (place.country === null || place.country === country);

/** In the middle of a trip: goes on with a state of its own, under the proof that was fixed before leaving. */
async function goOn(context: Context, { found, departure }: Joined, login: Login) {
  const { store } = context;
  return change(store, found.tenant, async () => {
    const attempt = await store.get(found.tenant, 'attempt', found.id);
    const now = context.now();
    if (!attempt || !isOpen(attempt, now)) throw new ProblemError('attempt_over');
    // Each departure may be led around by the Log-in URI once.
    if (attempt.departures.length >= 2 * LIMITS.departures) throw new ProblemError('departures_used');
    const next = newDeparture(context, { proof: departure.proof }, now);
    const host = login.place.host ?? sellerCentralHost(attempt.region, attempt.country);
    const url = confirmAt(context, host, login.amazonState, next.state);
    return {
      writes: [{ kind: 'attempt', row: depart(attempt, next.departure) }],
      result: { url, cookie: next.cookie, life: LIMITS.cookie },
    };
  });
}

/** Amazon's page that goes on with a visit. */
export function confirmAt({ settings }: Context, host: string, amazonState: string, state: string): string {
  const { applicationId, redirectUri, draft, address } = settings;
  return address(confirmUrl(host, applicationId, { amazonState, state, redirectUri, draft }));
}

/** From Amazon's own pages: kept for five minutes, for whoever shows the code and, later, this browser's cookie. */
async function arrive(context: Context, { place, amazonState, sellingPartnerId }: Login) {
  const { store, vault, settings } = context;
  const id = randomId();
  const code = randomToken();
  const value = randomToken();
  const field = { kind: 'arrival', id, field: 'amazonState' } as const;
  const sealed = await vault.seal(INSTALLATION, field, new Secret(amazonState));
  await change(store, INSTALLATION, async () => {
    const now = context.now();
    const waiting = await store.list(INSTALLATION, 'arrival', { limit: MOST_ARRIVALS });
    if (waiting.length >= MOST_ARRIVALS) throw new ProblemError('too_many_requests');
    const row: ArrivalRow = {
      id,
      version: 0,
      codeHash: hashOf(code),
      cookieHash: hashOf(value),
      sellingPartnerId,
      ...place,
      amazonState: sealed,
      claimedBy: null,
      endsAt: now + ARRIVAL_LIFE,
      wakeAt: now + ARRIVAL_LIFE,
    };
    return { writes: [{ kind: 'arrival', row }], result: undefined };
  });
  return {
    url: `${settings.arrivalUrl}#${ARRIVAL_FRAGMENT}=${code}`,
    cookie: { name: cookieName(context, id), value },
    life: ARRIVAL_LIFE,
  };
}

/** Nobody claimed it, or it was used: it is forgotten. */
export async function wakeArrival(context: Context, tenant: string, id: string): Promise<void> {
  await change(context.store, tenant, async () => {
    const row = await context.store.get(tenant, 'arrival', id);
    const isDue = row && context.now() >= row.wakeAt;
    return { writes: isDue ? [{ kind: 'arrival', row, remove: true }] : [], result: undefined };
  });
}
