import { z } from 'zod';
import { SteppedUp } from './session.ts';

/** Who can put it right: the person at the screen, the owner of the Amazon account, the host's staff, or Amazon. */
export const Actor = z.enum(['user', 'owner', 'host', 'amazon']);
export type Actor = z.infer<typeof Actor>;

/**
 * The error catalogue: every code the API, the screens and the events use, with the HTTP status it has as
 * an answer and the person who can act. A code with status 200 never answers a request; it ends an attempt
 * or marks a connection.
 */
export const PROBLEMS = {
  invalid_request: { status: 400, actor: 'host' },
  unauthorized: { status: 401, actor: 'host' },
  host_session: { status: 401, actor: 'user' },
  forbidden: { status: 403, actor: 'user' },
  step_up_required: { status: 403, actor: 'user' },
  origin_refused: { status: 403, actor: 'host' },
  proof_refused: { status: 403, actor: 'user' },
  not_found: { status: 404, actor: 'user' },
  method_not_allowed: { status: 405, actor: 'host' },
  conflict: { status: 409, actor: 'user' },
  name_taken: { status: 409, actor: 'user' },
  attempt_over: { status: 409, actor: 'user' },
  arrival_over: { status: 409, actor: 'user' },
  link_over: { status: 409, actor: 'owner' },
  undo_over: { status: 409, actor: 'user' },
  already_answered: { status: 409, actor: 'host' },
  departures_used: { status: 409, actor: 'user' },
  too_large: { status: 413, actor: 'host' },
  not_json: { status: 415, actor: 'host' },
  too_many_attempts: { status: 429, actor: 'user' },
  too_many_requests: { status: 429, actor: 'host' },
  checked_lately: { status: 429, actor: 'amazon' },
  plan_limit: { status: 409, actor: 'user' },
  links_used: { status: 429, actor: 'user' },
  unknown: { status: 500, actor: 'host' },
  unavailable: { status: 503, actor: 'host' },

  popup_blocked: { status: 200, actor: 'user' },
  window_closed: { status: 200, actor: 'user' },
  attempt_expired: { status: 200, actor: 'user' },
  consent_declined: { status: 200, actor: 'user' },
  state_mismatch: { status: 200, actor: 'user' },
  code_refused: { status: 200, actor: 'user' },
  review_expired: { status: 200, actor: 'user' },
  permission_missing: { status: 200, actor: 'owner' },
  plan_individual: { status: 200, actor: 'owner' },
  account_not_ready: { status: 200, actor: 'amazon' },
  account_inactive: { status: 200, actor: 'owner' },
  wrong_account: { status: 200, actor: 'user' },
  wrong_region: { status: 200, actor: 'user' },
  wrong_type: { status: 200, actor: 'user' },
  already_here: { status: 200, actor: 'user' },
  no_marketplaces: { status: 200, actor: 'user' },
  role_missing: { status: 200, actor: 'owner' },
  revoked: { status: 200, actor: 'owner' },
  expired: { status: 200, actor: 'owner' },
  app_not_in_region: { status: 200, actor: 'host' },
  app_misconfigured: { status: 200, actor: 'host' },
  app_draft: { status: 200, actor: 'host' },
  amazon_down: { status: 200, actor: 'amazon' },
  rate_limited: { status: 200, actor: 'amazon' },
  ads_no_profile: { status: 200, actor: 'owner' },
  ads_profile_missing: { status: 200, actor: 'owner' },
  ads_view_only: { status: 200, actor: 'owner' },
  offline: { status: 200, actor: 'user' },
} as const satisfies Record<string, { status: number; actor: Actor }>;

export type ProblemCode = keyof typeof PROBLEMS;
export const ProblemCode = z.enum(Object.keys(PROBLEMS) as [ProblemCode, ...ProblemCode[]]);

/** What went wrong with an attempt or a connection. */
export const Problem = z.object({
  code: ProblemCode,
  actor: Actor,
  /** Also in the server's log, so that support can find the moment. */
  reference: z.string(),
  at: z.iso.datetime(),
});
export type Problem = z.infer<typeof Problem>;

/** An error answer: RFC 9457 problem details. */
export const ProblemDetails = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string().optional(),
  code: ProblemCode,
  actor: Actor,
  reference: z.string(),
  /** The field that was wrong, as a path (`sellers[0].name`), for `invalid_request`. */
  field: z.string().optional(),
  /** What the session has to allow, for `step_up_required`: ask the host for another one. */
  ability: SteppedUp.optional(),
});
export type ProblemDetails = z.infer<typeof ProblemDetails>;
