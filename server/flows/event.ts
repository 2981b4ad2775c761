import type { AccountEvent, EventType } from '../../contract/event.ts';
import type { ProblemCode } from '../../contract/problem.ts';
import { iso } from '../clock.ts';
import { INSTALLATION } from '../store/rows.ts';
import type { Write } from '../store/store.ts';

/** An event, to be stored in the same commit as the change it tells about. */
export function eventOf(
  tenant: string,
  type: EventType,
  now: number,
  about: {
    user?: string | null;
    attemptId?: string | null;
    connectionId?: string | null;
    code?: ProblemCode | null;
    details?: AccountEvent['details'];
  } = {},
): Write {
  const { user = null, attemptId = null, connectionId = null, code = null, details = {} } = about;
  const whose = tenant === INSTALLATION ? null : tenant;
  return {
    kind: 'event',
    row: {
      id: '',
      version: 0,
      type,
      tenant: whose,
      at: iso(now),
      user,
      attemptId,
      connectionId,
      code,
      details,
    },
  };
}
