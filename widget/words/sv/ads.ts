import type { ads as english } from '../ads.ts';
import { plural } from './plural.ts';

const profiles = (count: number): string => plural(count, { one: '# profil', other: '# profiler' });

export const ads = {
  adsTitle: (group) => `Anslut PPC · ${group}`,
  adsEditTitle: (group) => `Redigera Ads-konton · ${group}`,
  adsWhich: 'Välj de marknadsplatser vars PPC du vill ansluta.',
  adsNeedsConsent: 'Amazon Ads kräver ett eget medgivande. Amazon frågar efter det i nästa steg.',
  adsSignedIn: 'Inloggad hos Amazon Ads som',
  adsContinue: (count) => (count > 0 ? `Fortsätt (${count})` : 'Fortsätt'),
  adsNoneToConnect: 'Alla marknadsplatser för kontot som har ett Ads-konto är anslutna.',
  adsSearch: 'Sök profiler',
  adsCount: (all, matching) => `${profiles(all)}, ${matching} matchar`,
  adsFound: (count) => plural(count, { one: '# profil hittades', other: '# profiler hittades' }),
  adsReading: 'Hämtar profilerna från Amazon',
  adsProfiles: 'Ads-profiler',
  adsMatched: 'matchar',
  adsLinked: 'ansluten',
  adsEdit: 'Redigera',
  adsViewOnly: 'Endast visning',
  adsOthers: (count) => `${profiles(count)} från andra säljare`,
  adsUnknown: (count) => `${profiles(count)} som inte kan anslutas`,
  adsVendor: 'En vendors, stöds inte',
  adsAgency: 'En byrås egen, stöds inte',
  adsOther: 'Av en typ som inte stöds',
  adsNotHere: 'Säljaren är inte ansluten här',
  adsUnsupportedCountry: 'Landet stöds inte',
  adsMissing: 'Erbjuds inte av Amazon för den här inloggningen:',
  adsMissingWhy: (countries) =>
    `${countries} – ingen kampanj än, ingen rättighet eller inte ikryssat i Amazons kontolista.`,
  adsMissingNew: 'Det kan ta upp till 24 timmar hos Amazon efter att nya rättigheter har getts.',
  adsUnreachable: (regions) => `De här delarna av Amazon svarade inte, så profiler kan saknas: ${regions}.`,
  checkAgain: 'Kontrollera igen',
  checkedLately: (time) => `Amazon tillåter kontrollen en gång i minuten. Igen kl. ${time}.`,
  adsChecked: 'Hämtat på nytt från Amazon',
  adsConnect: (count) => (count > 0 ? `Anslut PPC (${count})` : 'Anslut PPC'),
  adsChooseOne: 'Välj minst en profil.',
  adsConnected: (count) => `PPC är ansluten: ${profiles(count)}.`,
  adsRenewed: 'PPC är ansluten igen.',
  adsChoiceTitle: 'Vilka Ads-profiler vill du ansluta?',
  adsChoiceBody: (count, login) =>
    login
      ? `Amazon Ads erbjuder ${profiles(count)} för ${login}.`
      : `Amazon Ads erbjuder ${profiles(count)} för den här inloggningen.`,
  adsChoose: 'Välj profiler',
  adsNoProfiles:
    'Den här Amazon-inloggningen har inget Ads-konto än. Amazon skapar ett med första kampanjen.',
  adsEnds: (time) => `Inget ansluts innan du väljer. Det här upphör ${time}.`,
  adsAnotherLogin: 'Prova en annan inloggning',
  adsMore: 'Välj fler profiler',
  adsPaused: (country) => `PPC för ${country} är pausad.`,
  adsResumed: (country) => `PPC för ${country} fortsätter.`,
  adsDisconnect: 'Koppla från PPC',
  adsDisconnectQuestion: (group) => `Koppla från PPC för ${group}?`,
  adsDisconnectStops: (app) => `${app} slutar genast läsa och ändra kampanjerna.`,
  adsShared: (count) =>
    plural(count, {
      one: 'Inloggningen används också för # annan säljare.',
      other: 'Inloggningen används också för # andra säljare.',
    }),
  adsSharedOnly: (group, all) =>
    `Bara ${group} kopplas från här. Att ta bort åtkomsten hos Amazon skulle koppla från alla ${all}.`,
  adsLast: 'Ingen annan säljare använder inloggningen, så dess nyckel förstörs.',
  adsKeeps: 'Seller Central fortsätter fungera: det är en egen anslutning.',
  adsDisconnected: (group) => `PPC för ${group} är frånkopplad.`,
} satisfies typeof english;
