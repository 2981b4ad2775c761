import { z } from 'zod';
import { CountryCode } from './place.ts';

const Line = z.string().trim().min(1).max(120);

/**
 * `PUT /v1/tenants/{tenant}`: what the host says about one of its customers. Every field is optional; what is left
 * out has its default.
 */
export const TenantSettings = z.strictObject({
  /** The customer's name, as an account owner who is asked for consent reads it. */
  name: z.string().trim().min(1).max(80).nullable().default(null),
  /** `chosen`: a person starts each marketplace; `automatic`: everything supported starts with the connection. */
  onboarding: z.enum(['chosen', 'automatic']).default('chosen'),
  /** Countries whose data the host can load; all of Amazon's unless given. */
  supported: z.array(CountryCode).max(30).nullable().default(null),
  /** How many marketplaces the customer's plan includes. */
  maxMarketplaces: z.number().int().min(0).max(100_000).nullable().default(null),
  /** How long loading usually takes, as people read it: "24 to 72 hours". */
  duration: Line.nullable().default(null),
  /** How long loaded data is kept after a disconnect. */
  retentionDays: z.number().int().min(0).max(3650).nullable().default(null),
  /** What stops and what goes on when an account is disconnected, as people read it. */
  stops: z.array(Line).max(10).default([]),
  keeps: z.array(Line).max(10).default([]),
  /** What the host uses each of Amazon's permissions for. */
  permissions: z
    .array(z.strictObject({ role: Line, usedFor: Line }))
    .max(30)
    .default([]),
});
export type TenantSettings = z.infer<typeof TenantSettings>;

/** What the screens need of it. */
export const TenantView = TenantSettings.omit({ name: true, supported: true, maxMarketplaces: true }).extend({
  supported: z.array(CountryCode),
  /** Marketplaces in use and included; `null` without a limit. */
  plan: z.object({ used: z.number().int(), max: z.number().int() }).nullable(),
  /** The host uses Amazon Ads. */
  ads: z.boolean(),
});
export type TenantView = z.infer<typeof TenantView>;
