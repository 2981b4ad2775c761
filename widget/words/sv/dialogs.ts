import type { dialogs as english } from '../dialogs.ts';

export const dialogs = {
  back: 'Tillbaka',
  save: 'Spara',
  remove: 'Ta bort',
  copy: 'Kopiera',
  nobody: 'Ingen',
  listOf: (items) => items.join(', '),
  typeToConfirm: (phrase) => `Skriv ”${phrase}” för att bekräfta`,
  typedWrong: (phrase) => `Skriv ”${phrase}” precis som det står här.`,

  addName: 'Namn',
  addNameHint: 'Bara för dig. Butiksnamnet hos Amazon visas också.',
  addNameMissing: 'Ange ett namn, så att du känner igen anslutningen i listan.',
  addNameLong: 'Högst 60 tecken.',
  addMarketplace: 'Marknadsplats',
  addWhere: (country, region, alone) =>
    alone
      ? `${country} tillhör regionen ${region}. Japan, Australien och Singapore ansluts ett i taget.`
      : `${country} tillhör regionen ${region}: en inloggning omfattar kontots marknadsplatser; andra konton kan läggas till.`,
  addMarketplaceMissing: 'Välj var kontot säljer.',
  choose: 'Välj',
  addSeller: 'Säljare',
  addTypeSeller: 'Seller Central',
  addSubmit: 'Skapa',
  added: (name) => `${name} finns i listan. Nu kan du ansluta kontot.`,
  nameTaken: 'Du har redan en anslutning med det namnet.',

  arrivalStart: 'Från Amazon',
  arrivalTitle: (id) => `Var hör ${id} hemma?`,
  arrivalRenewTitle: (name) => `Förnya ${name}`,
  arrivalRenewing: 'Du är på väg tillbaka till Amazon för att bekräfta.',
  arrivalReading: 'Du kom från Amazon. Vi ser efter var kontot hör hemma.',
  arrivalKnown: 'Det här kontot är anslutet mer än en gång här. Vilken anslutning vill du förnya?',
  arrivalAddTo: (id, seller) => `Lägg till ${id} för ${seller}?`,
  arrivalAddToBody: 'Du kom från Amazons sidor med ett konto som inte är anslutet här än.',
  arrivalWhich: (id) => `Vilken säljare hör ${id} till?`,
  arrivalSearch: 'Sök säljare',
  arrivalFound: (count) => `${count} säljare hittades`,
  arrivalNew: 'Ny säljare',
  arrivalNewName: 'Säljarens namn',
  arrivalEnds: (time) => `Amazon håller det här öppet till kl. ${time}.`,
  arrivalGo: 'Fortsätt till Amazon',
} satisfies typeof english;
