import type { AdsChoice } from '../../../contract/ads.ts';
import { ProblemError } from '../../problem.ts';
import { adsDrawer } from '../../rules/ads-draw.ts';
import { adsOf, demand, type Context, type Person } from '../context.ts';
import { adsFacts, choiceFor, groupOf } from './facts.ts';

/** What the login that serves a group, or could, sees. @throws ProblemError `not_found` when there is none */
export async function lookAtChoice(context: Context, person: Person, groupKey: string): Promise<AdsChoice> {
  demand(person, 'ads');
  adsOf(context);
  const facts = await adsFacts(context, person.tenant);
  groupOf(facts, groupKey);
  const grantId = adsDrawer(facts)(groupKey)?.grantId;
  const login = facts.logins.find(({ id }) => id === grantId);
  if (!login) throw new ProblemError('not_found');
  return choiceFor(person, facts, login, { groupKey });
}
