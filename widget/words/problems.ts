import type { Actor, ProblemCode } from '../../contract/problem.ts';

/** What is known where a problem is told; what is unknown is left out of the sentence. */
export interface ProblemFacts {
  /** The host product's name. */
  app: string;
  /** Region, or in the Far East the country. */
  place?: string;
  /** Name of the connection. */
  name?: string;
  /** Dates and times as people read them. */
  date?: string;
  time?: string;
  /** Selling partner ids. */
  expected?: string;
  got?: string;
  country?: string;
  /** Amazon's names of missing permissions, and what waits for them. */
  role?: string;
  feature?: string;
  /** Marketplaces in use and included. */
  used?: number;
  max?: number;
  reference?: string;
}
type Text = string | ((facts: ProblemFacts) => string);

/** Title and sentence of a problem. */
export interface ProblemWords {
  title: Text;
  sentence: Text;
}
export type ProblemsWords = Partial<Record<ProblemCode, ProblemWords>> & { unknown: ProblemWords };

const fault = (title: Text, sentence: Text): ProblemWords => ({ title, sentence });
const ours = fault('This is our fault', ({ app, reference }) =>
  [
    `${app} is not set up for this at Amazon. You can’t fix it.`,
    reference && `We were notified: ${reference}.`,
  ]
    .filter(Boolean)
    .join(' '),
);
const unverified = fault(
  'We couldn’t verify this sign-in',
  'It was started in another browser or by another person. Nothing was changed.',
);

/** One code, one message. Codes that nobody is shown have none. */
export const problems = {
  popup_blocked: fault('Your browser blocked the Amazon window', 'Nothing was changed.'),
  window_closed: fault('Not finished', 'The Amazon window was closed before the end. Nothing was changed.'),
  attempt_expired: fault(
    'That took too long',
    'The attempt ended. Nothing was changed, and your choices are kept.',
  ),
  review_expired: fault(
    'That took too long',
    'Nobody said whether it is the right account, so it was not kept.',
  ),
  consent_declined: fault('Not allowed at Amazon', 'You cancelled at Amazon. Nothing was connected.'),
  state_mismatch: unverified,
  proof_refused: unverified,
  code_refused: fault('Amazon did not confirm', 'Amazon refused to finish this sign-in. Please start again.'),
  permission_missing: fault(
    'This Amazon user may not connect apps',
    'Amazon needs the primary user, or “Selling Partner Appstore: View & Edit” (some accounts also “Manage Authorized Partners”). Nothing was changed.',
  ),
  plan_individual: fault(
    'A Professional plan is needed',
    'Amazon lets only Professional accounts use apps. Nothing was changed.',
  ),
  account_not_ready: fault(
    'Amazon is not ready yet',
    'New or reviewed accounts can take up to 48 hours. Nothing was changed.',
  ),
  account_inactive: fault(
    'Inactive at Amazon',
    'Amazon reports this account as not active. Your data here is kept.',
  ),
  wrong_account: fault('A different account was signed in', ({ got, expected }) =>
    got && expected
      ? `You signed in to ${got}; this connection is ${expected}. Nothing was changed.`
      : 'Nothing was changed.',
  ),
  wrong_region: fault(
    ({ place }) => (place ? `This account is in ${place}` : 'This account is in another region'),
    'Nothing was changed.',
  ),
  wrong_type: fault(
    'This is a Vendor Central account',
    'You started with Seller Central. Nothing was changed.',
  ),
  already_here: fault('Already in your list', ({ name }) =>
    name ? `We renewed “${name}” instead of adding it twice.` : 'We renewed it instead of adding it twice.',
  ),
  no_marketplaces: fault('No marketplaces found', ({ place }) =>
    place ? `Amazon returned none for ${place}.` : 'Amazon returned none for this account.',
  ),
  role_missing: fault('One permission is missing', ({ role, feature }) =>
    role ? `“${role}” is needed${feature ? ` for ${feature}` : ''}. The rest works.` : 'The rest works.',
  ),
  revoked: fault('Access was removed at Amazon', ({ date }) =>
    [
      date && `Last answer from Amazon: ${date}.`,
      'It may have been switched off in Manage Your Apps, or by a password change. Your history is kept.',
    ]
      .filter(Boolean)
      .join(' '),
  ),
  expired: fault('The yearly renewal is overdue', ({ date }) =>
    [
      'Amazon asks for it every 365 days.',
      date && `It ended on ${date}.`,
      'Your history is kept; we fetch what was missed.',
    ]
      .filter(Boolean)
      .join(' '),
  ),
  app_not_in_region: fault('This is our fault', ({ app, reference }) =>
    [
      `${app} is not set up for this region at Amazon. You can’t fix it.`,
      reference && `We were notified: ${reference}.`,
    ]
      .filter(Boolean)
      .join(' '),
  ),
  app_misconfigured: ours,
  app_draft: ours,
  amazon_down: fault('Amazon doesn’t answer', ({ time }) =>
    time
      ? `Nothing was changed. We try again at ${time}.`
      : 'Nothing was changed. We try again by ourselves.',
  ),
  rate_limited: fault('Please wait a moment', 'Amazon allows this check once a minute.'),
  checked_lately: fault('Please wait a moment', 'Amazon allows this check once a minute.'),
  ads_no_profile: fault('No ads account yet', 'Amazon creates one with the first campaign. We check daily.'),
  ads_profile_missing: fault(
    ({ country }) => `${country ?? 'A country'} is not in this login`,
    'No right, no campaign, or not ticked at Amazon.',
  ),
  ads_view_only: fault('View only', 'This login may read but not change campaigns.'),
  plan_limit: fault('Plan limit reached', ({ used, max }) =>
    max === undefined
      ? 'Your plan has no room for more marketplaces.'
      : `${used} of ${max} marketplaces in use.`,
  ),
  host_session: fault('Please sign in again', ({ app }) =>
    app ? `Your ${app} session has ended.` : 'Your session has ended.',
  ),
  offline: fault('You’re offline', ({ time }) =>
    time ? `We show the state of ${time}.` : 'We show what was last known.',
  ),
  origin_refused: fault(
    'Accounts can’t be connected on this page',
    'The page is not set up for it. You can’t put that right; please tell support.',
  ),
  step_up_required: fault(
    'Please confirm that it is you',
    ({ app }) => `${app} asks you to sign in once more before this. Nothing was changed.`,
  ),
  forbidden: fault('You no longer have permission for this', 'Nothing was changed.'),
  conflict: fault('Somebody was faster', 'It was changed meanwhile. Look at it again.'),
  not_found: fault('It is no longer there', 'Somebody removed it meanwhile. Nothing else was changed.'),
  name_taken: fault('You already have a connection with this name', 'Choose another one.'),
  attempt_over: fault('This attempt is over', 'Nothing was changed. You can start again.'),
  departures_used: fault('This attempt is over', 'It went to Amazon three times. Start a new one.'),
  arrival_over: fault('That took too long', 'Start again at Amazon, with Authorize or Re-authorize.'),
  link_over: fault('The link has ended', 'Make a new one.'),
  links_used: fault(
    'Enough links for today',
    'You can send more tomorrow, and withdraw those you don’t need.',
  ),
  undo_over: fault('The ten seconds are over', 'It stays disconnected. “Connect again” brings it back.'),
  too_many_attempts: fault('Too many attempts are open', 'Finish or cancel one first.'),
  unavailable: fault('The service can’t be reached', 'Nothing was changed. Please try again.'),
  unknown: fault('Something went wrong', ({ reference }) =>
    reference ? `Nothing was changed. Reference ${reference}.` : 'Nothing was changed.',
  ),
} satisfies ProblemsWords;

