const marketplaces = (count: number): string => (count === 1 ? '1 marketplace' : `${count} marketplaces`);

/** Words of Continue, Start Now, Edit marketplaces and the progress drawer. */
export const onboarding = {
  onboardTitle: (name: string) => `Onboard marketplaces · ${name}`,
  editTitle: (name: string) => `Edit marketplaces · ${name}`,
  onboardChoose: (app: string) => `Choose what ${app} should load.`,
  plan: (used: number, max: number) => `Plan: ${used} of ${max}`,
  selectAllOf: (count: number) => `Select all (${count})`,
  startNow: (count: number) => (count > 0 ? `Start Now (${count})` : 'Start Now'),
  chooseOne: 'Choose at least one marketplace.',
  planFull: (used: number, max: number) => `Your plan is used up: ${used} of ${max} marketplaces.`,
  planOver: (left: number) =>
    left === 1
      ? 'Your plan has room for 1 more marketplace.'
      : `Your plan has room for ${left} more marketplaces.`,
  seePlans: 'See plans',
  plansAsked: 'Your question about plans is on its way.',
  newAtAmazon: 'new at Amazon',
  noListings: 'no listings found',
  someSuspended: 'some listings suspended',
  usuallyLoaded: (duration: string) => `Usually loaded in ${duration}. Amazon sets the pace.`,
  startedCount: (count: number) => `Started ${marketplaces(count)}`,
  notStarted: (countries: string) => `Not started: ${countries}. The others have started.`,
  refusals: {
    plan_limit: 'your plan has no room',
    unsupported: 'not supported',
    inactive: 'inactive at Amazon',
    not_pending: 'started already',
  },
  noneToStart: 'Nothing is left to start.',
  pause: 'Pause',
  resume: 'Resume',
  pauseOf: (country: string) => `Pause ${country}`,
  resumeOf: (country: string) => `Resume ${country}`,
  paused: (country: string) => `${country} is paused. What was loaded is kept.`,
  resumed: (country: string) => `${country} goes on.`,
  pauseHint: 'A paused marketplace keeps what was loaded and can go on at any time, without Amazon.',

  progressTitle: (country: string, name: string) => `${country} · ${name}`,
  startedAt: (when: string) => `Started ${when}`,
  usually: (duration: string) => `usually ${duration}`,
  stageDone: 'done',
  aboutStage: (stage: string) => `About ${stage}`,
  stalledTitle: 'It has stopped',
  stalled: 'There was no progress for a while. We look at it, you need not.',
  noStages: 'There are no details yet. Amazon sets the pace.',
  freshness: 'Last brought up to date',
  late: 'late',
  never: 'never',
};
