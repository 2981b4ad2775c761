import type { links as english } from '../links.ts';
import { plural } from './plural.ts';

export const links = {
  linkTitle: 'Poproś właściciela konta',
  askOwner: 'Poproś właściciela o połączenie…',
  linkFor: 'Dotyczy',
  linkAds: 'także Amazon Ads',
  linkName: 'Imię i nazwisko',
  linkEmail: 'E-mail',
  linkWhat: (app) => `Właściciel loguje się tylko w Amazon. Konto ${app} nie jest potrzebne.`,
  linkEnds: (date) => `Ważny do ${date} · jednorazowy`,
  linkValid: 'Ważny siedem dni · jednorazowy',
  linkCopy: 'Kopiuj link',
  linkSend: 'Wyślij prośbę',
  linkNameMissing: 'Podaj, do kogo kierujesz prośbę.',
  linkNameOdd: 'Samo imię i nazwisko, bez adresów.',
  linkEmailMissing: 'Podaj adres e-mail, aby wszyscy wiedzieli, do kogo trafiła prośba.',
  linkOnce: 'Ten adres widać tylko teraz. „Kopiuj ponownie” tworzy nowy adres i unieważnia ten.',
  linkAddress: 'Adres linku',
  linkCopied: 'Link skopiowano.',
  linkSentTo: (name) => `Wysłano prośbę: ${name}.`,

  privateTitle: 'Użyj okna prywatnego',
  privateWhat:
    'Utwórz link dla siebie, otwórz okno prywatne i wklej go tam. Nikt nie jest w nim zalogowany w Amazon, więc wybierasz konto.',
  privateName: 'Twoje imię i nazwisko',
  privateEmail: 'Twój e-mail',
  usePrivate: 'Użyj okna prywatnego',

  linkStates: {
    sent: (name, date) => `${name}: link wysłany, ${date}`,
    opened: (name) => `${name}: link otwarty`,
    at_amazon: (name) => `${name} jest na stronie Amazon`,
    done: (name) => `${name}: połączono`,
    withdrawn: (name, date) => `${name}: link wycofany, ${date}`,
    expired: (name, date) => `${name}: link wygasł, ${date}`,
  },
  linkCopyAgain: 'Kopiuj ponownie',
  linkWithdraw: 'Wycofaj',
  linkWithdrawn: (name) => `Link już nie działa: ${name}.`,
  linkRenew: 'Wyślij nowy link',

  bulkLinksTitle: (count) =>
    plural(count, {
      one: 'Wyślij # link',
      few: 'Wyślij # linki',
      many: 'Wyślij # linków',
      other: 'Wyślij # linku',
    }),
  bulkLinksBody: 'Każdy trafia do osoby odpowiedzialnej za połączenie.',
  bulkLinksNobody: 'Brak osoby odpowiedzialnej; otwórz szczegóły i najpierw ją wskaż.',
  bulkLinksSend: (count) => (count > 0 ? `Wyślij prośby (${count})` : 'Wyślij prośby'),
  bulkLinksSent: (count) =>
    plural(count, {
      one: 'Wysłano # prośbę.',
      few: 'Wysłano # prośby.',
      many: 'Wysłano # próśb.',
      other: 'Wysłano # prośby.',
    }),
  bulkLinksFailed: (names) => `Nie wysłano: ${names}.`,
} satisfies typeof english;
