import type { leaving as english } from '../leaving.ts';
import { marketplaces, plural } from './plural.ts';

export const leaving = {
  disconnectQuestion: (name) => `${name} ontkoppelen?`,
  disconnectMarketplaces: marketplaces,
  stopsTitle: 'Stopt meteen',
  stopsAll: (app) => `alles wat ${app} met dit account doet`,
  keepsTitle: 'Blijft werken',
  keepsAds: 'Amazon Ads (een eigen koppeling)',
  keepsAll: 'uw andere accounts',
  adsToo: 'ook PPC ontkoppelen',
  historyTitle: 'Uw eerdere gegevens',
  historyUntil: (date) => `Blijven bewaard tot ${date} en worden dan verwijderd.`,
  historyGone: 'Worden meteen verwijderd. Dit kan niet ongedaan worden gemaakt.',
  historyKeptPlain: 'Blijven bewaard zolang u met ons hebt afgesproken.',
  pauseInstead: 'Alleen pauzeren? Marktplaatsen bewerken',
  keepConnected: 'Gekoppeld laten',
  disconnected: (name) => `${name} is ontkoppeld.`,
  undo: 'Ongedaan maken',
  undoHint: 'U kunt dit tien seconden lang ongedaan maken; met F6 gaat u erheen.',
  oneStepLeft: 'Bij Amazon rest nog één stap.',
  undoOf: (name) => `Ontkoppelen van ${name} ongedaan maken`,
  undone: (name) => `${name} is weer gekoppeld.`,
  undoGone: 'De tien seconden zijn voorbij. “Weer koppelen” blijft in de rij staan.',
  notices: 'Meldingen',

  leftTitle: 'Ontkoppeld. Bij Amazon rest nog één stap',
  leftTitleUnused: 'Bij Amazon rest nog één stap',
  left1Place: (place) => `(${place})`,
  leftTitleAlone: 'Toegang bij Amazon verwijderen',
  leftBody: (app) =>
    `${app} gebruikt dit account niet meer en heeft de sleutel verwijderd. Amazon vermeldt de machtiging nog. Zo verwijdert u die:`,
  leftBodyUndo: (app) =>
    `${app} gebruikt dit account niet meer en verwijdert de sleutel binnen enkele seconden. Amazon vermeldt de machtiging nog. Zo verwijdert u die:`,
  leftBodyUnused: (app) =>
    `${app} gebruikt de gegeven machtiging niet, maar Amazon vermeldt die nog. Zo verwijdert u die:`,
  leftBodyAlone: (app) =>
    `Amazon vermeldt wat uw account mag gebruiken. Als u ${app} daar verwijdert, eindigt deze koppeling en brengt alleen een nieuwe toestemming die terug.`,
  left1: '“Manage Your Apps” openen',
  left2: (name) => `“${name}” zoeken, onze naam bij Amazon`,
  left3: '“Disable” of “Remove” kiezen (de tekst van Amazon wisselt) en bevestigen',
  leftAds: 'Amazon Ads: “Access and settings › Third Party Applications”.',
  leftAdsWho: (login) => `Dat kan alleen de gebruiker die het heeft toegestaan: ${login}`,
  leftAdsDoor: 'Lijst van Amazon openen met apps die uw login mogen gebruiken',
  copySteps: 'Stappen kopiëren',
  stepsCopied: 'De stappen zijn gekopieerd',
  done: 'Gereed',
  showSteps: 'Stappen tonen',

  removeQuestion: (name) => `${name} uit de lijst verwijderen?`,
  removeBody: 'Er is geen koppeling, dus er stopt niets.',
  removeKeep: 'Behouden',
  removed: (name) => `${name} is uit de lijst verwijderd.`,

  bulkDisconnectQuestion: (count) =>
    plural(count, { one: '# koppeling verbreken?', other: '# koppelingen verbreken?' }),
  bulkStops: (app) => `${app} gebruikt deze accounts meteen niet meer. Uw andere blijven werken.`,
  bulkGone: 'De eerdere gegevens worden meteen verwijderd. Dit kan niet ongedaan worden gemaakt.',
  bulkTooMany: (most) => `Hoogstens ${most} tegelijk: dit zijn de eerste.`,
  bulkPhrase: (count) => `ontkoppel ${count}`,
  bulkDone: (count) => plural(count, { one: '# koppeling verbroken.', other: '# koppelingen verbroken.' }),
  bulkFailed: (names) => `Niet ontkoppeld: ${names}.`,
} satisfies typeof english;
