/** Words of "Renew in a row". */
export const renewing = {
  queueTitle: 'Renew in a row',
  queueCount: (done: number, all: number) => `${done} of ${all}`,
  queueDone: {
    renewed: 'renewed',
    linked: (name: string) => `link sent to ${name}`,
    skipped: 'skipped',
    gone: 'no longer needed',
  },
  queueSignIn: 'Sign in as the account',
  queueAnyAccount: 'Sign in as the account of this connection',
  queueSignOut: 'Sign out of Amazon',
  queueContinue: 'Continue to Amazon',
  queueLink: 'Send link instead',
  queueSkip: 'Skip',
  queueMore: (count: number) => (count === 1 ? '1 more' : `${count} more`),
  queuePause: 'Pause, finish later',
  queueFinished: (renewed: number, all: number) => `${renewed} of ${all} are renewed.`,
  queueFinishedTitle: 'That was all of them',
  queueNext: (name: string) => `Next: ${name}`,
  queueResume: (done: number, all: number) => `Go on renewing, ${done} of ${all}`,
  bulkPending: (count: number) => (count === 1 ? '1 pending' : `${count} pending`),
  bulkOnboardTitle: 'Start onboarding',
  bulkOnboardBody: (app: string) => `${app} starts every marketplace that is pending.`,
  bulkOnboardDone: (count: number) =>
    count === 1 ? 'Started 1 marketplace' : `Started ${count} marketplaces`,
  bulkOnboardFailed: (names: string) => `Not started: ${names}.`,
};
