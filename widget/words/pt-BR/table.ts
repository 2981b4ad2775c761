import type { table as english } from '../table.ts';
import { plural } from './plural.ts';

export const table = {
  columnAccount: 'Conta',
  columnMws: 'MWS Authentication Token',
  columnAuthorization: 'Autorização',
  columnActions: 'Ações',
  mwsUpdated: (date) => `Última atualização em ${date}`,
  mwsRetired: 'desativado',
  tableAuthorized: (date) => `Conectada em ${date}`,
  tableRefreshed: (date) => `atualizada em ${date}`,
  none: 'nenhum',
  connectFirst: 'Conecte primeiro',
  noPpc: 'Ainda sem PPC',
  groups: (count) => plural(count, { one: '# grupo', other: '# grupos' }),
  noAccounts: 'Nenhuma conta conectada ainda',
  selectAll: 'Selecionar tudo',
  select: (name) => `Selecionar ${name}`,
  tableRenewBy: (date) => `renovar até cerca de ${date}`,
} satisfies typeof english;
