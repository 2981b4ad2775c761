import type { ads as english } from '../ads.ts';
import { plural } from './plural.ts';

const profiles = (count: number): string => plural(count, { one: '# profiel', other: '# profielen' });

export const ads = {
  adsTitle: (group) => `PPC koppelen · ${group}`,
  adsEditTitle: (group) => `Ads-accounts bewerken · ${group}`,
  adsWhich: 'Kies de marktplaatsen waarvan u PPC wilt koppelen.',
  adsNeedsConsent: 'Voor Amazon Ads is aparte toestemming nodig. Amazon vraagt er hierna om.',
  adsSignedIn: 'Bij Amazon Ads aangemeld als',
  adsContinue: (count) => (count > 0 ? `Verder (${count})` : 'Verder'),
  adsNoneToConnect: 'Elke marktplaats van dit account met een Ads-account is gekoppeld.',
  adsSearch: 'Profielen zoeken',
  adsCount: (all, matching) =>
    `${profiles(all)}, ${plural(matching, { one: '# komt overeen', other: '# komen overeen' })}`,
  adsFound: (count) => `${profiles(count)} gevonden`,
  adsReading: 'De profielen worden bij Amazon opgehaald',
  adsProfiles: 'Ads-profielen',
  adsMatched: 'komt overeen',
  adsLinked: 'gekoppeld',
  adsEdit: 'Bewerken',
  adsViewOnly: 'Alleen lezen',
  adsOthers: (count) => `${profiles(count)} van andere verkopers`,
  adsUnknown: (count) =>
    plural(count, {
      one: '# profiel dat niet kan worden gekoppeld',
      other: '# profielen die niet kunnen worden gekoppeld',
    }),
  adsVendor: 'Van een vendor, niet ondersteund',
  adsAgency: 'Van een bureau zelf, niet ondersteund',
  adsOther: 'Van een soort die niet wordt ondersteund',
  adsNotHere: 'De verkoper is hier niet gekoppeld',
  adsUnsupportedCountry: 'Het land wordt niet ondersteund',
  adsMissing: 'Niet door Amazon aangeboden voor deze login:',
  adsMissingWhy: (countries) =>
    `${countries} – nog geen campagne, geen recht of niet aangevinkt in de accountlijst van Amazon.`,
  adsMissingNew: 'Na het toekennen van nieuwe rechten kan het bij Amazon tot 24 uur duren.',
  adsUnreachable: (regions) =>
    `Deze delen van Amazon hebben niet geantwoord, dus er kunnen profielen ontbreken: ${regions}.`,
  checkAgain: 'Opnieuw controleren',
  checkedLately: (time) => `Amazon staat deze controle één keer per minuut toe. Weer om ${time}.`,
  adsChecked: 'Opnieuw opgehaald bij Amazon',
  adsConnect: (count) => (count > 0 ? `PPC koppelen (${count})` : 'PPC koppelen'),
  adsChooseOne: 'Kies ten minste één profiel.',
  adsConnected: (count) => `PPC is gekoppeld: ${profiles(count)}.`,
  adsRenewed: 'PPC is weer gekoppeld.',
  adsChoiceTitle: 'Welke Ads-profielen wilt u koppelen?',
  adsChoiceBody: (count, login) =>
    login
      ? `Amazon Ads biedt ${profiles(count)} aan voor ${login}.`
      : `Amazon Ads biedt ${profiles(count)} aan voor deze login.`,
  adsChoose: 'Profielen kiezen',
  adsNoProfiles:
    'Deze Amazon-login heeft nog geen Ads-account. Amazon maakt er een aan bij de eerste campagne.',
  adsEnds: (time) => `Er wordt niets gekoppeld voordat u kiest. Dit eindigt op ${time}.`,
  adsAnotherLogin: 'Andere login proberen',
  adsMore: 'Meer profielen kiezen',
  adsPaused: (country) => `PPC voor ${country} is gepauzeerd.`,
  adsResumed: (country) => `PPC voor ${country} gaat verder.`,
  adsDisconnect: 'PPC ontkoppelen',
  adsDisconnectQuestion: (group) => `PPC van ${group} ontkoppelen?`,
  adsDisconnectStops: (app) => `${app} stopt meteen met het lezen en wijzigen van de campagnes.`,
  adsShared: (count) =>
    plural(count, {
      one: 'Deze login dient ook # andere verkoper.',
      other: 'Deze login dient ook # andere verkopers.',
    }),
  adsSharedOnly: (group, all) =>
    `Hier wordt alleen ${group} ontkoppeld. De toegang bij Amazon verwijderen zou alle ${all} ontkoppelen.`,
  adsLast: 'Geen andere verkoper gebruikt deze login, dus de sleutel wordt vernietigd.',
  adsKeeps: 'Seller Central blijft werken: dat is een eigen koppeling.',
  adsDisconnected: (group) => `PPC van ${group} is ontkoppeld.`,
} satisfies typeof english;
