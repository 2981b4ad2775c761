import type { links as english } from '../links.ts';
import { plural } from './plural.ts';

export const links = {
  linkTitle: 'Kontoinhaber fragen',
  askOwner: 'Inhaber um Verbindung bitten …',
  linkFor: 'Für',
  linkAds: 'auch Amazon Ads',
  linkName: 'Name',
  linkEmail: 'E-Mail',
  linkWhat: (app) => `Die Person meldet sich nur bei Amazon an. Ein Konto bei ${app} braucht sie nicht.`,
  linkEnds: (date) => `Gültig bis ${date} · einmal verwendbar`,
  linkValid: 'Sieben Tage gültig · einmal verwendbar',
  linkCopy: 'Link kopieren',
  linkSend: 'Anfrage senden',
  linkNameMissing: 'Geben Sie an, wer gefragt wird.',
  linkNameOdd: 'Ein einfacher Name ohne Adressen.',
  linkEmailMissing: 'Geben Sie eine E-Mail-Adresse an, damit alle wissen, wer gefragt wurde.',
  linkOnce: 'Diese Adresse wird nur jetzt gezeigt. „Neu kopieren“ erzeugt eine neue und beendet diese.',
  linkAddress: 'Adresse des Links',
  linkCopied: 'Der Link ist kopiert.',
  linkSentTo: (name) => `Die Anfrage an ${name} ist unterwegs.`,

  privateTitle: 'Privates Fenster nutzen',
  privateWhat:
    'Erzeugen Sie einen Link für sich selbst, öffnen Sie dann ein privates Fenster und fügen Sie ihn dort ein. Dort ist niemand bei Amazon angemeldet, also wählen Sie das Konto.',
  privateName: 'Ihr Name',
  privateEmail: 'Ihre E-Mail',
  usePrivate: 'Privates Fenster nutzen',

  linkStates: {
    sent: (name, date) => `Link an ${name} gesendet, ${date}`,
    opened: (name) => `Link von ${name} geöffnet`,
    at_amazon: (name) => `${name} ist bei Amazon`,
    done: (name) => `Verbunden von ${name}`,
    withdrawn: (name, date) => `Link an ${name} zurückgezogen, ${date}`,
    expired: (name, date) => `Link an ${name} am ${date} abgelaufen`,
  },
  linkCopyAgain: 'Neu kopieren',
  linkWithdraw: 'Zurückziehen',
  linkWithdrawn: (name) => `Der Link an ${name} gilt nicht mehr.`,
  linkRenew: 'Neuen Link senden',

  bulkLinksTitle: (count) => plural(count, { one: '# Link senden', other: '# Links senden' }),
  bulkLinksBody: 'Jeder geht an die Person, die für die Verbindung zuständig ist.',
  bulkLinksNobody: 'Niemand ist zuständig; öffnen Sie die Details und benennen Sie zuerst jemanden.',
  bulkLinksSend: (count) => (count > 0 ? `Anfragen senden (${count})` : 'Anfragen senden'),
  bulkLinksSent: (count) =>
    plural(count, { one: '# Anfrage ist unterwegs.', other: '# Anfragen sind unterwegs.' }),
  bulkLinksFailed: (names) => `Nicht gesendet: ${names}.`,
} satisfies typeof english;
