import type { table as english } from '../table.ts';
import { plural } from './plural.ts';

export const table = {
  columnAccount: 'Konto',
  columnMws: 'MWS Authentication Token',
  columnAuthorization: 'Autoryzacja',
  columnActions: 'Działania',
  mwsUpdated: (date) => `Ostatnia aktualizacja: ${date}`,
  mwsRetired: 'wycofany',
  tableAuthorized: (date) => `Połączono ${date}`,
  tableRefreshed: (date) => `odświeżono ${date}`,
  none: 'brak',
  connectFirst: 'Najpierw połącz',
  noPpc: 'Jeszcze bez PPC',
  groups: (count) => plural(count, { one: '# grupa', few: '# grupy', many: '# grup', other: '# grupy' }),
  noAccounts: 'Nie połączono jeszcze konta',
  selectAll: 'Zaznacz wszystko',
  select: (name) => `Zaznacz: ${name}`,
  tableRenewBy: (date) => `odnów do ok. ${date}`,
} satisfies typeof english;
