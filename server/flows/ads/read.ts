import type { AdsChoice } from '../../../contract/ads.ts';
import { REGIONS } from '../../../contract/marketplaces.ts';
import { MINUTE, SECOND } from '../../clock.ts';
import { ProblemError } from '../../problem.ts';
import { adsWakeAt } from '../../rules/ads-clock.ts';
import { readAgain, type Changed } from '../../rules/ads-reading.ts';
import { referenceOf } from '../../security/random.ts';
import type { AdsLoginRow } from '../../store/rows.ts';
import { change } from '../../store/store.ts';
import { blame } from '../application.ts';
import { adsOf, demand, type Context, type Person } from '../context.ts';
import { eventOf } from '../event.ts';
import { refreshGrant } from '../grants.ts';
import { adsFacts, choiceFor } from './facts.ts';

/** "Check again" is possible that often. */
const COOLDOWN = MINUTE;

/**
 * "Check again": reads from Amazon anew what a login sees. Hosts that do not answer are named in the answer.
 * @throws ProblemError `checked_lately` within a minute of the last reading
 */
export async function checkAds(context: Context, person: Person, grantId: string): Promise<AdsChoice> {
  demand(person, 'ads');
  adsOf(context);
  const { tenant } = person;
  await change(context.store, tenant, async () => {
    const row = await context.store.get(tenant, 'adsLogin', grantId);
    if (!row || (await isOwners(context, tenant, row))) throw new ProblemError('not_found');
    const now = context.now();
    const wait = row.checkedAt + COOLDOWN - now;
    if (wait > 0) throw new ProblemError('checked_lately', undefined, undefined, Math.ceil(wait / SECOND));
    return { writes: [{ kind: 'adsLogin', row: { ...row, checkedAt: now } }], result: undefined };
  });
  await readLogin(context, tenant, grantId);
  const facts = await adsFacts(context, tenant);
  const login = facts.logins.find(({ id }) => id === grantId);
  if (!login) throw new ProblemError('not_found');
  return choiceFor(
    person,
    facts,
    login,
    login.state === 'candidate' ? await reviewOf(context, tenant, login) : {},
  );
}

/** The attempt that a consent came with, while that is remembered. */
async function attemptOf(context: Context, tenant: string, { id }: AdsLoginRow) {
  const grant = await context.store.get(tenant, 'grant', id);
  return grant?.attemptId ? context.store.get(tenant, 'attempt', grant.attemptId) : undefined;
}

/** An account's owner is still to accept it; until then nobody else sees what it sees. */
const isOwners = async (context: Context, tenant: string, row: AdsLoginRow): Promise<boolean> =>
  row.state === 'candidate' && ((await attemptOf(context, tenant, row))?.linkId ?? null) !== null;

async function reviewOf(context: Context, tenant: string, row: AdsLoginRow) {
  const attempt = await attemptOf(context, tenant, row);
  return attempt ? { groupKey: attempt.groupKey, endsAt: attempt.wakeAt } : {};
}

/** Asks Amazon whether a consent still stands, and what its login sees now. */
export async function readLogin(context: Context, tenant: string, grantId: string): Promise<void> {
  const { api } = adsOf(context);
  // A refresh tells a revoked consent; the profiles alone would not.
  const access = await refreshGrant(context, tenant, grantId);
  const answer = access.kind === 'ok' ? await api.profiles(access.value.token) : undefined;
  if (answer?.kind === 'ours') await blame(context, 'ads', answer.reason);
  const reading = answer?.kind === 'ok' ? answer.value : { profiles: [], unreachable: REGIONS };
  const changed = await change<Changed | undefined>(context.store, tenant, async () => {
    const row = await context.store.get(tenant, 'adsLogin', grantId);
    if (!row) return { writes: [], result: undefined };
    const now = context.now();
    const after = readAgain(row, reading, now);
    const yearly = context.settings.ads?.yearlyRenewal ?? false;
    const wakeAt = row.state === 'candidate' ? row.wakeAt : adsWakeAt(after.login, yearly);
    const details = tell(row, after.changed);
    return {
      writes: [
        { kind: 'adsLogin', row: { ...after.login, wakeAt } },
        ...(details && row.state !== 'candidate'
          ? [eventOf(tenant, 'ads.profiles_changed', now, { details })]
          : []),
      ],
      result: after.changed,
    };
  });
  context.log({
    level: reading.unreachable.length > 0 ? 'warn' : 'info',
    event: 'ads.read',
    grant: grantId,
    reference: referenceOf(grantId),
    unreachable: reading.unreachable,
    added: changed?.added.length ?? 0,
    removed: changed?.removed.length ?? 0,
  });
}

/** What an event says about changed profiles; nothing when there are none. */
function tell({ id }: AdsLoginRow, { added, removed, access }: Changed) {
  if (added.length + removed.length + access.length === 0) return undefined;
  const countries = [...new Set([...added, ...removed, ...access].map(({ country }) => country))].sort();
  return {
    grantId: id,
    added: added.length,
    removed: removed.length,
    access: access.length,
    countries: countries.join(', '),
  };
}
