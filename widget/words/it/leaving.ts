import type { leaving as english } from '../leaving.ts';
import { marketplaces, plural } from './plural.ts';

export const leaving = {
  disconnectQuestion: (name) => `Scollegare ${name}?`,
  disconnectMarketplaces: marketplaces,
  stopsTitle: 'Si interrompe subito',
  stopsAll: (app) => `tutto ciò che ${app} fa con questo account`,
  keepsTitle: 'Continua a funzionare',
  keepsAds: 'Amazon Ads (un collegamento separato)',
  keepsAll: 'gli altri tuoi account',
  adsToo: 'scollega anche PPC',
  historyTitle: 'La tua cronologia',
  historyUntil: (date) => `Conservata fino al ${date}, poi eliminata.`,
  historyGone: 'Eliminata subito. L’operazione è irreversibile.',
  historyKeptPlain: 'Conservata per il tempo concordato con noi.',
  pauseInstead: 'Solo una pausa? Modifica i marketplace',
  keepConnected: 'Mantieni collegato',
  disconnected: (name) => `Scollegato: ${name}.`,
  undo: 'Annulla',
  undoHint: 'Puoi annullare per dieci secondi; F6 porta lì.',
  oneStepLeft: 'Resta un passaggio su Amazon.',
  undoOf: (name) => `Annulla lo scollegamento di ${name}`,
  undone: (name) => `Di nuovo collegato: ${name}.`,
  undoGone: 'I dieci secondi sono passati. “Collega di nuovo” resta nella riga.',
  notices: 'Avvisi',

  leftTitle: 'Scollegato. Resta un passaggio su Amazon',
  leftTitleUnused: 'Resta un passaggio su Amazon',
  left1Place: (place) => `(${place})`,
  leftTitleAlone: 'Rimuovi l’accesso su Amazon',
  leftBody: (app) =>
    `${app} non usa più questo account e ne ha eliminato la chiave. Amazon mostra ancora l’autorizzazione. Per rimuoverla:`,
  leftBodyUndo: (app) =>
    `${app} non usa più questo account e ne elimina la chiave tra pochi secondi. Amazon mostra ancora l’autorizzazione. Per rimuoverla:`,
  leftBodyUnused: (app) =>
    `${app} non usa l’autorizzazione concessa, ma Amazon la mostra ancora. Per rimuoverla:`,
  leftBodyAlone: (app) =>
    `Amazon elenca ciò che può usare il tuo account. Rimuovere lì ${app} termina questo collegamento, e solo un nuovo consenso lo ripristina.`,
  left1: 'Apri “Manage Your Apps”',
  left2: (name) => `Cerca “${name}”, il nostro nome su Amazon`,
  left3: 'Scegli “Disable” o “Remove” (la dicitura di Amazon varia) e conferma',
  leftAds: 'Amazon Ads: “Access and settings › Third Party Applications”.',
  leftAdsWho: (login) => `Può farlo solo l’utente che l’ha autorizzato: ${login}`,
  leftAdsDoor: 'Apri l’elenco di Amazon delle app che possono usare il tuo login',
  copySteps: 'Copia questi passaggi',
  stepsCopied: 'I passaggi sono stati copiati',
  done: 'Fatto',
  showSteps: 'Mostra i passaggi',

  removeQuestion: (name) => `Rimuovere ${name} dall’elenco?`,
  removeBody: 'Non è collegato, quindi nulla smette di funzionare.',
  removeKeep: 'Mantieni',
  removed: (name) => `Rimosso dall’elenco: ${name}.`,

  bulkDisconnectQuestion: (count) =>
    plural(count, { one: 'Scollegare # collegamento?', other: 'Scollegare # collegamenti?' }),
  bulkStops: (app) => `${app} smette subito di usare questi account. Gli altri continuano a funzionare.`,
  bulkGone: 'La loro cronologia viene eliminata subito. L’operazione è irreversibile.',
  bulkTooMany: (most) => `Al massimo ${most} alla volta: questi sono i primi.`,
  bulkPhrase: (count) => `scollega ${count}`,
  bulkDone: (count) => plural(count, { one: '# collegamento rimosso.', other: '# collegamenti rimossi.' }),
  bulkFailed: (names) => `Non scollegati: ${names}.`,
} satisfies typeof english;
