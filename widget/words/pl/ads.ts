import type { ads as english } from '../ads.ts';
import { plural } from './plural.ts';

const profiles = (count: number): string =>
  plural(count, { one: '# profil', few: '# profile', many: '# profili', other: '# profilu' });

export const ads = {
  adsTitle: (group) => `Połącz PPC · ${group}`,
  adsEditTitle: (group) => `Edytuj konta Ads · ${group}`,
  adsWhich: 'Wybierz rynki, których PPC chcesz połączyć.',
  adsNeedsConsent: 'Amazon Ads wymaga osobnej zgody. Amazon poprosi o nią za chwilę.',
  adsSignedIn: 'Zalogowano w Amazon Ads jako',
  adsContinue: (count) => (count > 0 ? `Kontynuuj (${count})` : 'Kontynuuj'),
  adsNoneToConnect: 'Każdy rynek tego konta, który ma konto Ads, jest połączony.',
  adsSearch: 'Szukaj profili',
  adsCount: (all, matching) => `${profiles(all)}, pasuje: ${matching}`,
  adsFound: (count) => `Znaleziono ${profiles(count)}`,
  adsReading: 'Odczytywanie profili z Amazon',
  adsProfiles: 'Profile Ads',
  adsMatched: 'pasuje',
  adsLinked: 'połączony',
  adsEdit: 'Edycja',
  adsViewOnly: 'Tylko odczyt',
  adsOthers: (count) => `${profiles(count)} innych sprzedawców`,
  adsUnknown: (count) =>
    plural(count, {
      one: '# profil, którego nie można połączyć',
      few: '# profile, których nie można połączyć',
      many: '# profili, których nie można połączyć',
      other: '# profilu, którego nie można połączyć',
    }),
  adsVendor: 'Profil vendora, nieobsługiwany',
  adsAgency: 'Własny profil agencji, nieobsługiwany',
  adsOther: 'Rodzaj profilu nie jest obsługiwany',
  adsNotHere: 'Sprzedawca nie jest tu połączony',
  adsUnsupportedCountry: 'Kraj nie jest obsługiwany',
  adsMissing: 'Amazon nie oferuje dla tego loginu:',
  adsMissingWhy: (countries) =>
    `${countries} – brak kampanii, brak uprawnień albo nie zaznaczono na liście kont w Amazon.`,
  adsMissingNew: 'Po nadaniu nowych uprawnień Amazon może potrzebować do 24 godzin.',
  adsUnreachable: (regions) => `Te części Amazon nie odpowiedziały, więc może brakować profili: ${regions}.`,
  checkAgain: 'Sprawdź ponownie',
  checkedLately: (time) => `Amazon pozwala sprawdzać raz na minutę. Ponownie o ${time}.`,
  adsChecked: 'Odczytano ponownie z Amazon',
  adsConnect: (count) => (count > 0 ? `Połącz PPC (${count})` : 'Połącz PPC'),
  adsChooseOne: 'Wybierz co najmniej jeden profil.',
  adsConnected: (count) => `PPC jest połączone: ${profiles(count)}.`,
  adsRenewed: 'PPC jest znowu połączone.',
  adsChoiceTitle: 'Które profile Ads chcesz połączyć?',
  adsChoiceBody: (count, login) =>
    login
      ? `Amazon Ads udostępnia ${profiles(count)}. Login: ${login}.`
      : `Amazon Ads udostępnia dla tego loginu ${profiles(count)}.`,
  adsChoose: 'Wybierz profile',
  adsNoProfiles: 'Ten login Amazon nie ma jeszcze konta Ads. Amazon tworzy je z pierwszą kampanią.',
  adsEnds: (time) => `Nic nie zostanie połączone, zanim wybierzesz. Masz czas do ${time}.`,
  adsAnotherLogin: 'Użyj innego loginu',
  adsMore: 'Wybierz więcej profili',
  adsPaused: (country) => `Wstrzymano PPC: ${country}.`,
  adsResumed: (country) => `Wznowiono PPC: ${country}.`,
  adsDisconnect: 'Odłącz PPC',
  adsDisconnectQuestion: (group) => `Odłączyć PPC: ${group}?`,
  adsDisconnectStops: (app) => `${app} od razu przestaje odczytywać i zmieniać kampanie.`,
  adsShared: (count) =>
    plural(count, {
      one: 'Z tego loginu korzysta też # inny sprzedawca.',
      few: 'Z tego loginu korzysta też # innych sprzedawców.',
      many: 'Z tego loginu korzysta też # innych sprzedawców.',
      other: 'Z tego loginu korzysta też # innego sprzedawcy.',
    }),
  adsSharedOnly: (group, all) =>
    `Odłączone zostanie tylko: ${group}. Usunięcie dostępu w Amazon odcięłoby wszystkich (${all}).`,
  adsLast: 'Żaden inny sprzedawca nie korzysta z tego loginu, więc jego klucz zostanie zniszczony.',
  adsKeeps: 'Seller Central działa nadal: to osobne połączenie.',
  adsDisconnected: (group) => `Odłączono PPC: ${group}.`,
} satisfies typeof english;
