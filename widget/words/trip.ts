/** Words of the way to Amazon and back. */
export const trip = {
  beforeTitle: 'Before you go to Amazon',
  beforeConnecting: 'You are connecting',
  beforeRenewing: 'You are renewing',
  before1: 'Sign in to the correct Amazon Seller Central account.',
  before1Why: 'Amazon connects the account that is open in this browser.',
  before1Check: 'Check it now:',
  before1Switcher: 'With several accounts, it is the one that Seller Central’s account switcher shows.',
  beforeExpected: 'It has to be the account',
  before2: 'You need the primary user, or “Selling Partner Appstore: View & Edit”.',
  before2Unsure: 'Not sure?',
  before2Steps: [
    'In Seller Central open Settings › User Permissions.',
    'If you can’t open it, you are not the primary user: ask that person, or send them a link.',
    'If you can, “Selling Partner Appstore” has to say View & Edit beside your name.',
  ],
  before3: (name: string) => `Amazon shows the name “${name}”. That is us.`,
  before3Rights: 'It lists viewing and editing rights.',
  before3Why: 'What we use them for',
  before3Plain: (app: string) =>
    `${app} uses them to show you your own data, and changes nothing unless you do.`,
  before4: 'On Amazon’s page tick the box and choose “Confirm”.',
  before4Ads: 'On Amazon’s page choose “Allow”.',
  beforeAds1: 'Sign in to the Amazon login that may use the ads accounts.',
  beforeAds1Why: 'Amazon allows what the login open in this browser can see.',
  beforeAds2: 'The login needs the right to edit campaigns, or it can be connected for viewing only.',
  beforeAdsPlace: (group: string) => `${group} · Amazon Ads`,
  beforeOwn:
    'Amazon may ask for a code on a new computer or network. The owner can do it on their usual device.',
  beforeHide: 'Don’t show this again',
  beforeHideNote: 'Renewals always show it.',
  continueToAmazon: 'Continue to Amazon',
  cancel: 'Cancel',
  cancelled: 'Cancelled. Nothing was changed.',
  close: 'Close',

  waitingTitle: (place: string) => `Waiting for Amazon · ${place}`,
  waitingBody: (time: string) => `Finish in the Amazon window. This attempt ends at ${time}.`,
  waitingAds: (time: string) => `Finish in the window of Amazon Ads. This attempt ends at ${time}.`,
  waitingElsewhere: (time: string) =>
    `It was started in another tab or window. Finish there, or start again here. It ends at ${time}.`,
  theOwner: 'The owner',
  amazonAds: 'Amazon Ads',
  leftShow: 'What is left at Amazon',
  waitingOwner: (name: string) => `${name} is at Amazon, through your link.`,
  openInTab: 'Open in this tab',
  verifyingTitle: (place: string) => `Checking account · ${place}`,
  verifyingBody: 'You are back from Amazon. We are reading which account it is.',
  verifyingSlow: 'Amazon takes its time. It goes on by itself, also if you leave this page.',
  bringToFront: 'Bring window to front',
  startAgain: 'Start again',

  reviewTitle: 'Is this the right account?',
  reviewStore: 'Store',
  reviewRegion: 'Region',
  reviewMarketplaces: (count: number) => `Marketplaces (${count})`,
  reviewExpected: 'Expected',
  reviewSame: 'Same account as before',
  /** @param time with its date: a day is given */
  reviewEnds: (time: string) =>
    `Nothing is loaded before you answer. Without an answer it is dropped on ${time}.`,
  keep: 'Yes, keep it',
  refuse: 'Not the right account',
  reviewDifferent: (got: string, expected: string) =>
    `This is a different account (${got}). Your connection to ${expected} is unchanged.`,
  addAsNew: 'Add as a new account',
  reviewOtherPlace: (place: string) => `This account is in ${place}. Add it there?`,
  addThere: 'Add there',
  reviewUnfamiliar:
    'The ID is one you have connected, but the store names are new. Keep it only if you recognise them.',

  doneConnected: (name: string, count: number) =>
    `${name} is connected. ${count === 1 ? '1 marketplace' : `${count} marketplaces`} found.`,
  doneRenewed: (name: string, date: string | null) =>
    date ? `${name} is renewed until about ${date}.` : `${name} is renewed.`,
  historyKept: 'Your history is kept.',
  alreadyHere: (name: string) => `Already in your list as “${name}”. We renewed it.`,

  dismiss: 'Dismiss',

  saidTitle: 'The page at Amazon said something else?',
  saidIntro: 'Amazon shows some refusals on its own page only. What did it say?',
  said: {
    permission: '“Invalid Access … you do not have permission to view this page”',
    professional:
      '“You’re not permitted to take this action … primary user of a Professional selling account”',
    notReady: 'The account is new, in review, on holiday or not verified yet',
    inactive: 'The account is suspended or deactivated',
    region: '“No supported business account on this site”, or another country than expected',
    ours: 'An error code such as MD1000, MD5100 or MD9100, or “Something went wrong” with an App ID',
    lost: 'I chose an account, and landed on Amazon’s home page',
    blank: 'The page stayed empty, or showed somebody else’s account',
    register: 'Amazon invited me to register as a seller',
  },
  saidPlan: 'Which plan is it?',
  saidPlanWhy: 'Amazon says the same in two cases.',
  saidIndividual: 'Individual',
  saidProfessional: 'Professional',
  saidPlanUnknown: 'I don’t know',
  saidPlanWhere: 'It stands in Seller Central under Settings › Account Info, as “Your Services”.',
  saidLost: 'Amazon lost track on the way. Start again: you are signed in now, so it asks at once.',
  saidBlank: 'Sign out of Amazon, then start again and sign in as the one account. Or use a private window.',
  saidRegister:
    'A shopper’s account was signed in. Sign out of Amazon, then start again with the seller’s account.',
  saidRegion: (place: string) =>
    `The account that is signed in does not sell in ${place}. Sign in as another one, or connect the other region.`,
  details: 'Details',
  reference: (code: string, reference: string | null) => (reference ? `${code} · ref ${reference}` : code),
  copyForSupport: 'Copy for support',
};
