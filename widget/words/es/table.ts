import type { table as english } from '../table.ts';
import { plural } from './plural.ts';

export const table = {
  columnAccount: 'Cuenta',
  columnMws: 'MWS Authentication Token',
  columnAuthorization: 'Autorización',
  columnActions: 'Acciones',
  mwsUpdated: (date) => `Última actualización: ${date}`,
  mwsRetired: 'fuera de servicio',
  tableAuthorized: (date) => `Conectado el ${date}`,
  tableRefreshed: (date) => `actualizado el ${date}`,
  none: 'ninguno',
  connectFirst: 'Conecte primero',
  noPpc: 'Aún sin PPC',
  groups: (count) => plural(count, { one: '# grupo', other: '# grupos' }),
  noAccounts: 'Aún no hay ninguna cuenta conectada',
  selectAll: 'Seleccionar todo',
  select: (name) => `Seleccionar ${name}`,
  tableRenewBy: (date) => `renovar antes del ${date} aproximadamente`,
} satisfies typeof english;
