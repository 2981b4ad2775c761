/** Words of disconnecting in its three levels, and of taking it back. */
export const leaving = {
  disconnectQuestion: (name: string) => `Disconnect ${name}?`,
  disconnectMarketplaces: (count: number) => (count === 1 ? '1 marketplace' : `${count} marketplaces`),
  stopsTitle: 'Stops at once',
  stopsAll: (app: string) => `everything that ${app} does with this account`,
  keepsTitle: 'Keeps working',
  keepsAds: 'Amazon Ads (its own connection)',
  keepsAll: 'your other accounts',
  adsToo: 'disconnect PPC too',
  historyTitle: 'Your history',
  historyUntil: (date: string) => `Kept until ${date}, then deleted.`,
  historyGone: 'Deleted at once. This cannot be taken back.',
  historyKeptPlain: 'Kept for as long as you have agreed with us.',
  pauseInstead: 'Only a pause? Edit marketplaces',
  keepConnected: 'Keep connected',
  disconnected: (name: string) => `${name} is disconnected.`,
  undo: 'Undo',
  undoHint: 'You can undo it for ten seconds; F6 leads there.',
  oneStepLeft: 'One step is left at Amazon.',
  undoOf: (name: string) => `Undo disconnecting ${name}`,
  undone: (name: string) => `${name} is connected again.`,
  undoGone: 'The ten seconds are over. “Connect again” stays on the row.',
  notices: 'Notices',

  leftTitle: 'Disconnected. One step left at Amazon',
  leftTitleUnused: 'One step left at Amazon',
  left1Place: (place: string) => `(${place})`,
  leftTitleAlone: 'Remove access at Amazon',
  leftBody: (app: string) =>
    `${app} no longer uses this account and has deleted its key. Amazon still lists the permission. To remove it:`,
  leftBodyUndo: (app: string) =>
    `${app} no longer uses this account, and deletes its key within seconds. Amazon still lists the permission. To remove it:`,
  leftBodyUnused: (app: string) =>
    `${app} does not use the permission you gave, but Amazon still lists it. To remove it:`,
  leftBodyAlone: (app: string) =>
    `Amazon lists what may use your account. Removing ${app} there ends this connection, and only a new consent brings it back.`,
  left1: 'Open Manage Your Apps',
  left2: (name: string) => `Find “${name}”, our name at Amazon`,
  left3: 'Choose Disable or Remove (Amazon’s wording varies) and confirm',
  leftAds: 'Amazon Ads: Access and settings › Third Party Applications.',
  leftAdsWho: (login: string) => `Only the user who allowed it can: ${login}`,
  leftAdsDoor: 'Open Amazon’s list of apps that may use your login',
  copySteps: 'Copy these steps',
  stepsCopied: 'The steps are copied',
  done: 'Done',
  showSteps: 'Show the steps',

  removeQuestion: (name: string) => `Remove ${name} from the list?`,
  removeBody: 'It is not connected, so nothing stops working.',
  removeKeep: 'Keep it',
  removed: (name: string) => `${name} is removed from the list.`,

  bulkDisconnectQuestion: (count: number) =>
    count === 1 ? 'Disconnect 1 connection?' : `Disconnect ${count} connections?`,
  bulkStops: (app: string) => `${app} stops using these accounts at once. Your others keep working.`,
  bulkGone: 'Their history is deleted at once. This cannot be taken back.',
  bulkTooMany: (most: number) => `At most ${most} at once: these are the first.`,
  bulkPhrase: (count: number) => `disconnect ${count}`,
  bulkDone: (count: number) =>
    count === 1 ? '1 connection is disconnected.' : `${count} connections are disconnected.`,
  bulkFailed: (names: string) => `Not disconnected: ${names}.`,
};
