/** The words of the table. */
export const table = {
  columnAccount: 'Account',
  columnMws: 'MWS Authentication Token',
  columnAuthorization: 'Authorization',
  columnActions: 'Actions',
  mwsUpdated: (date: string) => `Last updated ${date}`,
  mwsRetired: 'retired',
  tableAuthorized: (date: string) => `Connected ${date}`,
  tableRefreshed: (date: string) => `refreshed ${date}`,
  none: 'none',
  connectFirst: 'Connect first',
  noPpc: 'No PPC yet',
  groups: (count: number) => (count === 1 ? '1 group' : `${count} groups`),
  noAccounts: 'No account connected yet',
  selectAll: 'Select all',
  select: (name: string) => `Select ${name}`,
  tableRenewBy: (date: string) => `renew by about ${date}`,
};
