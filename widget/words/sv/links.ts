import type { links as english } from '../links.ts';
import { plural } from './plural.ts';

export const links = {
  linkTitle: 'Fråga kontots ägare',
  askOwner: 'Be ägaren ansluta…',
  linkFor: 'För',
  linkAds: 'även Amazon Ads',
  linkName: 'Namn',
  linkEmail: 'E-post',
  linkWhat: (app) => `Ägaren loggar bara in hos Amazon. Inget konto hos ${app} behövs.`,
  linkEnds: (date) => `Giltig till ${date} · kan användas en gång`,
  linkValid: 'Giltig i sju dagar · kan användas en gång',
  linkCopy: 'Kopiera länk',
  linkSend: 'Skicka förfrågan',
  linkNameMissing: 'Ange vem som ska få förfrågan.',
  linkNameOdd: 'Bara ett namn, utan adresser.',
  linkEmailMissing: 'Ange en e-postadress, så att alla vet vem som fick förfrågan.',
  linkOnce: 'Adressen visas bara nu. ”Kopiera på nytt” skapar en ny adress och avslutar den här.',
  linkAddress: 'Länkens adress',
  linkCopied: 'Länken är kopierad.',
  linkSentTo: (name) => `Förfrågan till ${name} är på väg.`,

  privateTitle: 'Använd ett privat fönster',
  privateWhat:
    'Skapa en länk till dig själv, öppna sedan ett privat fönster och klistra in den där. Ingen är inloggad hos Amazon i det, så du väljer kontot.',
  privateName: 'Ditt namn',
  privateEmail: 'Din e-post',
  usePrivate: 'Använd ett privat fönster',

  linkStates: {
    sent: (name, date) => `Länk skickad till ${name}, ${date}`,
    opened: (name) => `Länken öppnad av ${name}`,
    at_amazon: (name) => `${name} är hos Amazon`,
    done: (name) => `Ansluten av ${name}`,
    withdrawn: (name, date) => `Länken till ${name} återkallad, ${date}`,
    expired: (name, date) => `Länken till ${name} gick ut ${date}`,
  },
  linkCopyAgain: 'Kopiera på nytt',
  linkWithdraw: 'Återkalla',
  linkWithdrawn: (name) => `Länken till ${name} fungerar inte längre.`,
  linkRenew: 'Skicka en ny länk',

  bulkLinksTitle: (count) => plural(count, { one: 'Skicka # länk', other: 'Skicka # länkar' }),
  bulkLinksBody: 'Varje länk går till den som ansvarar för anslutningen.',
  bulkLinksNobody: 'Ingen är ansvarig; öppna detaljerna och utse någon först.',
  bulkLinksSend: (count) => (count > 0 ? `Skicka förfrågningar (${count})` : 'Skicka förfrågningar'),
  bulkLinksSent: (count) =>
    plural(count, { one: '# förfrågan är på väg.', other: '# förfrågningar är på väg.' }),
  bulkLinksFailed: (names) => `Inte skickade: ${names}.`,
} satisfies typeof english;
