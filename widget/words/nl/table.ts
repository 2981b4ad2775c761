import type { table as english } from '../table.ts';
import { plural } from './plural.ts';

export const table = {
  columnAccount: 'Account',
  columnMws: 'MWS Authentication Token',
  columnAuthorization: 'Autorisatie',
  columnActions: 'Acties',
  mwsUpdated: (date) => `Laatst bijgewerkt op ${date}`,
  mwsRetired: 'buiten gebruik',
  tableAuthorized: (date) => `Gekoppeld op ${date}`,
  tableRefreshed: (date) => `ververst op ${date}`,
  none: 'geen',
  connectFirst: 'Eerst koppelen',
  noPpc: 'Nog geen PPC',
  groups: (count) => plural(count, { one: '# groep', other: '# groepen' }),
  noAccounts: 'Nog geen account gekoppeld',
  selectAll: 'Alles selecteren',
  select: (name) => `${name} selecteren`,
  tableRenewBy: (date) => `vernieuwen uiterlijk rond ${date}`,
} satisfies typeof english;