/** Who can put it right, and the actions that a problem offers. */
export const helping = {
  actors: {
    user: 'You can put this right.',
    owner: 'The owner of the Amazon account can put this right.',
    host: 'Only we can put this right.',
    amazon: 'Only Amazon can put this right.',
  } satisfies Record<Actor, string> as Record<Actor, string>,
  requestSent: 'Your request is on its way.',
  startHere: 'Start here',
  remindMe: 'Remind me',
  reminded: 'We tell you when it works.',
  notifyMe: 'Notify me',
  notified: 'We tell you when it is mended.',
  openHealth: 'Open Account Health',
  tryNow: 'Try now',
  chooseAnother: 'Choose another region',
  reconnectEditor: 'Reconnect with an editor',
  enabledAt: (time: string) => `Enabled at ${time}`,
  permissionSteps: [
    'The primary user opens Settings › User Permissions in Seller Central.',
    'Beside your name: Manage Permissions.',
    'Selling Partner Appstore (some accounts also Manage Authorized Partners): View & Edit. Save.',
    'Then try again here.',
  ],
  planSteps: [
    'Open Settings › Account Info in Seller Central.',
    'Your Services › Manage: upgrade to Professional. Amazon charges for it.',
    'Then try again here.',
  ],
  primarySteps: [
    'The primary user is the one who opened the selling account.',
    'Sign in to Amazon as that person, or send them a link.',
  ],
  adsSteps: [
    'No campaign yet: the country appears with the first one.',
    'No right: the owner gives it under Access and settings in Amazon Ads. It can take 24 hours.',
    'Not ticked: connect again, and tick the country in Amazon’s account list.',
  ],
};
