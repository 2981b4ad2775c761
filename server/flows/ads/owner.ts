import type { AdsProfile } from '../../../contract/ads.ts';
import { ProblemError } from '../../problem.ts';
import { linksOf, toChoice } from '../../rules/ads-choice.ts';
import { replacedBy, serves } from '../../rules/ads-links.ts';
import type { AdsFacts } from '../../rules/ads-draw.ts';
import type { AdsLoginRow, AttemptRow } from '../../store/rows.ts';
import { change } from '../../store/store.ts';
import type { Context } from '../context.ts';
import { inReview } from '../trip/look.ts';
import { proveCandidate } from '../trip/prove.ts';
import { activateLogin } from './activate.ts';
import { adsFacts } from './facts.ts';
import { unlinkWrites } from './unlink.ts';

/** What an Ads consent is about, for the owner of the account it was asked for. */
export interface OwnChoice {
  readonly login: string | null;
  /** The account's own profiles; whom else the login could serve is not told, and not used. */
  readonly profiles: readonly AdsProfile[];
  /** How many profiles the login sees in all. */
  readonly seen: number;
  /** It serves something that is not served as well already. */
  readonly isOfUse: boolean;
}

/** What a person who answers for an account alone sees of a choice. */
function ownChoice(login: AdsLoginRow, facts: AdsFacts, groupKey: string | null): OwnChoice {
  const all = toChoice(login, facts, { groupKey, endsAt: null, show: (id) => id }).profiles;
  const profiles = all.filter(({ match, supported }) => supported && match?.groupKey === groupKey);
  const isServed = facts.logins.some((one) => one.id !== login.id && serves(one, groupKey ?? ''));
  const isRenewal = replacedBy(login, null, facts.logins) !== undefined;
  return {
    login: login.login,
    profiles,
    seen: login.profiles.length,
    isOfUse: isRenewal || !isServed || profiles.some(({ linked }) => !linked),
  };
}

/** What the owner has to look at. */
export async function lookAsOwner(
  context: Context,
  tenant: string,
  { grantId, groupKey }: Pick<AttemptRow, 'grantId' | 'groupKey'>,
): Promise<OwnChoice | undefined> {
  const facts = await adsFacts(context, tenant);
  const login = facts.logins.find(({ id }) => id === grantId);
  return login && ownChoice(login, facts, groupKey);
}

/** The owner keeps it: from then on the login's profiles of the account serve it. */
export async function keepAsOwner(
  context: Context,
  tenant: string,
  attemptId: string,
  grantId: string,
): Promise<void> {
  const asked = await inReview(context, tenant, attemptId, grantId, 'owner');
  if (!(await proveCandidate(context, tenant, asked))) return;
  await change(context.store, tenant, async () => {
    const row = await inReview(context, tenant, attemptId, grantId, 'owner');
    const facts = await adsFacts(context, tenant);
    const login = facts.logins.find(({ id }) => id === grantId);
    if (!login || row.groupKey === null) throw new ProblemError('attempt_over');
    const { groupKey } = row;
    const wanted = ownChoice(login, facts, groupKey).profiles.filter(({ linked }) => !linked);
    const profiles = wanted.map(({ profileId }) => ({ profileId, groupKey }));
    const links = linksOf({ grantId, profiles }, login, facts);
    if (!Array.isArray(links)) throw new ProblemError('conflict');
    return activateLogin(context, tenant, row, login, { links, facts, user: null });
  });
}

/** The owner takes an Ads consent back: the account it was given for loses it, whoever else it serves goes on. */
export async function takeBackAds(
  context: Context,
  tenant: string,
  { id, grantId, groupKey }: AttemptRow,
): Promise<void> {
  await change(context.store, tenant, async () => {
    const facts = await adsFacts(context, tenant);
    const given = { ...facts, logins: facts.logins.filter((login) => login.id === grantId) };
    const places = groupKey === null ? [] : [{ groupKey }];
    const writes = await unlinkWrites(context, tenant, places, given, { attemptId: id });
    return { writes, result: undefined };
  });
}
