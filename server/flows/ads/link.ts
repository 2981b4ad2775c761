import type { AdsLinkRequest } from '../../../contract/ads.ts';
import type { Attempt } from '../../../contract/attempt.ts';
import type { Seller } from '../../../contract/connection.ts';
import { ProblemError } from '../../problem.ts';
import { link } from '../../rules/ads-links.ts';
import { linksOf } from '../../rules/ads-choice.ts';
import type { AdsFacts } from '../../rules/ads-draw.ts';
import type { AdsLinkRow, AdsLoginRow, AttemptRow } from '../../store/rows.ts';
import { change } from '../../store/store.ts';
import { adsOf, demand, type Context, type Person } from '../context.ts';
import { inReview, showAttempt } from '../trip/look.ts';
import { proveCandidate } from '../trip/prove.ts';
import { activateLogin } from './activate.ts';
import { adsFacts } from './facts.ts';
import { sellersFor } from './sellers.ts';
import { linkEvents, relinkWrites } from './writes.ts';

/** The person's answer to an Ads consent: which profiles serve which groups. The consent counts from then on. */
export async function chooseProfiles(
  context: Context,
  person: Person,
  attemptId: string,
  request: AdsLinkRequest,
): Promise<Attempt> {
  demand(person, 'ads');
  adsOf(context);
  const { tenant } = person;
  const before = await inReview(context, person.tenant, attemptId, request.grantId, 'person');
  if (!(await proveCandidate(context, tenant, before))) return showAttempt(context, person, attemptId);
  await change(context.store, tenant, async () => {
    const row = await inReview(context, person.tenant, attemptId, request.grantId, 'person');
    const facts = await adsFacts(context, tenant);
    const login = facts.logins.find(({ id }) => id === request.grantId);
    if (!login) throw new ProblemError('attempt_over');
    const links = linksFor(request, login, facts);
    return activateLogin(context, tenant, row, login, { links, facts, user: person.user.id });
  });
  return showAttempt(context, person, attemptId);
}

/** "Keep it": the consent counts without a profile of the group, which is looked for every day. */
export async function keepWithoutProfiles(context: Context, person: Person, row: AttemptRow): Promise<void> {
  const { tenant } = person;
  if (!(await proveCandidate(context, tenant, row))) return;
  await change(context.store, tenant, async () => {
    const current = await inReview(context, person.tenant, row.id, row.grantId ?? '', 'person');
    const facts = await adsFacts(context, tenant);
    const login = facts.logins.find(({ id }) => id === row.grantId);
    if (!login) throw new ProblemError('attempt_over');
    return activateLogin(context, tenant, current, login, { links: [], facts, user: person.user.id });
  });
}

/** Links further profiles of a consent in use. @returns the sellers it concerns */
export async function linkProfiles(
  context: Context,
  person: Person,
  request: AdsLinkRequest,
): Promise<Seller[]> {
  demand(person, 'ads');
  adsOf(context);
  const { tenant, user } = person;
  const sellers = await change(context.store, tenant, async () => {
    const facts = await adsFacts(context, tenant);
    const login = facts.logins.find(({ id, state }) => id === request.grantId && state !== 'candidate');
    if (!login) throw new ProblemError('not_found');
    if (login.state === 'lost') throw new ProblemError('conflict', 'Renew this Amazon login first.');
    const links = newLinks(linksFor(request, login, facts), login);
    if (links.length === 0) return { writes: [], result: sellersIn(request, facts) };
    const others = facts.logins.filter(({ id, state }) => id !== login.id && state !== 'candidate');
    const relinked = link(login, links, others);
    const now = context.now();
    const writes = [
      { kind: 'adsLogin' as const, row: relinked.login },
      ...(await relinkWrites(context, tenant, relinked, { user: user.id }, now)),
      ...linkEvents(tenant, 'ads.connected', links, facts, login.id, { user: user.id }, now),
    ];
    return { writes, result: sellersIn(request, facts) };
  });
  return sellersFor(context, person, sellers);
}

/** What is linked as it is asked for already stays as it is, paused or not. */
const newLinks = (links: AdsLinkRow[], login: AdsLoginRow): AdsLinkRow[] =>
  links.filter(
    ({ profileId, sellerId, region }) =>
      !login.links.some(
        (held) => held.profileId === profileId && held.sellerId === sellerId && held.region === region,
      ),
  );

function linksFor(request: AdsLinkRequest, login: AdsLoginRow, facts: AdsFacts): AdsLinkRow[] {
  const links = linksOf(request, login, facts);
  if (!Array.isArray(links)) throw new ProblemError('invalid_request', links.reason, links.field);
  return links;
}

const sellersIn = ({ profiles }: AdsLinkRequest, { groups }: AdsFacts): ReadonlySet<string> =>
  new Set(profiles.flatMap(({ groupKey }) => groups.find(({ key }) => key === groupKey)?.sellerId ?? []));
