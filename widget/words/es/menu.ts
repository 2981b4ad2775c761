import type { menu as english } from '../menu.ts';
import { plural } from './plural.ts';

export const menu = {
  menuRename: 'Cambiar nombre',
  menuDetails: 'Detalles',
  menuCheck: 'Comprobar ahora',
  menuMarketplaces: 'Editar marketplaces',
  menuAds: 'Editar cuentas de Ads',
  menuRemoveAtAmazon: 'Retirar el acceso en Amazon',
  menuRemove: 'Quitar de la lista',
  disconnect: 'Desconectar',
  signIn: 'Iniciar sesión',
  copied: 'Copiado',
  notCopied: 'Su navegador no ha permitido copiar.',
  checkedNow: (name) => `Comprobación realizada: ${name}.`,
  bannerLost: (lost) =>
    plural(lost, { one: '# conexión ha perdido el acceso', other: '# conexiones han perdido el acceso' }),
  bannerRenew: (count) =>
    plural(count, {
      one: '# debe renovarse en un plazo de 7 días',
      other: '# deben renovarse en un plazo de 7 días',
    }),
  bannerRenewOnly: (count) =>
    plural(count, {
      one: '# conexión debe renovarse en un plazo de 7 días',
      other: '# conexiones deben renovarse en un plazo de 7 días',
    }),
  bannerAll: (parts) => `${parts.join(', ')}.`,
  bannerOne: (name, date, days) =>
    `${name} debe renovarse antes del ${date} aproximadamente (${days}). Amazon lo pide una vez al año.`,
  bannerLostOne: (name) => `${name} ha perdido el acceso.`,
  renewInRow: 'Renovar una tras otra',
  bannerShow: (count) => `Mostrar las ${count}`,
  bannerDismiss: 'Ahora no',
  offlineNote: (time) => `No tiene conexión a internet. Se muestra el estado de las ${time}.`,
  staleNote: (time) => `No se puede acceder al servicio. Se muestra el estado de las ${time}.`,
  askAdmin: 'Pedírselo a un administrador',
  viewerNote: (names) => `Puede ver las conexiones. Pueden modificarlas: ${names}.`,
  anAdmin: 'un administrador',
  askSent: 'Solicitado hoy',
} satisfies typeof english;
