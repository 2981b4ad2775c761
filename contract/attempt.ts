import { z } from 'zod';
import { AdsChoice } from './ads.ts';
import { Participation } from './connection.ts';
import { CountryCode, RegionCode } from './place.ts';
import { Problem } from './problem.ts';

/** Whose consent a trip is for: Seller Central (the Selling Partner API) or Amazon Ads. */
export const Provider = z.enum(['selling-partner', 'ads']);
export type Provider = z.infer<typeof Provider>;

/**
 * Where an attempt stands.
 * `open`: the person is on the way to Amazon or there; `returning`: back from Amazon, the host's page has to
 * complete it; `verifying`: the account is being read; `needs_review`: the person has to say whether it is the
 * right account, or which ads profiles to use. The other four are ends.
 */
export const AttemptState = z.enum([
  'open',
  'returning',
  'verifying',
  'needs_review',
  'succeeded',
  'failed',
  'cancelled',
  'expired',
]);
export type AttemptState = z.infer<typeof AttemptState>;

/**
 * What a finished consent means for what is already here.
 * `new`: a first connection; `different`: a renewal came back with another account; `other_place`: the account
 * belongs to another region, or to another Far East country, than the one asked for; `unfamiliar`: the id is one
 * we hold, but none of its stores has the name it had.
 */
export const Verdict = z.enum(['new', 'different', 'other_place', 'unfamiliar']);
export type Verdict = z.infer<typeof Verdict>;

/** The account that came back from Amazon, for the person to accept or refuse. */
export const Review = z.object({
  /** Names the one consent that is being judged; a later one needs a new answer. */
  grantId: z.string(),
  verdict: Verdict,
  sellingPartnerId: z.string(),
  /** Selling partner id that a renewal expected. */
  expected: z.string().nullable(),
  storeName: z.string(),
  region: RegionCode,
  country: CountryCode.nullable(),
  marketplaces: z.array(Participation),
  /** The review ends then, and the grant is destroyed. */
  endsAt: z.iso.datetime(),
});
export type Review = z.infer<typeof Review>;

/** One click on "Connect" and all that followed. */
export const Attempt = z.object({
  id: z.string(),
  provider: Provider,
  purpose: z.enum(['connect', 'renew']),
  state: AttemptState,
  /** `null` when the tenant had no seller yet; one is made from the store's name. */
  sellerId: z.string().nullable(),
  region: RegionCode,
  country: CountryCode.nullable(),
  /** The group whose PPC is connected, for Amazon Ads. */
  groupKey: z.string().nullable(),
  /** The owner link that this attempt belongs to. */
  linkId: z.string().nullable(),
  /** The connection that is renewed, or the one that came out of it. */
  connectionId: z.string().nullable(),
  createdAt: z.iso.datetime(),
  /** Nothing that arrives from Amazon after this moment is accepted. */
  endsAt: z.iso.datetime(),
  /** How often the person may still leave for Amazon in this attempt. */
  departuresLeft: z.number().int(),
  review: Review.nullable(),
  /** What an Amazon Ads consent can see, while the person has to choose. */
  choice: AdsChoice.nullable(),
  problem: Problem.nullable(),
  /** The account turned out to be connected already and was renewed instead of doubled. */
  alreadyHere: z.boolean(),
  /** Consent was given at Amazon but is not used here; the person can remove it there. */
  leftAtAmazon: z.boolean(),
});
export type Attempt = z.infer<typeof Attempt>;
