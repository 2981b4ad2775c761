import type { dialogs as english } from '../dialogs.ts';
import { plural } from './plural.ts';

export const dialogs = {
  back: 'Terug',
  save: 'Opslaan',
  remove: 'Verwijderen',
  copy: 'Kopiëren',
  nobody: 'Niemand',
  listOf: (items) => items.join(', '),
  typeToConfirm: (phrase) => `Typ “${phrase}” om te bevestigen`,
  typedWrong: (phrase) => `Typ “${phrase}” precies zoals het hier staat.`,

  addName: 'Naam',
  addNameHint: 'Alleen voor u. De winkelnaam bij Amazon wordt ook getoond.',
  addNameMissing: 'Geef een naam, zodat u de koppeling in de lijst herkent.',
  addNameLong: 'Hoogstens 60 tekens.',
  addMarketplace: 'Marktplaats',
  addWhere: (country, region, alone) =>
    alone
      ? `${country}: regio ${region}. Japan, Australië en Singapore worden één voor één gekoppeld.`
      : `${country}: regio ${region}. Eén aanmelding omvat de marktplaatsen van dat account; andere accounts kunt u toevoegen.`,
  addMarketplaceMissing: 'Kies waar het account verkoopt.',
  choose: 'Kiezen',
  addSeller: 'Verkoper',
  addTypeSeller: 'Seller Central',
  addSubmit: 'Aanmaken',
  added: (name) => `${name} staat in de lijst. U kunt nu koppelen.`,
  nameTaken: 'U hebt al een koppeling met deze naam.',

  arrivalStart: 'Van Amazon',
  arrivalTitle: (id) => `Waar hoort ${id} bij?`,
  arrivalRenewTitle: (name) => `${name} vernieuwen`,
  arrivalRenewing: 'U gaat terug naar Amazon om het te bevestigen.',
  arrivalReading: 'U komt van Amazon. Wij kijken waar het account bij hoort.',
  arrivalKnown: 'Dit account is hier meer dan eens gekoppeld. Welke koppeling wilt u vernieuwen?',
  arrivalAddTo: (id, seller) => `${id} toevoegen aan ${seller}?`,
  arrivalAddToBody: 'U komt van Amazon met een account dat hier nog niet is gekoppeld.',
  arrivalWhich: (id) => `Bij welke verkoper hoort ${id}?`,
  arrivalSearch: 'Verkopers zoeken',
  arrivalFound: (count) => plural(count, { one: '# verkoper gevonden', other: '# verkopers gevonden' }),
  arrivalNew: 'Nieuwe verkoper',
  arrivalNewName: 'Naam van de verkoper',
  arrivalEnds: (time) => `Amazon houdt dit open tot ${time}.`,
  arrivalGo: 'Verder naar Amazon',
} satisfies typeof english;
