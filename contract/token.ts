import { z } from 'zod';
import { CountryCode, RegionCode } from './place.ts';
import { Problem } from './problem.ts';

/** Why there is no access token, with the HTTP status of the answer. */
export const NO_TOKEN = {
  /** No consent was ever given. */
  not_connected: 409,
  /** A consent was given, and a person still has to say whether it is the right account. */
  in_review: 409,
  /** Every marketplace that was started is paused. */
  paused: 409,
  /** Disconnected here, or being disconnected. */
  disconnected: 409,
  /** Amazon refuses the grant, and its 365 days are over. */
  needs_renewal: 409,
  /** Amazon refuses the grant before its time. */
  revoked: 409,
  /** Amazon refuses the application or its client secret; the host's staff have to act. */
  app_problem: 503,
  /** Amazon does not answer or throttles; ask again after `retryAfter`. */
  amazon_down: 503,
} as const;
export type NoTokenOutcome = keyof typeof NO_TOKEN;

/** `POST /v1/tenants/{tenant}/connections/{id}/access-token`: what to call the Selling Partner API with. */
export const IssuedToken = z.object({
  outcome: z.literal('active'),
  /** For the header `x-amz-access-token`. The host keeps it in memory, and shows it to nobody. */
  accessToken: z.string(),
  expiresAt: z.iso.datetime(),
  region: RegionCode,
  country: CountryCode.nullable(),
  sellingPartnerId: z.string(),
  /** Where the Selling Partner API answers for this account. */
  endpoint: z.string(),
  /** Countries a person has paused: the token reaches them, but the host is asked not to. */
  pausedCountries: z.array(CountryCode),
});
export type IssuedToken = z.infer<typeof IssuedToken>;

/** The same call's answer when there is no token; the outcome says what the host's worker should do. */
export const NoToken = z.object({
  outcome: z.enum(Object.keys(NO_TOKEN) as [NoTokenOutcome, ...NoTokenOutcome[]]),
  problem: Problem.nullable(),
  /** Seconds after which asking again may help; `null` when it will not by itself. */
  retryAfter: z.number().int().nullable(),
});
export type NoToken = z.infer<typeof NoToken>;

export const AccessTokenAnswer = z.discriminatedUnion('outcome', [IssuedToken, NoToken]);
export type AccessTokenAnswer = z.infer<typeof AccessTokenAnswer>;
