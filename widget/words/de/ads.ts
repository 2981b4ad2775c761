import type { ads as english } from '../ads.ts';
import { plural } from './plural.ts';

const profiles = (count: number): string => plural(count, { one: '# Profil', other: '# Profile' });

export const ads = {
  adsTitle: (group) => `PPC verbinden · ${group}`,
  adsEditTitle: (group) => `Ads-Konten bearbeiten · ${group}`,
  adsWhich: 'Wählen Sie die Marktplätze, deren PPC Sie verbinden möchten.',
  adsNeedsConsent: 'Amazon Ads braucht eine eigene Zustimmung. Amazon fragt als Nächstes danach.',
  adsSignedIn: 'Bei Amazon Ads angemeldet als',
  adsContinue: (count) => (count > 0 ? `Weiter (${count})` : 'Weiter'),
  adsNoneToConnect: 'Alle Marktplätze dieses Kontos mit einem Ads-Konto sind verbunden.',
  adsSearch: 'Profile suchen',
  adsCount: (all, matching) => `${profiles(all)}, ${plural(matching, { one: '# passt', other: '# passen' })}`,
  adsFound: (count) => `${profiles(count)} gefunden`,
  adsReading: 'Die Profile werden von Amazon gelesen',
  adsProfiles: 'Ads-Profile',
  adsMatched: 'passt',
  adsLinked: 'verbunden',
  adsEdit: 'Bearbeiten',
  adsViewOnly: 'Nur Lesezugriff',
  adsOthers: (count) => `${profiles(count)} anderer Verkäufer`,
  adsUnknown: (count) =>
    plural(count, {
      one: '# Profil, das nicht verbunden werden kann',
      other: '# Profile, die nicht verbunden werden können',
    }),
  adsVendor: 'Von einem Vendor, nicht unterstützt',
  adsAgency: 'Eigenes Profil einer Agentur, nicht unterstützt',
  adsOther: 'Von einer Art, die nicht unterstützt wird',
  adsNotHere: 'Der Verkäufer ist hier nicht verbunden',
  adsUnsupportedCountry: 'Das Land wird nicht unterstützt',
  adsMissing: 'Von Amazon für dieses Login nicht angeboten:',
  adsMissingWhy: (countries) =>
    `${countries} – noch keine Kampagne, kein Recht oder in der Kontenliste von Amazon nicht angehakt.`,
  adsMissingNew: 'Nach der Vergabe neuer Rechte kann es bei Amazon bis zu 24 Stunden dauern.',
  adsUnreachable: (regions) =>
    `Diese Teile von Amazon haben nicht geantwortet, daher können Profile fehlen: ${regions}.`,
  checkAgain: 'Erneut prüfen',
  checkedLately: (time) => `Amazon erlaubt diese Prüfung einmal pro Minute. Wieder um ${time}.`,
  adsChecked: 'Neu von Amazon gelesen',
  adsConnect: (count) => (count > 0 ? `PPC verbinden (${count})` : 'PPC verbinden'),
  adsChooseOne: 'Wählen Sie mindestens ein Profil.',
  adsConnected: (count) => `PPC ist verbunden: ${profiles(count)}.`,
  adsRenewed: 'PPC ist wieder verbunden.',
  adsChoiceTitle: 'Welche Ads-Profile möchten Sie verbinden?',
  adsChoiceBody: (count, login) =>
    login
      ? `Amazon Ads bietet ${login} ${profiles(count)} an.`
      : `Amazon Ads bietet diesem Login ${profiles(count)} an.`,
  adsChoose: 'Profile auswählen',
  adsNoProfiles: 'Dieses Amazon-Login hat noch kein Ads-Konto. Amazon legt es mit der ersten Kampagne an.',
  adsEnds: (time) => `Bevor Sie auswählen, wird nichts verbunden. Dies endet am ${time}.`,
  adsAnotherLogin: 'Anderes Login versuchen',
  adsMore: 'Weitere Profile auswählen',
  adsPaused: (country) => `PPC für ${country} ist pausiert.`,
  adsResumed: (country) => `PPC für ${country} läuft weiter.`,
  adsDisconnect: 'PPC trennen',
  adsDisconnectQuestion: (group) => `PPC von ${group} trennen?`,
  adsDisconnectStops: (app) => `${app} liest und ändert die Kampagnen sofort nicht mehr.`,
  adsShared: (count) =>
    plural(count, {
      one: 'Dieses Login dient auch einem anderen Verkäufer.',
      other: 'Dieses Login dient auch # anderen Verkäufern.',
    }),
  adsSharedOnly: (group, all) =>
    `Hier wird nur ${group} getrennt. Den Zugriff bei Amazon zu entfernen würde alle ${all} trennen.`,
  adsLast: 'Kein anderer Verkäufer nutzt dieses Login, daher wird der Schlüssel vernichtet.',
  adsKeeps: 'Seller Central funktioniert weiter: Es ist eine eigene Verbindung.',
  adsDisconnected: (group) => `PPC von ${group} ist getrennt.`,
} satisfies typeof english;
