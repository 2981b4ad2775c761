import { isOver } from '../rules/attempt.ts';
import { groupKey } from '../rules/connection.ts';
import { isLinkOver } from '../rules/link.ts';
import type { AttemptRow } from '../store/rows.ts';
import type { Context } from './context.ts';
import { withdraw } from './owner/withdraw.ts';
import { cancel } from './trip/cancel.ts';

/** What an attempt or an owner link is for. */
interface Aim {
  readonly sellerId: string | null;
  readonly connectionId: string | null;
}

/** What was under way to something that is gone now comes to nothing: trips are cancelled, links withdrawn. */
export async function callOff(
  context: Context,
  tenant: string,
  user: string | null,
  isGone: (aim: Aim) => boolean,
): Promise<void> {
  const groups = new Set((await context.store.list(tenant, 'connection')).map(groupKey));
  const lostGroup = ({ groupKey: key }: AttemptRow) => key !== null && !groups.has(key);
  for (const attempt of await context.store.list(tenant, 'attempt'))
    if (!isOver(attempt) && (isGone(attempt) || lostGroup(attempt)))
      await cancel(context, tenant, attempt.id, user);
  for (const link of await context.store.list(tenant, 'link'))
    if (!isLinkOver(link) && isGone(link)) await withdraw(context, tenant, link.id, user);
}
