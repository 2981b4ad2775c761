const profiles = (count: number): string => (count === 1 ? '1 profile' : `${count} profiles`);

/** Words of everything about PPC, which is Amazon Ads. */
export const ads = {
  adsTitle: (group: string) => `Connect PPC · ${group}`,
  adsEditTitle: (group: string) => `Edit ads accounts · ${group}`,
  adsWhich: 'Choose the marketplaces whose PPC you want to connect.',
  adsNeedsConsent: 'Amazon Ads is a consent of its own. Amazon asks for it next.',
  adsSignedIn: 'Signed in at Amazon Ads as',
  adsContinue: (count: number) => (count > 0 ? `Continue (${count})` : 'Continue'),
  adsNoneToConnect: 'Every marketplace of this account with an ads account is connected.',
  adsSearch: 'Search profiles',
  adsCount: (all: number, matching: number) => `${profiles(all)}, ${matching} match`,
  adsFound: (count: number) => `${profiles(count)} found`,
  adsReading: 'Reading the profiles from Amazon',
  adsProfiles: 'Ads profiles',
  adsMatched: 'matched',
  adsLinked: 'connected',
  adsEdit: 'Edit',
  adsViewOnly: 'View only',
  adsOthers: (count: number) => `${profiles(count)} of other sellers`,
  adsUnknown: (count: number) => `${profiles(count)} that cannot be connected`,
  adsVendor: 'A vendor’s, not supported',
  adsAgency: 'An agency’s own, not supported',
  adsOther: 'Of a kind that is not supported',
  adsNotHere: 'Its seller is not connected here',
  adsUnsupportedCountry: 'The country is not supported',
  adsMissing: 'Not offered by Amazon for this login:',
  adsMissingWhy: (countries: string) =>
    `${countries} – no campaign yet, or no right, or not ticked in Amazon’s account list.`,
  adsMissingNew: 'Amazon can take up to 24 hours after new rights were given.',
  adsUnreachable: (regions: string) =>
    `These parts of Amazon did not answer, so profiles may be missing: ${regions}.`,
  checkAgain: 'Check again',
  checkedLately: (time: string) => `Amazon allows this check once a minute. Again at ${time}.`,
  adsChecked: 'Read anew from Amazon',
  adsConnect: (count: number) => (count > 0 ? `Connect PPC (${count})` : 'Connect PPC'),
  adsChooseOne: 'Choose at least one profile.',
  adsConnected: (count: number) => `PPC is connected: ${profiles(count)}.`,
  adsRenewed: 'PPC is connected again.',
  adsChoiceTitle: 'Which ads profiles do you want to connect?',
  adsChoiceBody: (count: number, login: string | null) =>
    login
      ? `Amazon Ads offers ${profiles(count)} to ${login}.`
      : `Amazon Ads offers ${profiles(count)} to this login.`,
  adsChoose: 'Choose profiles',
  adsNoProfiles: 'This Amazon login has no ads account yet. Amazon creates one with the first campaign.',
  adsEnds: (time: string) => `Nothing is connected before you choose. This ends on ${time}.`,
  adsAnotherLogin: 'Try another login',
  adsMore: 'Choose more profiles',
  adsPaused: (country: string) => `PPC of ${country} is paused.`,
  adsResumed: (country: string) => `PPC of ${country} goes on.`,
  adsDisconnect: 'Disconnect PPC',
  adsDisconnectQuestion: (group: string) => `Disconnect PPC of ${group}?`,
  adsDisconnectStops: (app: string) => `${app} stops reading and changing its campaigns at once.`,
  adsShared: (count: number) =>
    count === 1 ? 'This login also serves 1 other seller.' : `This login also serves ${count} other sellers.`,
  adsSharedOnly: (group: string, all: number) =>
    `Only ${group} is disconnected here. Removing access at Amazon would cut all ${all}.`,
  adsLast: 'No other seller uses this login, so its key is destroyed.',
  adsKeeps: 'Seller Central keeps working: it is a connection of its own.',
  adsDisconnected: (group: string) => `PPC of ${group} is disconnected.`,
};
