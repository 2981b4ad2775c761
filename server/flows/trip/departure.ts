import type { Provider } from '../../../contract/attempt.ts';
import { hashOf, randomId, randomToken } from '../../security/random.ts';
import type { Departure, Proof } from '../../store/rows.ts';
import { applicationOf, type Context } from '../context.ts';
import { cookieName, type Leaving } from './depart.ts';

/** A departure with a state and a cookie of its own, of which only hashes are kept; for Seller Central unless said. */
export function newDeparture(
  context: Context,
  said: { proof: Proof; id?: string; provider?: Provider; verifier?: string | null },
  now: number,
): { departure: Departure; state: string; cookie: Leaving['cookie'] } {
  const { proof, id = randomId(), provider = 'selling-partner', verifier = null } = said;
  const state = randomToken();
  const value = randomToken();
  const departure: Departure = {
    id,
    stateHash: hashOf(state),
    cookieHash: hashOf(value),
    proof,
    provider,
    verifier,
    ...applicationOf(context, provider),
    leftAt: now,
  };
  return { departure, state, cookie: { name: cookieName(context, id), value } };
}
