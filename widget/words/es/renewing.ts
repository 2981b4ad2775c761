import type { renewing as english } from '../renewing.ts';
import { marketplaces, plural } from './plural.ts';

export const renewing = {
  queueTitle: 'Renovar una tras otra',
  queueConnectTitle: 'Conectar una tras otra',
  connectAll: (count) => (count > 2 ? 'Conectar las tres' : 'Conectar las dos'),
  queueCount: (done, all) => `${done} de ${all}`,
  queueDone: {
    renewed: 'renovada',
    linked: (name) => `enlace enviado a ${name}`,
    skipped: 'omitida',
    gone: 'ya no es necesario',
    connected: 'conectada',
  },
  queueSignIn: 'Inicie sesión con la cuenta',
  queueAnyAccount: 'Inicie sesión con la cuenta de esta conexión',
  queueSignInFor: (country) => `Inicie sesión con la cuenta que vende aquí: ${country}`,
  queueSignOut: 'Cerrar la sesión de Amazon',
  queueContinue: 'Continuar a Amazon',
  queueLink: 'Enviar un enlace en su lugar',
  queueSkip: 'Omitir',
  queueMore: (count) => `${count} más`,
  queuePause: 'Interrumpir y terminar más tarde',
  queueFinished: (renewed, all) =>
    plural(renewed, { one: `# de ${all} está renovada.`, other: `# de ${all} están renovadas.` }),
  queueFinishedTitle: 'Eran todas',
  queueConnected: (done, all) => `Conectadas: ${done} de ${all}.`,
  queueNext: (name) => `Siguiente: ${name}`,
  queueResume: (done, all) => `Seguir renovando, ${done} de ${all}`,
  queueResumeConnecting: (done, all) => `Seguir conectando, ${done} de ${all}`,
  bulkPending: (count) => plural(count, { one: '# pendiente', other: '# pendientes' }),
  bulkOnboardTitle: 'Iniciar la configuración',
  bulkOnboardBody: (app) => `${app} inicia todos los marketplaces pendientes.`,
  bulkOnboardDone: (count) => `Inicio: ${marketplaces(count)}`,
  bulkOnboardFailed: (names) => `No iniciados: ${names}.`,
} satisfies typeof english;
