import type { Onboarded, OnboardRequest, PauseRequest } from '../../contract/api.ts';
import type { Connection } from '../../contract/connection.ts';
import { ProblemError } from '../problem.ts';
import { toConnection } from '../rules/connection.ts';
import { planUse, stallMoments } from '../rules/marketplace.ts';
import {
  pauseCountry,
  reportProgress,
  startCountries,
  type Allowed,
  type Onboarding,
  type Report,
} from '../rules/onboarding.ts';
import type { ConnectionRow } from '../store/rows.ts';
import { change, type Write } from '../store/store.ts';
import { connectionIn, shown } from './connections.ts';
import { demand, type Context, type Person } from './context.ts';
import { eventOf } from './event.ts';
import { lookAt, settingsOf, supportedBy, touchTenant } from './tenants.ts';

/** "Start Now". @throws ProblemError `conflict` while the account is not connected */
export async function onboard(
  context: Context,
  person: Person,
  id: string,
  { countries }: OnboardRequest,
): Promise<Onboarded> {
  demand(person, 'onboard');
  const { tenant } = person;
  const { started, refused } = await change(context.store, tenant, async () => {
    const row = await liveIn(context, tenant, id);
    const outcome = startCountries(row, countries, await allowedIn(context, tenant), context.now());
    const writes = outcome.started.length > 0 ? await writesOf(context, tenant, person.user.id, outcome) : [];
    return { writes, result: outcome };
  });
  return { connection: await shown(context, person, id), started, refused };
}

/** Stops or resumes one marketplace. @throws ProblemError `conflict`, `plan_limit` */
export async function pause(
  context: Context,
  person: Person,
  id: string,
  { country, paused }: PauseRequest,
): Promise<Connection> {
  demand(person, 'onboard');
  const { tenant } = person;
  await change(context.store, tenant, async () => {
    const row = await liveIn(context, tenant, id);
    const { room } = await allowedIn(context, tenant);
    const outcome = pauseCountry(row, country, paused, room, context.now());
    if (outcome === 'not_started')
      throw new ProblemError('conflict', 'This marketplace was not started.', 'country');
    if (outcome === 'plan_limit') throw new ProblemError('plan_limit');
    const writes = outcome.row === row ? [] : await writesOf(context, tenant, person.user.id, outcome);
    return { writes, result: undefined };
  });
  return shown(context, person, id);
}

/** The host's backend tells how loading goes. @throws ProblemError `not_found`, `conflict` */
export async function takeReport(
  context: Context,
  tenant: string,
  id: string,
  country: string,
  report: Report,
): Promise<Connection> {
  await change(context.store, tenant, async () => {
    const row = await connectionIn(context, tenant, id);
    if (!row.marketplaces.some((one) => one.country === country)) throw new ProblemError('not_found');
    const outcome = reportProgress(row, country, report, context.now());
    if (outcome === 'not_started')
      throw new ProblemError('conflict', 'This marketplace was not started; say its state.', 'state');
    return { writes: await writesOf(context, tenant, null, outcome), result: undefined };
  });
  return toConnection(await connectionIn(context, tenant, id), await lookAt(context, tenant));
}

/**
 * What starts by itself, where the host wants it so: everything of a connection that is made or comes back, and
 * country stores that were opened since.
 */
export async function startedByItself(
  context: Context,
  tenant: string,
  row: ConnectionRow,
  now: number,
  countries = row.marketplaces.map(({ country }) => country),
): Promise<Onboarding> {
  const { onboarding } = await settingsOf(context, tenant);
  if (onboarding !== 'automatic') return { row, events: [] };
  const { supported, room } = await allowedIn(context, tenant, row.id);
  const outcome = startCountries(row, countries, { supported, room: room - planUse(row) }, now);
  return { ...outcome, row: withWake(outcome.row) };
}

/** @param except a connection that is about to be stored anew */
async function allowedIn(context: Context, tenant: string, except?: string): Promise<Allowed> {
  const settings = await settingsOf(context, tenant);
  const connections = await context.store.list(tenant, 'connection');
  const used = connections.filter(({ id }) => id !== except).reduce((sum, row) => sum + planUse(row), 0);
  return {
    supported: supportedBy(settings),
    room: settings.maxMarketplaces === null ? Infinity : settings.maxMarketplaces - used,
  };
}

async function liveIn(context: Context, tenant: string, id: string): Promise<ConnectionRow> {
  const row = await connectionIn(context, tenant, id);
  if (row.state !== 'connected') throw new ProblemError('conflict', 'The account is not connected.');
  return row;
}

/** Wakes the connection in time to notice that nothing is heard of it. */
const withWake = (row: ConnectionRow): ConnectionRow => ({
  ...row,
  wakeAt: Math.min(row.wakeAt, ...stallMoments(row)),
});

async function writesOf(
  context: Context,
  tenant: string,
  user: string | null,
  { row, events }: Onboarding,
): Promise<Write[]> {
  const now = context.now();
  const takesRoom = events.some(
    ({ type }) => type === 'marketplace.started' || type === 'marketplace.resumed',
  );
  return [
    ...(takesRoom ? [await touchTenant(context, tenant)] : []),
    { kind: 'connection', row: withWake(row) },
    ...events.map(({ type, country }) =>
      eventOf(tenant, type, now, { user, connectionId: row.id, details: { country } }),
    ),
  ];
}
