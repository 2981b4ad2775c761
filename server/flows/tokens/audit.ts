import { change } from '../../store/store.ts';
import type { Context } from '../context.ts';
import { eventOf } from '../event.ts';
import type { Issue, Served } from './memory.ts';

const dayOf = (now: number): string => new Date(now).toISOString().slice(0, 10);

/**
 * Notes that an access token leaves the server. Each time is a line of the log; the first of a connection's day is
 * an event that is on disk before the token goes, and how many there were follows when the day is over.
 */
export async function noteIssue(
  context: Context,
  tenant: string,
  served: Served,
  key: string | null,
): Promise<void> {
  const now = context.now();
  const day = dayOf(now);
  context.log({ level: 'info', event: 'token.issued', tenant, served, key });
  const place = [day, tenant, ...Object.values(served)].join(' ');
  const known = context.memory.issues.get(place);
  if (known) {
    known.count++;
    return known.written;
  }
  const written = write(context, tenant, served, { day });
  context.memory.issues.set(place, { tenant, served, day, count: 1, written });
  written.catch(() => context.memory.issues.delete(place));
  return written;
}

/** Writes down how many tokens were handed out: of the days that are over, or, when the server stops, of all. */
export async function flushIssues(context: Context, before?: number): Promise<void> {
  const { issues } = context.memory;
  const today = before === undefined ? undefined : dayOf(before);
  for (const [place, issue] of issues) {
    if (issue.day === today) continue;
    issues.delete(place);
    if (issue.count > 1) await flush(context, issue);
  }
}

const flush = (context: Context, { tenant, served, day, count }: Issue): Promise<void> =>
  write(context, tenant, served, { day, count });

function write(
  context: Context,
  tenant: string,
  served: Served,
  details: { day: string; count?: number },
): Promise<void> {
  return change(context.store, tenant, async () => {
    // A tenant that was erased meanwhile stays empty.
    if (!(await context.store.get(tenant, served.kind, served.id))) return { writes: [], result: undefined };
    const about =
      served.kind === 'connection'
        ? { connectionId: served.id, details }
        : { details: { ...details, grantId: served.id, profileId: served.profileId } };
    const event = eventOf(tenant, 'token.issued', context.now(), about);
    return { writes: [event], result: undefined };
  });
}
