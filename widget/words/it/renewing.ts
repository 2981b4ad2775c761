import type { renewing as english } from '../renewing.ts';
import { marketplaces, plural } from './plural.ts';

export const renewing = {
  queueTitle: 'Rinnova in sequenza',
  queueConnectTitle: 'Collega in sequenza',
  connectAll: (count) => (count > 2 ? 'Collega tutti e tre' : 'Collega entrambi'),
  queueCount: (done, all) => `${done} di ${all}`,
  queueDone: {
    renewed: 'rinnovato',
    linked: (name) => `link inviato a ${name}`,
    skipped: 'saltato',
    gone: 'non più necessario',
    connected: 'collegato',
  },
  queueSignIn: 'Accedi con l’account',
  queueAnyAccount: 'Accedi con l’account di questo collegamento',
  queueSignInFor: (country) => `Accedi con l’account che vende qui: ${country}`,
  queueSignOut: 'Esci da Amazon',
  queueContinue: 'Continua su Amazon',
  queueLink: 'Invia invece un link',
  queueSkip: 'Salta',
  queueMore: (count) => plural(count, { one: '# altro', other: 'altri #' }),
  queuePause: 'Interrompi, completa più tardi',
  queueFinished: (renewed, all) =>
    plural(renewed, { one: `# di ${all} è rinnovato.`, other: `# di ${all} sono rinnovati.` }),
  queueFinishedTitle: 'Erano tutti',
  queueConnected: (done, all) => `Collegati: ${done} di ${all}.`,
  queueNext: (name) => `Prossimo: ${name}`,
  queueResume: (done, all) => `Continua a rinnovare, ${done} di ${all}`,
  queueResumeConnecting: (done, all) => `Continua a collegare, ${done} di ${all}`,
  bulkPending: (count) => `${count} in attesa`,
  bulkOnboardTitle: 'Avvia la configurazione',
  bulkOnboardBody: (app) => `${app} avvia tutti i marketplace in attesa.`,
  bulkOnboardDone: (count) => `Avvio: ${marketplaces(count)}`,
  bulkOnboardFailed: (names) => `Non avviati: ${names}.`,
} satisfies typeof english;
