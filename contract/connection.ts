import { z } from 'zod';
import { Ads } from './ads.ts';
import { CountryCode, RegionCode } from './place.ts';
import { OwnerLink } from './link.ts';
import { Problem } from './problem.ts';

/** May we talk to Amazon? (Whether data was loaded is another question, with its own states.) */
export const AuthorizationState = z.enum([
  'not_connected',
  'authorizing',
  'verifying',
  'needs_review',
  'connected',
  'connected_partial',
  'expiring',
  'reauth_expired',
  'reauth_scope',
  'revoked',
  'amazon_inactive',
  'error',
  'disconnected',
]);
export type AuthorizationState = z.infer<typeof AuthorizationState>;

/**
 * Does the host load this marketplace's data? `new` is pending and was opened at Amazon after the connection was
 * made; `stalled` started and made no progress for long; `paused` was stopped by a person and keeps its data.
 */
export const OnboardingState = z.enum([
  'onboarded',
  'onboarding',
  'pending',
  'new',
  'stalled',
  'paused',
  'inactive',
  'unsupported',
]);
export type OnboardingState = z.infer<typeof OnboardingState>;

/** One part of loading a marketplace, as the host's backend reports it. */
export const Stage = z.object({
  /** The host's own short name of it: `orders`. */
  id: z.string().regex(/^[\w-]{1,40}$/),
  /** As people read it: "Orders". */
  label: z.string().trim().min(1).max(60),
  /** 0 to 100. */
  percent: z.number().int().min(0).max(100),
  /** What this stage is, or what it waits for. */
  note: z.string().trim().max(200).nullable().default(null),
});
export type Stage = z.infer<typeof Stage>;

/** When one kind of data was last brought up to date. */
export const Freshness = z.object({
  id: z.string().regex(/^[\w-]{1,40}$/),
  label: z.string().trim().min(1).max(60),
  /** `null`: never. */
  at: z.iso.datetime().nullable(),
  /** The host expected it earlier. */
  late: z.boolean().default(false),
});
export type Freshness = z.infer<typeof Freshness>;

/** One country store of an account, as Amazon reported it. */
export const Participation = z.object({
  /** Amazon's marketplace id. */
  marketplaceId: z.string(),
  country: CountryCode,
  storeName: z.string(),
  participates: z.boolean(),
  /** Amazon hides some of this store's listings, for example in holiday mode. */
  suspended: z.boolean(),
});
export type Participation = z.infer<typeof Participation>;

/** One country store of a connection: Amazon's participation and the host's onboarding. */
export const Marketplace = Participation.extend({
  onboarding: OnboardingState,
  /** 0 to 100 while it is `onboarding` or `stalled`. */
  progress: z.number().int().nullable(),
  startedAt: z.iso.datetime().nullable(),
  stages: z.array(Stage),
  freshness: z.array(Freshness),
});
export type Marketplace = z.infer<typeof Marketplace>;

/** Who should act when this connection needs somebody. */
export const Responsible = z.object({ name: z.string(), email: z.string() });
export type Responsible = z.infer<typeof Responsible>;

/** One Amazon authorization: a selling partner in one region, in the Far East in one country. */
export const Connection = z.object({
  id: z.string(),
  sellerId: z.string(),
  name: z.string(),
  region: RegionCode,
  /** Set in the Far East, where Amazon grants each country alone, and on a row that was never connected. */
  country: CountryCode.nullable(),
  accountType: z.enum(['seller']),
  /** Whole, or with its middle hidden for a viewer without `seeIds`; `null` before the first consent. */
  sellingPartnerId: z.string().nullable(),
  state: AuthorizationState,
  problem: Problem.nullable(),
  marketplaces: z.array(Marketplace),
  /** When the person consented; `null` before the first consent. */
  connectedAt: z.iso.datetime().nullable(),
  /** When a machine last got a new access token. */
  refreshedAt: z.iso.datetime().nullable(),
  /** Name of the person who gave the consent, where the host told it. */
  connectedBy: z.string().nullable(),
  /** 365 days after the consent. Amazon does not hand the date over, so it is always an estimate. */
  renewBy: z.iso.datetime().nullable(),
  /** Last time Amazon answered a call for this connection. */
  lastSuccessAt: z.iso.datetime().nullable(),
  /** "Check now" is refused until then. */
  checkAfter: z.iso.datetime().nullable(),
  /** Roles the host needs and the application lacks at this account, by Amazon's names. */
  missingRoles: z.array(z.string()),
  /** Trace of the retired MWS: the last four characters of its token and when it came. */
  mws: z.object({ hint: z.string(), updatedAt: z.iso.datetime() }).nullable(),
  responsible: Responsible.nullable(),
  /** The newest link that was sent to the account's owner for this connection. */
  link: OwnerLink.nullable(),
  /** A disconnect can be taken back until then. */
  undoUntil: z.iso.datetime().nullable(),
  /** The host keeps the loaded data until then. */
  keptUntil: z.iso.datetime().nullable(),
});
export type Connection = z.infer<typeof Connection>;

/** All connections of one selling partner id in one region; never shown twice. */
export const Group = z.object({
  /** Stable, and without the selling partner id in it. */
  key: z.string(),
  region: RegionCode,
  sellingPartnerId: z.string().nullable(),
  connections: z.array(Connection),
  /** `null` where the host does not use Amazon Ads, or before the first consent. */
  ads: Ads.nullable(),
});
export type Group = z.infer<typeof Group>;

/** A business of the host's customer. */
export const Seller = z.object({
  id: z.string(),
  name: z.string(),
  groups: z.array(Group),
});
export type Seller = z.infer<typeof Seller>;
