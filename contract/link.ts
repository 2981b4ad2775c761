import { z } from 'zod';
import { CountryCode, Id, RegionCode } from './place.ts';

/** Where a link to an account's owner stands. */
export const OwnerLinkState = z.enum(['sent', 'opened', 'at_amazon', 'done', 'withdrawn', 'expired']);
export type OwnerLinkState = z.infer<typeof OwnerLinkState>;

/** A name without addresses and without characters that change the direction of writing. */
export const PlainName = z
  .string()
  .trim()
  .min(1)
  .max(80)
  .refine((text) => !/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]|:\/\/|www\.|@/u.test(text), {
    message: 'must be a plain name',
  });

export const Recipient = z.strictObject({ name: PlainName, email: z.email().max(254) });
export type Recipient = z.infer<typeof Recipient>;

/** A link with which the owner of an Amazon account consents without an account at the host. */
export const OwnerLink = z.object({
  id: z.string(),
  recipient: z.object({ name: z.string(), email: z.string() }),
  state: OwnerLinkState,
  sellerId: z.string().nullable(),
  connectionId: z.string().nullable(),
  region: RegionCode,
  country: CountryCode.nullable(),
  /** Also asks for Amazon Ads. */
  ads: z.boolean(),
  createdAt: z.iso.datetime(),
  createdBy: z.string().nullable(),
  /** When it entered its present state. */
  changedAt: z.iso.datetime(),
  endsAt: z.iso.datetime(),
});
export type OwnerLink = z.infer<typeof OwnerLink>;

/** `POST /widget/links`: asks the owner of an account to connect or renew it. */
export const OwnerLinkRequest = z.strictObject({
  recipient: Recipient,
  region: RegionCode,
  country: CountryCode.optional(),
  sellerId: Id.optional(),
  /** The connection to connect or renew. */
  connectionId: Id.optional(),
  ads: z.boolean().default(false),
});
export type OwnerLinkRequest = z.input<typeof OwnerLinkRequest>;

/** The address is told once: only its hash is kept. */
export const OwnerLinkMade = z.object({ link: OwnerLink, url: z.string() });
export type OwnerLinkMade = z.infer<typeof OwnerLinkMade>;
