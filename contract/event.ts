import { z } from 'zod';
import { ProblemCode } from './problem.ts';

/**
 * Everything the host can learn about its tenants' connections; written in the same transaction as the change. Each
 * one's comment is what docs/events.md says of it.
 */
export const EventType = z.enum([
  /** A person set out for Amazon. */
  'attempt.started',
  /** It ended without a connection; `code` says why. */
  'attempt.failed',
  /** The person called it off, or their session was revoked. */
  'attempt.cancelled',
  /** Nobody came back within its ten minutes. */
  'attempt.expired',
  /** By a person, by your backend, or with a first connection. */
  'seller.created',
  /** `details`: `seller`, `from`, `to`. */
  'seller.renamed',
  /** Nothing of it was connected any more. `details`: `seller`, `name`. */
  'seller.removed',
  /** A row before any consent. */
  'connection.added',
  /** The first consent; the connection can be used. */
  'connection.created',
  /** The same account consented again; 365 days begin anew. */
  'connection.renewed',
  /** `details`: `from`, `to`. */
  'connection.renamed',
  /** Tokens have stopped; it can be taken back for ten seconds. */
  'connection.disconnecting',
  /** A disconnect was taken back; tokens are there again. */
  'connection.restored',
  /** For good: our key to it is destroyed. */
  'connection.disconnected',
  /** The row is gone, by a person (`details.name`) or after `retentionDays`. */
  'connection.removed',
  /** Your backend brought its refresh token. */
  'connection.imported',
  /** Another tenant has the same account connected; both work. */
  'connection.held_elsewhere',
  /** The 365 days end in `details.days`: 30, 14, 7 or 1. */
  'connection.renewal_due',
  /** The seller removed the permission at Amazon: stop. */
  'connection.revoked',
  /** The 365 days are over: stop until it is renewed. */
  'connection.lapsed',
  /** Amazon refuses the account, which is not active or not ready. */
  'connection.inactive',
  /** Amazon refuses a role that the application needs. */
  'connection.role_missing',
  /** It works again after one of the last four. */
  'connection.recovered',
  /** Begin loading `details.country`. */
  'marketplace.started',
  /** Your backend reported `details.country` loaded. */
  'marketplace.onboarded',
  /** No report about `details.country` for six hours; told once. */
  'marketplace.stalled',
  /** A person paused `details.country`: leave it alone. */
  'marketplace.paused',
  /** And goes on with it. */
  'marketplace.resumed',
  /** The account has a store in `details.country` now. */
  'marketplace.opened',
  /** Its store in `details.country` is closed at Amazon. */
  'marketplace.closed',
  /** Amazon suspended its listings in `details.country`. */
  'marketplace.suspended',
  /** They are back. */
  'marketplace.unsuspended',
  /** Profiles of an Amazon login serve a group: `details.grantId`, `groupKey`, `sellerId`, `countries`. */
  'ads.connected',
  /** The same login consented again. `details.grantId`. */
  'ads.renewed',
  /** They serve it no more; `details` as with `ads.connected`. */
  'ads.disconnected',
  /** A person paused one profile. `details`: `grantId`, `groupKey`, `country`, `profileId`. */
  'ads.paused',
  /** And goes on with it. */
  'ads.resumed',
  /** The login’s 365 days end in `details.days`. */
  'ads.renewal_due',
  /** The login’s consent was taken back at Amazon. */
  'ads.revoked',
  /** The login’s 365 days are over. */
  'ads.lapsed',
  /** The login works again after one of the last two. */
  'ads.recovered',
  /** The login sees other profiles than before. */
  'ads.profiles_changed',
  /** An owner is asked by a link; here and below `details.link` is its id. */
  'link.created',
  /** The owner opened it for the first time. */
  'link.opened',
  /** The owner connected the account. */
  'link.done',
  /** It leads nowhere any more. `details.by`: `host` or `owner`. */
  'link.withdrawn',
  /** Nobody used it in time. */
  'link.expired',
  /** A person asks an admin to connect; send it on. `details`: `name`, `email`. */
  'request.admin',
  /** A person wants to hear when our fault is mended. */
  'request.notify',
  /** A person wants a plan with more marketplaces. */
  'request.plans',
  /** Send this owner the link: `details` `link`, `name`, `email`; its `url` is in the webhook alone. */
  'request.link',
  /** The day’s first access token of a connection; the day’s number (`details.count`) follows in a second one. */
  'token.issued',
  /** A refresh token that Amazon gave was destroyed. */
  'grant.destroyed',
  /** The first of a person’s day. */
  'session.created',
  /** Your backend ended sessions before their time. `details.revoked` names the user, or `null` for all of the tenant’s. */
  'session.revoked',
  /** Your backend changed the tenant’s settings. */
  'tenant.changed',
  /** All that is left of an erased tenant, for 30 days. */
  'tenant.erased',
  /** Amazon refuses your application or its secret; about all connections of the installation. */
  'app.problem',
  /** Amazon takes it again. `details.provider`. */
  'app.recovered',
  /** The client secret ends in `details.days`. */
  'app.secret_due',
  /** Here and below `details.webhook` is its id. */
  'webhook.added',
  /** It is not in the settings any more. */
  'webhook.removed',
  /** `details.because`: it answered 410 (`gone`) or took nothing for five days (`failing`). */
  'webhook.disabled',
  /** It is called again, and what happened meanwhile follows. */
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
