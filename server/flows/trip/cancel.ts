import type { Attempt } from '../../../contract/attempt.ts';
import { close, isOver } from '../../rules/attempt.ts';
import { change, type Write } from '../../store/store.ts';
import { demand, type Context, type Person } from '../context.ts';
import { eventOf } from '../event.ts';
import { destroyCandidate } from './end.ts';
import { abilityOn, showAttempt } from './look.ts';

/** "Cancel": whatever still arrives for this attempt is refused. One that is over stays as it ended. */
export async function cancelAttempt(context: Context, person: Person, attemptId: string): Promise<Attempt> {
  demand(person, await abilityOn(context, person.tenant, attemptId));
  await cancel(context, person.tenant, attemptId, person.user.id);
  return showAttempt(context, person, attemptId);
}

/** Cancels every open attempt of a tenant, or of one of its users. */
export async function cancelAttempts(context: Context, tenant: string, user?: string): Promise<void> {
  for (const attempt of await context.store.list(tenant, 'attempt')) {
    if (user === undefined || attempt.user.id === user) await cancel(context, tenant, attempt.id, null);
  }
}

export async function cancel(
  context: Context,
  tenant: string,
  attemptId: string,
  user: string | null,
): Promise<void> {
  await change(context.store, tenant, async () => {
    const row = await context.store.get(tenant, 'attempt', attemptId);
    if (!row || isOver(row)) return { writes: [], result: undefined };
    const now = context.now();
    const writes: Write[] = [
      { kind: 'attempt', row: close(row, 'cancelled', now) },
      eventOf(tenant, 'attempt.cancelled', now, { user, attemptId }),
      ...(await destroyCandidate(context, tenant, row, now)),
    ];
    return { writes, result: undefined };
  });
}
