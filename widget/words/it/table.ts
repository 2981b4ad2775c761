import type { table as english } from '../table.ts';
import { plural } from './plural.ts';

export const table = {
  columnAccount: 'Account',
  columnMws: 'MWS Authentication Token',
  columnAuthorization: 'Autorizzazione',
  columnActions: 'Azioni',
  mwsUpdated: (date) => `Ultimo aggiornamento: ${date}`,
  mwsRetired: 'dismesso',
  tableAuthorized: (date) => `Collegato il ${date}`,
  tableRefreshed: (date) => `aggiornato il ${date}`,
  none: 'nessuno',
  connectFirst: 'Prima va collegato',
  noPpc: 'Ancora nessun PPC',
  groups: (count) => plural(count, { one: '# gruppo', other: '# gruppi' }),
  noAccounts: 'Nessun account ancora collegato',
  selectAll: 'Seleziona tutto',
  select: (name) => `Seleziona ${name}`,
  tableRenewBy: (date) => `da rinnovare entro il ${date} circa`,
} satisfies typeof english;
