/** The words of panels and dialogs, loaded with them. */
export const later = {
  beforeTitle: 'Before you go to Amazon',
  beforeConnecting: 'You are connecting',
  beforeRenewing: 'You are renewing',
  before1: 'Sign in to the correct Amazon Seller Central account.',
  before1Why: 'Amazon connects the account that is open in this browser.',
  before1Check: 'Check it now:',
  before2: 'You need the primary user, or a user with “Selling Partner Appstore: View & Edit”.',
  before3: (name: string) =>
    `Amazon shows the name “${name}”. That is us. It lists viewing and editing rights.`,
  continueToAmazon: 'Continue to Amazon',
  cancel: 'Cancel',
  cancelled: 'Cancelled. Nothing was changed.',
  close: 'Close',

  waitingTitle: (place: string) => `Waiting for Amazon · ${place}`,
  waitingBody: (time: string) => `Finish in the Amazon window. This attempt ends at ${time}.`,
  verifyingTitle: (place: string) => `Checking account · ${place}`,
  verifyingBody: 'You are back from Amazon. We are reading which account it is.',
  bringToFront: 'Bring window to front',
  startAgain: 'Start again',

  reviewTitle: 'Is this the right account?',
  reviewStore: 'Store',
  reviewRegion: 'Region',
  reviewMarketplaces: (count: number) => `Marketplaces (${count})`,
  reviewExpected: 'Expected',
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
  doneRenewed: (name: string) => `${name} is renewed.`,
  alreadyHere: (name: string) => `Already in your list as “${name}”. We renewed it.`,

  disconnectQuestion: (name: string) => `Disconnect ${name}?`,
  disconnectStops: (app: string) =>
    `${app} stops using this account at once, and its key to it is destroyed.`,
  disconnectKeeps: 'Your other accounts keep working. Connecting again needs a new consent at Amazon.',
  keepConnected: 'Keep connected',
  leftTitle: 'Disconnected. One step left at Amazon',
  leftTitleUnused: 'One step left at Amazon',
  leftBody: (app: string) =>
    `${app} no longer uses this account and has destroyed its key. Amazon still lists the permission. To remove it:`,
  leftBodyUnused: (app: string) =>
    `${app} does not use the permission you gave, but Amazon still lists it. To remove it:`,
  left1: 'Open Manage Your Apps',
  left2: (name: string) => `Find “${name}”, our name at Amazon`,
  left3: 'Choose Disable or Remove, and confirm',
  done: 'Done',
  showSteps: 'Show the steps',
  dismiss: 'Dismiss',

  details: 'Details',
  reference: (code: string, reference: string | null) => (reference ? `${code} · ref ${reference}` : code),
  copyForSupport: 'Copy for support',
};
