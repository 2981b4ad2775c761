import type { links as english } from '../links.ts';
import { plural } from './plural.ts';

export const links = {
  linkTitle: 'Chiedi al titolare dell’account',
  askOwner: 'Chiedi al titolare di collegare…',
  linkFor: 'Per',
  linkAds: 'anche Amazon Ads',
  linkName: 'Nome',
  linkEmail: 'E-mail',
  linkWhat: (app) => `Questa persona accede solo ad Amazon. Non serve un account ${app}.`,
  linkEnds: (date) => `Valido fino al ${date} · un solo utilizzo`,
  linkValid: 'Valido sette giorni · un solo utilizzo',
  linkCopy: 'Copia link',
  linkSend: 'Invia richiesta',
  linkNameMissing: 'Indica a chi chiedere.',
  linkNameOdd: 'Un nome semplice, senza indirizzi.',
  linkEmailMissing: 'Indica un indirizzo e-mail, perché tutti sappiano a chi è stato chiesto.',
  linkOnce: 'Questo indirizzo viene mostrato solo ora. “Copia di nuovo” ne crea un altro e annulla questo.',
  linkAddress: 'Indirizzo del link',
  linkCopied: 'Il link è stato copiato.',
  linkSentTo: (name) => `La richiesta a ${name} è in viaggio.`,

  privateTitle: 'Usa una finestra privata',
  privateWhat:
    'Crea un link per te, poi apri una finestra privata e incollalo lì. Lì nessuno ha effettuato l’accesso ad Amazon, quindi scegli tu l’account.',
  privateName: 'Il tuo nome',
  privateEmail: 'La tua e-mail',
  usePrivate: 'Usa una finestra privata',

  linkStates: {
    sent: (name, date) => `Link inviato a ${name}, ${date}`,
    opened: (name) => `Link aperto da ${name}`,
    at_amazon: (name) => `${name} è su Amazon`,
    done: (name) => `Collegato da ${name}`,
    withdrawn: (name, date) => `Link a ${name} ritirato, ${date}`,
    expired: (name, date) => `Link a ${name} scaduto il ${date}`,
  },
  linkCopyAgain: 'Copia di nuovo',
  linkWithdraw: 'Ritira',
  linkWithdrawn: (name) => `Il link a ${name} non funziona più.`,
  linkRenew: 'Invia un nuovo link',

  bulkLinksTitle: (count) => plural(count, { one: 'Invia # link', other: 'Invia # link' }),
  bulkLinksBody: 'Ognuno va alla persona responsabile del collegamento.',
  bulkLinksNobody: 'Nessuno è responsabile; apri i dettagli e indica prima qualcuno.',
  bulkLinksSend: (count) => (count > 0 ? `Invia richieste (${count})` : 'Invia richieste'),
  bulkLinksSent: (count) =>
    plural(count, { one: '# richiesta è in viaggio.', other: '# richieste sono in viaggio.' }),
  bulkLinksFailed: (names) => `Non inviati: ${names}.`,
} satisfies typeof english;
