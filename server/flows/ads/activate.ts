import { isIdle, link, replacedBy, serves, takeOver, wait } from '../../rules/ads-links.ts';
import { ProblemError } from '../../problem.ts';
import type { AdsFacts } from '../../rules/ads-draw.ts';
import { close } from '../../rules/attempt.ts';
import { isAdsLeft } from '../../rules/link.ts';
import { adsWakeAt } from '../../rules/ads-clock.ts';
import type { AdsLinkRow, AdsLoginRow, AttemptRow } from '../../store/rows.ts';
import type { Decision, Write } from '../../store/store.ts';
import type { Context } from '../context.ts';
import { eventOf } from '../event.ts';
import { usedUp } from '../owner/serve.ts';
import { refuse } from '../trip/end.ts';
import { linkEvents, relinkWrites, removeLogin } from './writes.ts';

/**
 * The one transaction that makes an Ads consent count: attempt, grant, login, links and events together. An older
 * consent of the same Amazon login is replaced, and what it served is served on; other logins lose what was linked
 * here. It is refused, and the candidate destroyed, when a newer consent of this login is here already.
 */
export async function activateLogin(
  context: Context,
  tenant: string,
  attempt: AttemptRow,
  candidate: AdsLoginRow,
  { links, facts, user }: { links: readonly AdsLinkRow[]; facts: AdsFacts; user: string | null },
): Promise<Decision<boolean>> {
  const grant = await context.store.get(tenant, 'grant', candidate.id);
  if (grant?.state !== 'candidate') return { writes: [], result: false };
  const { now, yearly } = facts;
  const cause = { user, attemptId: attempt.id };
  const older = replacedBy(candidate, attempt.adsGrantId, facts.logins);
  if (older && older.connectedAt > candidate.connectedAt) {
    return { ...(await refuse(context, tenant, attempt, 'conflict', now)), result: false };
  }
  const ownerLink = attempt.linkId ? await context.store.get(tenant, 'link', attempt.linkId) : undefined;
  if (attempt.linkId !== null && (!ownerLink || !isAdsLeft(ownerLink)))
    return { ...(await refuse(context, tenant, attempt, 'link_over', now)), result: false };

  const active = { ...candidate, state: 'active' as const };
  const base = older ? takeOver(active, older) : active;
  const others = facts.logins.filter(
    ({ id, state }) => state !== 'candidate' && id !== candidate.id && id !== older?.id,
  );
  const relinked = link(base, links, others);
  const asked = facts.groups.find(({ key }) => key === attempt.groupKey);
  const isServed = asked && relinked.others.some((other) => serves(other, asked.key));
  const login = asked && !isServed ? wait(relinked.login, asked) : relinked.login;
  if (isIdle(login)) throw new ProblemError('conflict', 'There is no account here that it could serve.');
  const alreadyHere = older !== undefined && older.id !== attempt.adsGrantId;
  const writes: Write[] = [
    { kind: 'attempt', row: { ...close(attempt, 'succeeded', now), alreadyHere } },
    { kind: 'grant', row: { ...grant, state: 'active' } },
    { kind: 'adsLogin', row: { ...login, wakeAt: adsWakeAt(login, yearly) } },
    ...(older ? await removeLogin(context, tenant, older) : []),
    ...(await relinkWrites(context, tenant, relinked, cause, now)),
    ...(older ? [eventOf(tenant, 'ads.renewed', now, { ...cause, details: { grantId: login.id } })] : []),
    ...linkEvents(tenant, 'ads.connected', links, facts, login.id, cause, now),
    ...(ownerLink ? usedUp(tenant, ownerLink, attempt.id, now, true) : []),
  ];
  return { writes, result: true };
}
