import { REGIONS } from '../../../contract/marketplaces.ts';
import type { Answer } from '../../amazon/answer.ts';
import { placeOf } from '../../rules/identity.ts';
import type { Secret } from '../../security/secret.ts';
import type { Account, AttemptRow } from '../../store/rows.ts';
import type { Context } from '../context.ts';

/**
 * Reads which country stores the granted account has. The region that was asked for comes first; a token works
 * in its own region only, so when that one refuses or is empty the account belongs to another.
 */
export async function readAccount(
  context: Context,
  attempt: AttemptRow,
  access: Secret,
): Promise<Answer<Account>> {
  let denied = true;
  const asked = attempt.region;
  for (const region of [asked, ...REGIONS.filter((other) => other !== asked)]) {
    const answer = await context.sellers.participations(region, access);
    if (answer.kind === 'amazon' || answer.kind === 'ours') return answer;
    if (answer.kind === 'final') continue;
    denied = false;
    const account = placeOf(answer.value.stores, region, region === asked ? attempt.country : null);
    if (account) return { kind: 'ok', value: { ...account, otherMarketplaces: answer.value.others } };
  }
  return { kind: 'final', reason: denied ? 'denied' : 'no marketplaces' };
}
