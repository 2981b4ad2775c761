import { z } from 'zod';

/** Query of the host's lists. */
export const PageQuery = z.strictObject({
  /** The last answer's `nextCursor`. */
  cursor: z.string().max(64).default(''),
  limit: z.coerce.number().int().min(1).max(1000).default(100),
});
export type PageQuery = z.infer<typeof PageQuery>;

/** What each page says of its list, which has an order that stays. */
export const paged = {
  /** All of the tenant's. */
  total: z.number().int(),
  /** For the next page; `null` on the last one. */
  nextCursor: z.string().nullable(),
};
