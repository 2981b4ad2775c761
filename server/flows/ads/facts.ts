import type { AdsChoice } from '../../../contract/ads.ts';
import { ProblemError } from '../../problem.ts';
import { toChoice } from '../../rules/ads-choice.ts';
import type { AdsFacts } from '../../rules/ads-draw.ts';
import type { AdsGroup } from '../../rules/ads-groups.ts';
import type { AdsLoginRow } from '../../store/rows.ts';
import { showIdTo, type Context, type Person } from '../context.ts';
import { readAdsFacts, settingsOf, supportedBy } from '../tenants.ts';

/** Everything the rules about a tenant's ads need to know. */
export const adsFacts = async (context: Context, tenant: string): Promise<AdsFacts> =>
  readAdsFacts(context, tenant, supportedBy(await settingsOf(context, tenant)));

/** @throws ProblemError `not_found` for a group that this tenant does not have, or that was never connected */
export function groupOf({ groups }: AdsFacts, key: string): AdsGroup {
  const group = groups.find((one) => one.key === key);
  if (!group) throw new ProblemError('not_found');
  return group;
}

/** What a login can see, as this person may see it. */
export function choiceFor(
  person: Person,
  facts: AdsFacts,
  login: AdsLoginRow,
  { groupKey = null, endsAt = null }: { groupKey?: string | null; endsAt?: number | null } = {},
): AdsChoice {
  return toChoice(login, facts, { groupKey, endsAt, show: showIdTo(person) });
}
