/** The words of menus, and of the sentence above the list. */
export const menu = {
  menuRename: 'Rename',
  menuDetails: 'Details',
  menuCheck: 'Check now',
  menuMarketplaces: 'Edit marketplaces',
  menuAds: 'Edit ads accounts',
  menuRemoveAtAmazon: 'Remove access at Amazon',
  menuRemove: 'Remove from the list',
  disconnect: 'Disconnect',
  signIn: 'Sign in',
  askAdmin: 'Ask an admin',
  viewerNote: (names: string) => `You can view connections. ${names} can change them.`,
  anAdmin: 'An admin',
  askSent: 'Asked today',
  checkedNow: (name: string) => `${name} was checked.`,
  bannerLost: (lost: number) => (lost === 1 ? '1 connection lost access' : `${lost} connections lost access`),
  bannerRenew: (count: number) =>
    count === 1 ? '1 must be renewed within 7 days' : `${count} must be renewed within 7 days`,
  bannerRenewOnly: (count: number) => `${count} connections must be renewed within 7 days`,
  bannerOne: (name: string, date: string, days: string) =>
    `${name} must be renewed by about ${date} (${days}). Amazon asks for it once a year.`,
  bannerLostOne: (name: string) => `${name} lost access.`,
  renewInRow: 'Renew in a row',
  bannerShow: (count: number) => `Show the ${count}`,
  bannerDismiss: 'Not now',
  offlineNote: (time: string) => `You’re offline. We show the state of ${time}.`,
  staleNote: (time: string) => `The service can’t be reached. We show the state of ${time}.`,
};
