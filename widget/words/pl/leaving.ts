import type { leaving as english } from '../leaving.ts';
import { marketplaces, plural } from './plural.ts';

export const leaving = {
  disconnectQuestion: (name) => `Odłączyć: ${name}?`,
  disconnectMarketplaces: marketplaces,
  stopsTitle: 'Kończy się od razu',
  stopsAll: (app) => `wszystko, co ${app} robi z tym kontem`,
  keepsTitle: 'Działa nadal',
  keepsAds: 'Amazon Ads (osobne połączenie)',
  keepsAll: 'Twoje pozostałe konta',
  adsToo: 'odłącz także PPC',
  historyTitle: 'Dotychczasowe dane',
  historyUntil: (date) => `Przechowujemy je do ${date}, potem je usuwamy.`,
  historyGone: 'Zostaną usunięte od razu. Tego nie można cofnąć.',
  historyKeptPlain: 'Przechowujemy je tak długo, jak ustalono w umowie z nami.',
  pauseInstead: 'Tylko przerwa? Edytuj rynki',
  keepConnected: 'Zachowaj połączenie',
  disconnected: (name) => `Odłączono: ${name}.`,
  undo: 'Cofnij',
  undoHint: 'Możesz to cofnąć przez dziesięć sekund; prowadzi tam F6.',
  oneStepLeft: 'Pozostał jeden krok w Amazon.',
  undoOf: (name) => `Cofnij odłączenie: ${name}`,
  undone: (name) => `Połączenie przywrócone: ${name}.`,
  undoGone: 'Dziesięć sekund minęło. „Przywróć połączenie” pozostaje w wierszu.',
  notices: 'Powiadomienia',

  leftTitle: 'Odłączono. Pozostał jeden krok w Amazon',
  leftTitleUnused: 'Pozostał jeden krok w Amazon',
  left1Place: (place) => `(${place})`,
  leftTitleAlone: 'Usuń dostęp w Amazon',
  leftBody: (app) =>
    `${app} nie korzysta już z tego konta, a jego klucz usunięto. Uprawnienie jest nadal na liście w Amazon. Aby je usunąć:`,
  leftBodyUndo: (app) =>
    `${app} nie korzysta już z tego konta i w ciągu kilku sekund usunie jego klucz. Uprawnienie jest nadal na liście w Amazon. Aby je usunąć:`,
  leftBodyUnused: (app) =>
    `${app} nie korzysta z udzielonego uprawnienia, ale jest ono nadal na liście w Amazon. Aby je usunąć:`,
  leftBodyAlone: (app) =>
    `Amazon pokazuje, co może korzystać z Twojego konta. Jeśli usuniesz tam ${app}, to połączenie się zakończy; przywróci je tylko nowa zgoda.`,
  left1: 'Otwórz „Manage Your Apps”',
  left2: (name) => `Znajdź „${name}”, naszą nazwę w Amazon`,
  left3: 'Wybierz „Disable” lub „Remove” (Amazon używa różnych słów) i potwierdź',
  leftAds: 'Amazon Ads: „Access and settings › Third Party Applications”.',
  leftAdsWho: (login) => `Może to zrobić tylko użytkownik, który udzielił zgody: ${login}`,
  leftAdsDoor: 'Otwórz w Amazon listę aplikacji, które mogą używać Twojego loginu',
  copySteps: 'Kopiuj te kroki',
  stepsCopied: 'Skopiowano kroki',
  done: 'Gotowe',
  showSteps: 'Pokaż kroki',

  removeQuestion: (name) => `Usunąć z listy: ${name}?`,
  removeBody: 'Nie jest połączone, więc nic nie przestanie działać.',
  removeKeep: 'Zostaw',
  removed: (name) => `Usunięto z listy: ${name}.`,

  bulkDisconnectQuestion: (count) =>
    plural(count, {
      one: 'Odłączyć # konto?',
      few: 'Odłączyć # konta?',
      many: 'Odłączyć # kont?',
      other: 'Odłączyć # konta?',
    }),
  bulkStops: (app) => `${app} od razu przestaje korzystać z tych kont. Pozostałe działają nadal.`,
  bulkGone: 'Ich dotychczasowe dane zostaną usunięte od razu. Tego nie można cofnąć.',
  bulkTooMany: (most) => `Najwyżej ${most} naraz: to są pierwsze.`,
  bulkPhrase: (count) => `odłącz ${count}`,
  bulkDone: (count) =>
    plural(count, {
      one: 'Odłączono # konto.',
      few: 'Odłączono # konta.',
      many: 'Odłączono # kont.',
      other: 'Odłączono # konta.',
    }),
  bulkFailed: (names) => `Nie odłączono: ${names}.`,
} satisfies typeof english;
