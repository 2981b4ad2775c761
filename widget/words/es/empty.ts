import type { empty as english } from '../empty.ts';

export const empty = {
  emptyTitle: 'Conecte su primera cuenta de Amazon',
  emptyBody: (app) =>
    `${app} lee sus datos de ventas mediante el inicio de sesión de Amazon. Su contraseña se queda en Amazon.`,
  whereSell: '¿Dónde vende?',
  whereHint: (country, region, alone) =>
    alone
      ? `${country} pertenece a la región ${region}. Japón, Australia y Singapur se conectan de uno en uno.`
      : `${country} pertenece a la región ${region}: un inicio de sesión abarca los marketplaces de esa cuenta; se pueden añadir otras.`,
  youNeed:
    'Necesita: un plan “Professional” · el usuario principal, o “Selling Partner Appstore: View & Edit”',
  notOwner: 'No soy el titular de la cuenta',
  emptyViewer: 'Aún no hay ninguna cuenta de Amazon conectada',
  canConnect: (names) => `Pueden conectar una: ${names}.`,
  someoneCanConnect: 'Un administrador puede conectar una.',
} satisfies typeof english;
