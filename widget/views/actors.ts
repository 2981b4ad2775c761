import type { Actor, ProblemCode } from '../../contract/problem.ts';

/**
 * Who can put a problem right, as in the catalogue of the contract, whose schemas the page does without. What is
 * not named here is the person's own to mend.
 */
const OTHERS: Partial<Record<ProblemCode, Actor>> = {
  invalid_request: 'host',
  unauthorized: 'host',
  origin_refused: 'host',
  method_not_allowed: 'host',
  link_over: 'owner',
  already_answered: 'host',
  too_large: 'host',
  not_json: 'host',
  too_many_requests: 'host',
  checked_lately: 'amazon',
  unknown: 'host',
  unavailable: 'host',
  permission_missing: 'owner',
  plan_individual: 'owner',
  account_not_ready: 'amazon',
  account_inactive: 'owner',
  role_missing: 'owner',
  revoked: 'owner',
  expired: 'owner',
  app_not_in_region: 'host',
  app_misconfigured: 'host',
  app_draft: 'host',
  amazon_down: 'amazon',
  rate_limited: 'amazon',
  ads_no_profile: 'owner',
  ads_profile_missing: 'owner',
  ads_view_only: 'owner',
};

export const actorOf = (code: ProblemCode): Actor => OTHERS[code] ?? 'user';
