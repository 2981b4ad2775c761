import type { ProblemCode } from '../../contract/problem.ts';

/** Title and sentence of a problem. */
export interface ProblemWords {
  title: string;
  sentence: string;
}
export type ProblemsWords = Partial<Record<ProblemCode, ProblemWords>> & { unknown: ProblemWords };

const fault = (title: string, sentence: string): ProblemWords => ({ title, sentence });

/** One code, one message. Codes that nobody is shown have none. */
export const problems: ProblemsWords = {
  popup_blocked: fault('Your browser blocked the Amazon window', 'Nothing was changed.'),
  window_closed: fault('Not finished', 'The Amazon window was closed before the end. Nothing was changed.'),
  attempt_expired: fault(
    'That took too long',
    'The attempt ended. Nothing was changed, and you can start again.',
  ),
  review_expired: fault(
    'That took too long',
    'Nobody said whether it is the right account, so it was not kept.',
  ),
  consent_declined: fault('Not allowed at Amazon', 'You cancelled at Amazon. Nothing was connected.'),
  state_mismatch: fault(
    'We couldn’t verify this sign-in',
    'It was started in another browser or by another person. Nothing was changed.',
  ),
  proof_refused: fault(
    'We couldn’t verify this sign-in',
    'It was started in another browser or by another person. Nothing was changed.',
  ),
  code_refused: fault('Amazon did not confirm', 'Amazon refused to finish this sign-in. Please start again.'),
  permission_missing: fault(
    'This Amazon user may not connect apps',
    'Amazon needs the primary user, or “Selling Partner Appstore: View & Edit”.',
  ),
  plan_individual: fault('A Professional plan is needed', 'Amazon lets only Professional accounts use apps.'),
  account_not_ready: fault('Amazon is not ready yet', 'New or reviewed accounts can take up to 48 hours.'),
  account_inactive: fault(
    'Inactive at Amazon',
    'Amazon does not let us read this account. It may be suspended, or not be active yet.',
  ),
  wrong_account: fault('A different account was signed in', 'Nothing was changed.'),
  wrong_region: fault('This account is in another region', 'Nothing was changed.'),
  wrong_type: fault('This is a Vendor Central account', 'You started with Seller Central.'),
  already_here: fault('Already in your list', 'We renewed it instead of adding it twice.'),
  no_marketplaces: fault(
    'No marketplaces found',
    'Amazon returned none for this account. It may not sell yet.',
  ),
  role_missing: fault('One permission is missing', 'The rest works.'),
  revoked: fault('Access was removed at Amazon', 'It may have been switched off in Manage Your Apps.'),
  expired: fault('The yearly renewal is overdue', 'Amazon asks for it every 365 days. History is kept.'),
  app_not_in_region: fault(
    'This is our fault',
    'We are not set up for this region at Amazon. You can’t fix it.',
  ),
  app_misconfigured: fault('This is our fault', 'We are not set up correctly at Amazon. You can’t fix it.'),
  app_draft: fault('This is our fault', 'Our application at Amazon is not published yet. You can’t fix it.'),
  amazon_down: fault('Amazon doesn’t answer', 'Nothing was changed. Please try again later.'),
  rate_limited: fault('Please wait a moment', 'Amazon allows this check once a minute.'),
  host_session: fault('Please sign in again', 'Your session has ended.'),
  offline: fault('You’re offline', 'We show what was last known.'),
  origin_refused: fault(
    'Accounts can’t be connected on this page',
    'The page is not set up for it. You can’t put that right; please tell support.',
  ),
  forbidden: fault('You no longer have permission for this', 'Nothing was changed.'),
  conflict: fault('Somebody was faster', 'It was changed meanwhile. Look at it again.'),
  attempt_over: fault('This attempt is over', 'Nothing was changed. You can start again.'),
  too_many_attempts: fault('Too many attempts are open', 'Finish or cancel one first.'),
  unavailable: fault('The service can’t be reached', 'Nothing was changed. Please try again.'),
  unknown: fault('Something went wrong', 'Nothing was changed.'),
};
