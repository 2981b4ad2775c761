import type { menu as english } from '../menu.ts';
import { plural } from './plural.ts';

export const menu = {
  menuRename: 'Zmień nazwę',
  menuDetails: 'Szczegóły',
  menuCheck: 'Sprawdź teraz',
  menuMarketplaces: 'Edytuj rynki',
  menuAds: 'Edytuj konta Ads',
  menuRemoveAtAmazon: 'Usuń dostęp w Amazon',
  menuRemove: 'Usuń z listy',
  disconnect: 'Odłącz',
  signIn: 'Zaloguj się',
  copied: 'Skopiowano',
  notCopied: 'Przeglądarka nie zezwoliła na kopiowanie.',
  checkedNow: (name) => `Sprawdzono: ${name}.`,
  bannerLost: (lost) =>
    plural(lost, {
      one: '# połączenie utraciło dostęp',
      few: '# połączenia utraciły dostęp',
      many: '# połączeń utraciło dostęp',
      other: '# połączenia utraciło dostęp',
    }),
  bannerRenew: (count) =>
    plural(count, {
      one: '# wymaga odnowienia w ciągu 7 dni',
      few: '# wymagają odnowienia w ciągu 7 dni',
      many: '# wymaga odnowienia w ciągu 7 dni',
      other: '# wymaga odnowienia w ciągu 7 dni',
    }),
  bannerRenewOnly: (count) =>
    plural(count, {
      one: '# połączenie wymaga odnowienia w ciągu 7 dni',
      few: '# połączenia wymagają odnowienia w ciągu 7 dni',
      many: '# połączeń wymaga odnowienia w ciągu 7 dni',
      other: '# połączenia wymaga odnowienia w ciągu 7 dni',
    }),
  bannerAll: (parts) => `${parts.join(', ')}.`,
  bannerOne: (name, date, days) =>
    `${name}: wymagane odnowienie do ok. ${date} (${days}). Amazon prosi o nie raz w roku.`,
  bannerLostOne: (name) => `${name}: utracono dostęp.`,
  renewInRow: 'Odnów po kolei',
  bannerShow: (count) => `Pokaż wszystkie (${count})`,
  bannerDismiss: 'Nie teraz',
  offlineNote: (time) => `Jesteś offline. Pokazujemy stan z ${time}.`,
  staleNote: (time) => `Usługa jest niedostępna. Pokazujemy stan z ${time}.`,
  askAdmin: 'Poproś administratora',
  viewerNote: (names) => `Możesz przeglądać połączenia. Kto może je zmieniać: ${names}.`,
  anAdmin: 'administrator',
  askSent: 'Wysłano dziś prośbę',
} satisfies typeof english;
