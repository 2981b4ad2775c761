import type { empty as english } from '../empty.ts';

export const empty = {
  emptyTitle: 'Połącz pierwsze konto Amazon',
  emptyBody: (app) =>
    `${app} odczytuje dane sprzedaży przez logowanie na stronie Amazon. Hasło pozostaje w Amazon.`,
  whereSell: 'Gdzie sprzedajesz?',
  whereHint: (country, region, alone) =>
    alone
      ? `${country}: region ${region}. Japonię, Australię i Singapur łączy się pojedynczo.`
      : `${country}: region ${region}. Jedno logowanie obejmuje rynki danego konta; można dodać kolejne konta.`,
  youNeed: 'Potrzebne: plan „Professional” · główny użytkownik lub „Selling Partner Appstore: View & Edit”',
  notOwner: 'To nie moje konto',
  emptyViewer: 'Nie połączono jeszcze konta Amazon',
  canConnect: (names) => `Kto może połączyć konto: ${names}.`,
  someoneCanConnect: 'Konto może połączyć administrator.',
} satisfies typeof english;
