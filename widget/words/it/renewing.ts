import type { renewing as english } from '../renewing.ts';
import { marketplaces, plural } from './plural.ts';

export const renewing = {
  queueTitle: 'Rinnova in sequenza',
  queueCount: (done, all) => `${done} di ${all}`,
  queueDone: {
    renewed: 'rinnovato',
    linked: (name) => `link inviato a ${name}`,
    skipped: 'saltato',
    gone: 'non più necessario',
  },
  queueSignIn: 'Accedi con l’account',
  queueAnyAccount: 'Accedi con l’account di questo collegamento',
  queueSignOut: 'Esci da Amazon',
  queueContinue: 'Continua su Amazon',
  queueLink: 'Invia invece un link',
  queueSkip: 'Salta',
  queueMore: (count) => plural(count, { one: '# altro', other: 'altri #' }),
  queuePause: 'Interrompi, completa più tardi',
  queueFinished: (renewed, all) =>
    plural(renewed, { one: `# di ${all} è rinnovato.`, other: `# di ${all} sono rinnovati.` }),
  queueFinishedTitle: 'Erano tutti',
  queueNext: (name) => `Prossimo: ${name}`,
  queueResume: (done, all) => `Continua a rinnovare, ${done} di ${all}`,
  bulkPending: (count) => `${count} in attesa`,
  bulkOnboardTitle: 'Avvia la configurazione',
  bulkOnboardBody: (app) => `${app} avvia tutti i marketplace in attesa.`,
  bulkOnboardDone: (count) => `Avvio: ${marketplaces(count)}`,
  bulkOnboardFailed: (names) => `Non avviati: ${names}.`,
} satisfies typeof english;
