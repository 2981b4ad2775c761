/** The words of the table. */
export const table = {
  columnAccount: 'Account',
  columnMws: 'MWS Authentication Token',
  columnActions: 'Actions',
  mwsUpdated: (date: string) => `Last updated ${date}`,
  mwsRetired: 'retired',
  none: 'none',
  connectFirst: 'Connect first',
  noPpc: 'No PPC yet',
  groups: (count: number) => (count === 1 ? '1 group' : `${count} groups`),
  noAccounts: 'No account connected yet',
  selectAll: 'Select all',
  select: (name: string) => `Select ${name}`,
  tableRenewBy: (date: string) => `renew by about ${date}`,
};
