import { z } from 'zod';
import { ProblemCode } from './problem.ts';

/** Everything the host can learn about its tenants' connections; written in the same transaction as the change. */
export const EventType = z.enum([
  'attempt.started',
  'attempt.failed',
  'attempt.cancelled',
  'attempt.expired',
  'seller.created',
  'seller.renamed',
  'seller.removed',
  /** A row before any consent. */
  'connection.added',
  /** The first consent. */
  'connection.created',
  'connection.renewed',
  'connection.renamed',
  /** Tokens have stopped; it can be taken back for ten seconds. */
  'connection.disconnecting',
  'connection.restored',
  'connection.disconnected',
  'connection.removed',
  'connection.imported',
  'connection.held_elsewhere',
  /** `details.days` are left. */
  'connection.renewal_due',
  'connection.revoked',
  'connection.lapsed',
  'connection.inactive',
  'connection.role_missing',
  /** It works again after one of the last four. */
  'connection.recovered',
  'marketplace.started',
  'marketplace.onboarded',
  'marketplace.stalled',
  'marketplace.paused',
  'marketplace.resumed',
  /** The seller opened or closed a store at Amazon, or its listings were suspended or came back. */
  'marketplace.opened',
  'marketplace.closed',
  'marketplace.suspended',
  'marketplace.unsuspended',
  'ads.connected',
  'ads.renewed',
  'ads.disconnected',
  'ads.paused',
  'ads.resumed',
  'ads.renewal_due',
  'ads.revoked',
  'ads.lapsed',
  'ads.recovered',
  'ads.profiles_changed',
  'link.created',
  'link.opened',
  'link.done',
  'link.withdrawn',
  'link.expired',
  /** A person asks for help: an admin, a message when our fault is mended, another plan, a link sent by mail. */
  'request.admin',
  'request.notify',
  'request.plans',
  'request.link',
  'token.issued',
  'grant.destroyed',
  /** The first of a person's day. */
  'session.created',
  /** By the host; `details.revoked` names the user, or `null` for all of the tenant’s. */
  'session.revoked',
  'tenant.changed',
  'tenant.erased',
  /** Amazon refuses our application or its secret; about all connections of the installation. */
  'app.problem',
  'app.recovered',
  /** The client secret ends in `details.days`. */
  'app.secret_due',
  'webhook.added',
  'webhook.removed',
  /** `details.because`: it answered 410 (`gone`) or took nothing for five days (`failing`). */
  'webhook.disabled',
  'webhook.enabled',
]);
export type EventType = z.infer<typeof EventType>;

/** Events for the record, which no webhook gets unless it names them. */
export const AUDIT_ONLY: ReadonlySet<EventType> = new Set(['token.issued', 'session.created']);

export const AccountEvent = z.object({
  id: z.string(),
  type: EventType,
  /** `null` for what concerns the whole installation. */
  tenant: z.string().nullable(),
  at: z.iso.datetime(),
  /** The host's id of the person who acted; `null` when nobody did (a limit passed, Amazon answered). */
  user: z.string().nullable(),
  attemptId: z.string().nullable(),
  connectionId: z.string().nullable(),
  code: ProblemCode.nullable(),
  /** A few plain facts: `{ days: 7 }`, `{ country: 'DE' }`. Never a credential. */
  details: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
});
export type AccountEvent = z.infer<typeof AccountEvent>;
