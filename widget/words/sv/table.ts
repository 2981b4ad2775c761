import type { table as english } from '../table.ts';
import { plural } from './plural.ts';

export const table = {
  columnAccount: 'Konto',
  columnMws: 'MWS Authentication Token',
  columnAuthorization: 'Auktorisering',
  columnActions: 'Åtgärder',
  mwsUpdated: (date) => `Senast uppdaterad ${date}`,
  mwsRetired: 'ur bruk',
  tableAuthorized: (date) => `Ansluten ${date}`,
  tableRefreshed: (date) => `uppdaterad ${date}`,
  none: 'ingen',
  connectFirst: 'Anslut först',
  noPpc: 'Ingen PPC än',
  groups: (count) => plural(count, { one: '# grupp', other: '# grupper' }),
  noAccounts: 'Inget konto anslutet än',
  selectAll: 'Markera alla',
  select: (name) => `Markera ${name}`,
  tableRenewBy: (date) => `förnya senast omkring ${date}`,
} satisfies typeof english;
