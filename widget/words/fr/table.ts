import type { table as english } from '../table.ts';
import { plural } from './plural.ts';

export const table = {
  columnAccount: 'Compte',
  columnMws: 'MWS Authentication Token',
  columnAuthorization: 'Autorisation',
  columnActions: 'Actions',
  mwsUpdated: (date) => `Dernière mise à jour le ${date}`,
  mwsRetired: 'hors service',
  tableAuthorized: (date) => `Connecté le ${date}`,
  tableRefreshed: (date) => `actualisé le ${date}`,
  none: 'aucun',
  connectFirst: 'À connecter d’abord',
  noPpc: 'Pas encore de PPC',
  groups: (count) => plural(count, { one: '# groupe', other: '# groupes' }),
  noAccounts: 'Aucun compte n’est encore connecté',
  selectAll: 'Tout sélectionner',
  select: (name) => `Sélectionner ${name}`,
  tableRenewBy: (date) => `à renouveler avant le ${date} environ`,
} satisfies typeof english;
