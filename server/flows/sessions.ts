import type { Session, SessionRequest } from '../../contract/session.ts';
import { iso, MINUTE } from '../clock.ts';
import { ProblemError } from '../problem.ts';
import { hashOf, randomToken } from '../security/random.ts';
import type { Context, Person } from './context.ts';
import { eventOf } from './event.ts';
import { cancelAttempts } from './trip/cancel.ts';

const SESSION_LIFE = 15 * MINUTE;
const PREFIX = 'acs_';
/** People whose day's first session an instance remembers. */
const MOST_KNOWN = 20_000;

/** Makes a session for the person whom the host's backend has signed in. */
export async function createSession(context: Context, request: SessionRequest): Promise<Session> {
  const { settings, store } = context;
  const { tenant, user, abilities, stepUp, origin, returnUrl, adminNames = [] } = request;
  if (!settings.hostOrigins.includes(origin)) {
    throw new ProblemError('invalid_request', 'is not one of the configured host origins', 'origin');
  }
  if (!settings.returnUrls.includes(returnUrl) || new URL(returnUrl).origin !== origin) {
    throw new ProblemError(
      'invalid_request',
      'is not one of the configured return pages of this origin',
      'returnUrl',
    );
  }
  const token = PREFIX + randomToken();
  const now = context.now();
  const endsAt = now + SESSION_LIFE;
  const person = { id: user.id, name: user.name ?? null };
  const session = {
    tenant,
    user: person,
    email: user.email ?? null,
    abilities,
    ...(stepUp ? { stepUp } : {}),
    origin,
    returnUrl,
    adminNames,
    endsAt,
  };
  await noteSession(context, tenant, user.id, now);
  await store.putSession(hashOf(token), session, now);
  return { token, expiresAt: iso(endsAt), server: settings.publicUrl };
}

/** The first session of a person's day is an event, on disk before the session is of use; all are lines of the log. */
async function noteSession(context: Context, tenant: string, user: string, now: number): Promise<void> {
  context.log({ level: 'info', event: 'session.created', tenant, user });
  const { sessions } = context.memory;
  const day = iso(now).slice(0, 10);
  const place = JSON.stringify([tenant, user]);
  if (sessions.get(place) === day) return;
  await context.store.commit(tenant, [eventOf(tenant, 'session.created', now, { user })]);
  // Forgetting too much costs an event too many.
  if (sessions.size >= MOST_KNOWN) sessions.clear();
  sessions.set(place, day);
}

/** The person behind a session token that came from `origin`. @throws ProblemError `host_session` */
export async function personOf(
  context: Context,
  token: string | undefined,
  origin: string | undefined,
): Promise<Person> {
  const person = token?.startsWith(PREFIX)
    ? await context.store.findSession(hashOf(token), context.now())
    : undefined;
  if (!person || person.origin !== origin) throw new ProblemError('host_session');
  return person;
}

/** Ends the sessions of a tenant, or of one of its users, at once, and cancels the trips started with them. */
export async function revokeSessions(context: Context, tenant: string, user?: string): Promise<void> {
  await context.store.revokeSessions(tenant, user);
  const details = { revoked: user ?? null };
  await context.store.commit(tenant, [eventOf(tenant, 'session.revoked', context.now(), { details })]);
  await cancelAttempts(context, tenant, user);
}
