/** The words of a tenant without sellers. */
export const empty = {
  emptyTitle: 'Connect your first Amazon account',
  emptyBody: (app: string) =>
    `${app} reads your sales data through Amazon’s own sign-in. Your password stays with Amazon.`,
  whereSell: 'Where do you sell?',
  whereHint: (country: string, region: string, alone: boolean) =>
    alone
      ? `${country} is in the ${region}. Japan, Australia and Singapore are connected one at a time.`
      : `${country} is in ${region}: one sign-in covers the marketplaces of that account; others can be added.`,
  youNeed: 'You need: a Professional plan · the primary user, or “Selling Partner Appstore: View & Edit”',
  notOwner: 'I’m not the account owner',
  emptyViewer: 'No Amazon account connected yet',
  canConnect: (names: string) => `${names} can connect one.`,
  someoneCanConnect: 'An admin can connect one.',
};
