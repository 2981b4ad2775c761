import type { dialogs as english } from '../dialogs.ts';
import { sellersFound } from './plural.ts';

export const dialogs = {
  back: 'Wstecz',
  save: 'Zapisz',
  remove: 'Usuń',
  copy: 'Kopiuj',
  nobody: 'Nikt',
  listOf: (items) => items.join(', '),
  typeToConfirm: (phrase) => `Wpisz „${phrase}”, aby potwierdzić`,
  typedWrong: (phrase) => `Wpisz „${phrase}” dokładnie tak, jak tu podano.`,

  addName: 'Nazwa',
  addNameHint: 'Tylko dla Ciebie. Pokazujemy też nazwę sklepu w Amazon.',
  addNameMissing: 'Podaj nazwę, aby rozpoznać połączenie na liście.',
  addNameLong: 'Najwyżej 60 znaków.',
  addMarketplace: 'Rynek',
  addWhere: (country, region, alone) =>
    alone
      ? `${country}: region ${region}. Japonię, Australię i Singapur łączy się pojedynczo.`
      : `${country}: region ${region}. Jedno logowanie obejmuje rynki danego konta; można dodać kolejne konta.`,
  addMarketplaceMissing: 'Wybierz, gdzie konto sprzedaje.',
  choose: 'Wybierz',
  addSeller: 'Sprzedawca',
  addTypeSeller: 'Seller Central',
  addSubmit: 'Utwórz',
  added: (name) => `${name} jest na liście. Teraz połącz konto.`,
  nameTaken: 'Masz już połączenie o tej nazwie.',

  arrivalStart: 'Z Amazon',
  arrivalTitle: (id) => `Gdzie przypisać ${id}?`,
  arrivalRenewTitle: (name) => `Odnów: ${name}`,
  arrivalRenewing: 'Trwa powrót do Amazon w celu potwierdzenia.',
  arrivalReading: 'Przychodzisz z Amazon. Sprawdzamy, gdzie przypisać konto.',
  arrivalKnown: 'To konto jest tu połączone więcej niż raz. Które połączenie chcesz odnowić?',
  arrivalAddTo: (id, seller) => `Dodać ${id} do: ${seller}?`,
  arrivalAddToBody: 'Przychodzisz z Amazon z kontem, które nie jest tu jeszcze połączone.',
  arrivalWhich: (id) => `Do którego sprzedawcy należy ${id}?`,
  arrivalSearch: 'Szukaj sprzedawców',
  arrivalFound: sellersFound,
  arrivalNew: 'Nowy sprzedawca',
  arrivalNewName: 'Nazwa sprzedawcy',
  arrivalEnds: (time) => `Amazon czeka na to do ${time}.`,
  arrivalGo: 'Przejdź do Amazon',
} satisfies typeof english;
