import type { menu as english } from '../menu.ts';
import { plural } from './plural.ts';

export const menu = {
  menuRename: 'Rinomina',
  menuDetails: 'Dettagli',
  menuCheck: 'Verifica ora',
  menuMarketplaces: 'Modifica i marketplace',
  menuAds: 'Modifica gli account Ads',
  menuRemoveAtAmazon: 'Rimuovi l’accesso su Amazon',
  menuRemove: 'Rimuovi dall’elenco',
  disconnect: 'Scollega',
  signIn: 'Accedi',
  copied: 'Copiato',
  notCopied: 'Il browser non ha consentito la copia.',
  checkedNow: (name) => `Verifica eseguita: ${name}.`,
  bannerLost: (lost) =>
    plural(lost, {
      one: '# collegamento ha perso l’accesso',
      other: '# collegamenti hanno perso l’accesso',
    }),
  bannerRenew: (count) =>
    plural(count, {
      one: '# va rinnovato entro 7 giorni',
      other: '# vanno rinnovati entro 7 giorni',
    }),
  bannerRenewOnly: (count) =>
    plural(count, {
      one: '# collegamento va rinnovato entro 7 giorni',
      other: '# collegamenti vanno rinnovati entro 7 giorni',
    }),
  bannerAll: (parts) => `${parts.join(', ')}.`,
  bannerOne: (name, date, days) =>
    `${name} va rinnovato entro il ${date} circa (${days}). Amazon lo chiede una volta all’anno.`,
  bannerLostOne: (name) => `${name} ha perso l’accesso.`,
  renewInRow: 'Rinnova in sequenza',
  bannerShow: (count) => `Mostra i ${count}`,
  bannerDismiss: 'Non ora',
  offlineNote: (time) => `Connessione a internet assente. Dati aggiornati alle ${time}.`,
  staleNote: (time) => `Il servizio non è raggiungibile. Dati aggiornati alle ${time}.`,
  askAdmin: 'Chiedi a un amministratore',
  viewerNote: (names) => `I collegamenti sono in sola lettura. Possono modificarli: ${names}.`,
  anAdmin: 'un amministratore',
  askSent: 'Richiesto oggi',
} satisfies typeof english;
