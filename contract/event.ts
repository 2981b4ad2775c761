import { z } from 'zod';
import { ProblemCode } from './problem.ts';

/** Everything the host can learn about its tenants' connections; written in the same transaction as the change. */
export const EventType = z.enum([
  'attempt.started',
  'attempt.failed',
  'attempt.cancelled',
  'attempt.expired',
  'connection.created',
  'connection.renewed',
  'connection.disconnected',
  'connection.held_elsewhere',
  'grant.destroyed',
  'seller.created',
]);
export type EventType = z.infer<typeof EventType>;

export const AccountEvent = z.object({
  id: z.string(),
  type: EventType,
  tenant: z.string(),
  at: z.iso.datetime(),
  /** The host's id of the person who acted; `null` when nobody did (a limit passed, Amazon answered). */
  user: z.string().nullable(),
  attemptId: z.string().nullable(),
  connectionId: z.string().nullable(),
  code: ProblemCode.nullable(),
});
export type AccountEvent = z.infer<typeof AccountEvent>;
