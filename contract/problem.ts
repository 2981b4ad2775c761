import { z } from 'zod';
import { SteppedUp } from './session.ts';

/** Who can put it right: the person at the screen, the owner of the Amazon account, the host's staff, or Amazon. */
export const Actor = z.enum(['user', 'owner', 'host', 'amazon']);
export type Actor = z.infer<typeof Actor>;

/**
 * The error catalogue: every code the API, the screens and the events use, with the HTTP status it has as
 * an answer and the person who can act. A code with status 200 never answers a request; it ends an attempt
 * or marks a connection. Each one's comment is what docs/events.md says of it.
 */
export const PROBLEMS = {
  /** `field` and `detail` name what is wrong. */
  invalid_request: { status: 400, actor: 'host' },
  /** The API key is missing or not known. */
  unauthorized: { status: 401, actor: 'host' },
  /** The session is missing, over, or of another page. */
  host_session: { status: 401, actor: 'user' },
  /** The session or key may not do that. */
  forbidden: { status: 403, actor: 'user' },
  /** The host wants to ask the person anew: `ability` names what for. */
  step_up_required: { status: 403, actor: 'user' },
  /** The page is not on one of `HOST_ORIGINS`. */
  origin_refused: { status: 403, actor: 'host' },
  /** The browser or person that came back is not the one that set out. */
  proof_refused: { status: 403, actor: 'user' },
  /** There is nothing with this id, or it belongs to another tenant. */
  not_found: { status: 404, actor: 'user' },
  /** `Allow` names the methods. */
  method_not_allowed: { status: 405, actor: 'host' },
  /** Somebody else changed it meanwhile: look again. */
  conflict: { status: 409, actor: 'user' },
  /** The tenant has one with this name. */
  name_taken: { status: 409, actor: 'user' },
  /** The attempt has ended. */
  attempt_over: { status: 409, actor: 'user' },
  /** The visit from Amazon’s pages took too long: begin there again. */
  arrival_over: { status: 409, actor: 'user' },
  /** The owner’s link is used, withdrawn or expired. */
  link_over: { status: 409, actor: 'owner' },
  /** The ten seconds are over. */
  undo_over: { status: 409, actor: 'user' },
  /** The `Idempotency-Key` was used for another request, or its answer was a secret. */
  already_answered: { status: 409, actor: 'host' },
  /** The attempt left for Amazon as often as it may. */
  departures_used: { status: 409, actor: 'user' },
  /** The request is larger than its route allows. */
  too_large: { status: 413, actor: 'host' },
  /** `Content-Type` must be `application/json`. */
  not_json: { status: 415, actor: 'host' },
  /** Too many attempts of the tenant are open. */
  too_many_attempts: { status: 429, actor: 'user' },
  /** Come back after `Retry-After`. */
  too_many_requests: { status: 429, actor: 'host' },
  /** Amazon allows the check once a minute. */
  checked_lately: { status: 429, actor: 'amazon' },
  /** The marketplaces of the customer’s plan are in use. */
  plan_limit: { status: 409, actor: 'user' },
  /** Too many links were made in a day. */
  links_used: { status: 429, actor: 'user' },
  /** A fault of ours; the log has it under `reference`. */
  unknown: { status: 500, actor: 'host' },
  /** The store can’t be reached or written at the moment. */
  unavailable: { status: 503, actor: 'host' },

  /** The browser opened no window; the trip goes on in the same tab. */
  popup_blocked: { status: 200, actor: 'user' },
  /** The window was closed before anybody came back. */
  window_closed: { status: 200, actor: 'user' },
  /** Nobody came back within ten minutes. */
  attempt_expired: { status: 200, actor: 'user' },
  /** The person refused at Amazon. */
  consent_declined: { status: 200, actor: 'user' },
  /** Amazon’s answer belongs to no departure of this attempt. */
  state_mismatch: { status: 200, actor: 'user' },
  /** Amazon did not take its own code. */
  code_refused: { status: 200, actor: 'user' },
  /** Nobody said within a day whether it is the right account. */
  review_expired: { status: 200, actor: 'user' },
  /** The Amazon user may not authorize applications; the primary user may. */
  permission_missing: { status: 200, actor: 'owner' },
  /** The account has no professional selling plan. */
  plan_individual: { status: 200, actor: 'owner' },
  /** Amazon is still setting the account up. */
  account_not_ready: { status: 200, actor: 'amazon' },
  /** Amazon reports the account as not active. */
  account_inactive: { status: 200, actor: 'owner' },
  /** Another account consented than the one to renew; the old one is untouched. */
  wrong_account: { status: 200, actor: 'user' },
  /** The account belongs to another region or country. */
  wrong_region: { status: 200, actor: 'user' },
  /** It is a Vendor Central account. */
  wrong_type: { status: 200, actor: 'user' },
  /** The tenant has this account; it was renewed instead of doubled. */
  already_here: { status: 200, actor: 'user' },
  /** The account sells in none of the marketplaces. */
  no_marketplaces: { status: 200, actor: 'user' },
  /** Amazon refuses a role that the application needs. */
  role_missing: { status: 200, actor: 'owner' },
  /** The seller removed the permission at Amazon. */
  revoked: { status: 200, actor: 'owner' },
  /** The authorization’s 365 days are over. */
  expired: { status: 200, actor: 'owner' },
  /** The application is not offered in this region. */
  app_not_in_region: { status: 200, actor: 'host' },
  /** Amazon refuses the application, its secret or its addresses. */
  app_misconfigured: { status: 200, actor: 'host' },
  /** The application is a draft at Amazon, or not what `AMAZON_APP_DRAFT` says. */
  app_draft: { status: 200, actor: 'host' },
  /** Amazon does not answer, or with a fault. */
  amazon_down: { status: 200, actor: 'amazon' },
  /** Amazon asks us to wait. */
  rate_limited: { status: 200, actor: 'amazon' },
  /** The Amazon login sees no ads profile. */
  ads_no_profile: { status: 200, actor: 'owner' },
  /** A profile that was linked is not seen any more. */
  ads_profile_missing: { status: 200, actor: 'owner' },
  /** The login may only look at the profile. */
  ads_view_only: { status: 200, actor: 'owner' },
  /** The page has no network. */
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
