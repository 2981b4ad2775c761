import { z } from 'zod';
import { Hash256, Id, Name } from './place.ts';

/** `POST /widget/arrivals`: somebody came from Amazon's pages with an account; where does it belong? */
export const ArrivalRequest = z.strictObject({
  /** One-time code from the fragment of the arrival page's address. */
  code: Hash256,
});
export type ArrivalRequest = z.infer<typeof ArrivalRequest>;

/** An account that somebody brought from Amazon's pages. A claim, until the consent proves it. */
export const Arrival = z.object({
  sellingPartnerId: z.string(),
  /** Connections of this tenant with the same account. */
  known: z.array(
    z.object({ connectionId: z.string(), name: z.string(), sellerId: z.string(), sellerName: z.string() }),
  ),
  sellers: z.array(z.object({ id: z.string(), name: z.string() })),
  endsAt: z.iso.datetime(),
});
export type Arrival = z.infer<typeof Arrival>;

/** `POST /widget/arrivals/claim`: goes on with it, for one connection, one seller or a new one. */
export const ArrivalClaim = z
  .strictObject({
    code: Hash256,
    connectionId: Id.optional(),
    sellerId: Id.optional(),
    sellerName: Name.optional(),
    /** SHA-256 of the binding secret, which stays in the page. */
    binding: Hash256,
  })
  .refine(
    ({ connectionId, sellerId, sellerName }) =>
      [connectionId, sellerId, sellerName].filter((one) => one !== undefined).length <= 1,
    { path: ['sellerId'], message: 'name a connection, a seller or a new seller, not several' },
  );
export type ArrivalClaim = z.infer<typeof ArrivalClaim>;
