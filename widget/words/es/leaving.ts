import type { leaving as english } from '../leaving.ts';
import { marketplaces, plural } from './plural.ts';

export const leaving = {
  disconnectQuestion: (name) => `¿Desconectar ${name}?`,
  disconnectMarketplaces: marketplaces,
  stopsTitle: 'Se detiene de inmediato',
  stopsAll: (app) => `todo lo que ${app} hace con esta cuenta`,
  keepsTitle: 'Sigue funcionando',
  keepsAds: 'Amazon Ads (una conexión aparte)',
  keepsAll: 'sus otras cuentas',
  adsToo: 'desconectar también PPC',
  historyTitle: 'Su historial',
  historyUntil: (date) => `Se conserva hasta el ${date} y después se elimina.`,
  historyGone: 'Se elimina de inmediato. No se puede deshacer.',
  historyKeptPlain: 'Se conserva el tiempo que haya acordado con nosotros.',
  pauseInstead: '¿Solo una pausa? Editar marketplaces',
  keepConnected: 'Mantener conectada',
  disconnected: (name) => `Desconectado: ${name}.`,
  undo: 'Deshacer',
  undoHint: 'Puede deshacerlo durante diez segundos; F6 lleva hasta allí.',
  oneStepLeft: 'Queda un paso en Amazon.',
  undoOf: (name) => `Deshacer la desconexión de ${name}`,
  undone: (name) => `Conectado de nuevo: ${name}.`,
  undoGone: 'Han pasado los diez segundos. “Conectar de nuevo” sigue en la fila.',
  notices: 'Avisos',

  leftTitle: 'Desconectado. Queda un paso en Amazon',
  leftTitleUnused: 'Queda un paso en Amazon',
  left1Place: (place) => `(${place})`,
  leftTitleAlone: 'Retirar el acceso en Amazon',
  leftBody: (app) =>
    `${app} ya no usa esta cuenta y ha eliminado su clave. Amazon aún muestra el permiso. Para retirarlo:`,
  leftBodyUndo: (app) =>
    `${app} ya no usa esta cuenta y elimina su clave en unos segundos. Amazon aún muestra el permiso. Para retirarlo:`,
  leftBodyUnused: (app) =>
    `${app} no usa el permiso que ha concedido, pero Amazon aún lo muestra. Para retirarlo:`,
  leftBodyAlone: (app) =>
    `Amazon muestra qué puede usar su cuenta. Si retira ${app} allí, esta conexión termina y solo un nuevo consentimiento la recupera.`,
  left1: 'Abra “Manage Your Apps”',
  left2: (name) => `Busque “${name}”, nuestro nombre en Amazon`,
  left3: 'Elija “Disable” o “Remove” (el texto de Amazon varía) y confirme',
  leftAds: 'Amazon Ads: “Access and settings › Third Party Applications”.',
  leftAdsWho: (login) => `Solo puede hacerlo el usuario que lo autorizó: ${login}`,
  leftAdsDoor: 'Abrir la lista de Amazon de aplicaciones que pueden usar su usuario',
  copySteps: 'Copiar estos pasos',
  stepsCopied: 'Los pasos se han copiado',
  done: 'Listo',
  showSteps: 'Mostrar los pasos',

  removeQuestion: (name) => `¿Quitar ${name} de la lista?`,
  removeBody: 'No está conectado, así que nada deja de funcionar.',
  removeKeep: 'Conservar',
  removed: (name) => `Quitado de la lista: ${name}.`,

  bulkDisconnectQuestion: (count) =>
    plural(count, { one: '¿Desconectar # conexión?', other: '¿Desconectar # conexiones?' }),
  bulkStops: (app) => `${app} deja de usar estas cuentas de inmediato. Las demás siguen funcionando.`,
  bulkGone: 'Su historial se elimina de inmediato. No se puede deshacer.',
  bulkTooMany: (most) => `Como máximo ${most} a la vez: estas son las primeras.`,
  bulkPhrase: (count) => `desconectar ${count}`,
  bulkDone: (count) =>
    plural(count, { one: '# conexión desconectada.', other: '# conexiones desconectadas.' }),
  bulkFailed: (names) => `No desconectadas: ${names}.`,
} satisfies typeof english;
