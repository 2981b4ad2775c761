import type { Provider } from '../../contract/attempt.ts';
import { HOUR, MINUTE } from '../clock.ts';
import { NEVER, nextReminder, reminderDue, SECRET_LIFE } from '../rules/clocks.ts';
import { hashOf, newReference } from '../security/random.ts';
import { INSTALLATION, type ApplicationRow } from '../store/rows.ts';
import { change, type Write } from '../store/store.ts';
import type { Context } from './context.ts';
import { eventOf } from './event.ts';

/** How often a refused application is tried again without anybody asking. */
const PROVE_PACE = 5 * MINUTE;

const untroubled = (provider: Provider): ApplicationRow => ({
  id: provider,
  version: 0,
  trouble: null,
  refusedBy: [],
  secretCreatedAt: null,
  remindedDays: null,
  wakeAt: NEVER,
});

/** Changes what is known of an application; `undefined` leaves it as it is. */
function changeApplication<T>(
  context: Context,
  provider: Provider,
  decide: (row: ApplicationRow, now: number) => { row?: ApplicationRow; events?: Write[]; result: T },
): Promise<T> {
  return change(context.store, INSTALLATION, async () => {
    const found = await context.store.get(INSTALLATION, 'application', provider);
    const { row, events = [], result } = decide(found ?? untroubled(provider), context.now());
    return { writes: row ? [{ kind: 'application', row }, ...events] : [], result };
  });
}

/** Amazon refuses the application: that concerns all connections, and the host's staff hear of it once. */
export async function blame(context: Context, provider: Provider, reason: string): Promise<void> {
  const reference = await changeApplication(context, provider, (row, now) => {
    if (row.trouble) return { result: undefined };
    const trouble = { code: 'app_misconfigured' as const, reference: newReference(), at: now };
    const details = { provider, reason };
    const event = eventOf(INSTALLATION, 'app.problem', now, { code: trouble.code, details });
    return {
      row: { ...row, trouble, wakeAt: Math.min(row.wakeAt, now + PROVE_PACE) },
      events: [event],
      result: trouble.reference,
    };
  });
  if (reference) context.log({ level: 'error', event: 'app.problem', provider, reason, reference });
}

/** Amazon takes the application again. */
export async function absolve(context: Context, provider: Provider): Promise<void> {
  const known = await context.store.get(INSTALLATION, 'application', provider);
  if (!known?.trouble) return;
  await changeApplication(context, provider, (row, now) => {
    if (!row.trouble) return { result: undefined };
    const event = eventOf(INSTALLATION, 'app.recovered', now, { details: { provider } });
    return { row: { ...row, trouble: null }, events: [event], result: undefined };
  });
}

/**
 * Amazon says the same 403 for a role that the application lost and for an account that was closed. A role is lost
 * for all sellers: when a second account is refused before any could be read, it is that.
 */
export const whyDenied = (context: Context, sellingPartnerId: string) =>
  changeApplication(context, 'selling-partner', (row) => {
    const account = hashOf(sellingPartnerId).slice(0, 16);
    const refusedBy = row.refusedBy.includes(account) ? row.refusedBy : [...row.refusedBy, account].slice(-2);
    return {
      row: { ...row, refusedBy },
      result: refusedBy.length > 1 ? ('role_missing' as const) : ('account_inactive' as const),
    };
  });

/** An account could be read: the application has its role. */
export async function noteRead(context: Context): Promise<void> {
  const known = await context.store.get(INSTALLATION, 'application', 'selling-partner');
  if (!known || known.refusedBy.length === 0) return;
  await changeApplication(context, 'selling-partner', (row) => ({
    row: { ...row, refusedBy: [] },
    result: undefined,
  }));
}

/** Begins to watch the age of the client secret, of which the host told the date. */
export async function watchSecret(context: Context): Promise<void> {
  const { secretCreatedAt } = context.settings;
  const known = await context.store.get(INSTALLATION, 'application', 'selling-partner');
  if ((known?.secretCreatedAt ?? null) === secretCreatedAt) return;
  await changeApplication(context, 'selling-partner', (row, now) => ({
    row: { ...row, secretCreatedAt, remindedDays: null, wakeAt: now },
    result: undefined,
  }));
}

/** Its time has come: tells the host that the secret ends, and tries whether a refused application is taken again. */
export async function wakeApplication(context: Context, _tenant: string, id: string): Promise<void> {
  const provider = id as Provider;
  const isTroubled = await changeApplication(context, provider, (row, now) => {
    if (now < row.wakeAt) return { result: false };
    const endsAt = row.secretCreatedAt === null ? null : row.secretCreatedAt + SECRET_LIFE;
    const days = reminderDue(endsAt, row.remindedDays, now);
    const remindedDays = days ?? row.remindedDays;
    const next = row.trouble ? now + PROVE_PACE : nextReminder(endsAt, remindedDays);
    return {
      // Never at once again, whatever the reminders say.
      row: { ...row, remindedDays, wakeAt: Math.max(next, now + (row.trouble ? 0 : HOUR)) },
      events:
        days === null ? [] : [eventOf(INSTALLATION, 'app.secret_due', now, { details: { days, provider } })],
      result: row.trouble !== null,
    };
  });
  if (isTroubled && (await context.lwa[provider]?.prove())?.kind === 'ok') await absolve(context, provider);
}
