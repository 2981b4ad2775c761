import type { table as english } from '../table.ts';
import { plural } from './plural.ts';

export const table = {
  columnAccount: 'Konto',
  columnMws: 'MWS Authentication Token',
  columnAuthorization: 'Autorisierung',
  columnActions: 'Aktionen',
  mwsUpdated: (date) => `Zuletzt aktualisiert am ${date}`,
  mwsRetired: 'außer Betrieb',
  tableAuthorized: (date) => `Verbunden am ${date}`,
  tableRefreshed: (date) => `aufgefrischt am ${date}`,
  none: 'keine',
  connectFirst: 'Zuerst verbinden',
  noPpc: 'Noch kein PPC',
  groups: (count) => plural(count, { one: '# Gruppe', other: '# Gruppen' }),
  noAccounts: 'Noch kein Konto verbunden',
  selectAll: 'Alle auswählen',
  select: (name) => `${name} auswählen`,
  tableRenewBy: (date) => `erneuern bis etwa ${date}`,
} satisfies typeof english;
