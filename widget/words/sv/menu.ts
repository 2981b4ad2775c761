import type { menu as english } from '../menu.ts';
import { plural } from './plural.ts';

export const menu = {
  menuRename: 'Byt namn',
  menuDetails: 'Detaljer',
  menuCheck: 'Kontrollera nu',
  menuMarketplaces: 'Redigera marknadsplatser',
  menuAds: 'Redigera Ads-konton',
  menuRemoveAtAmazon: 'Ta bort åtkomst hos Amazon',
  menuRemove: 'Ta bort från listan',
  disconnect: 'Koppla från',
  signIn: 'Logga in',
  copied: 'Kopierat',
  notCopied: 'Webbläsaren tillät inte kopiering.',
  checkedNow: (name) => `${name} har kontrollerats.`,
  bannerLost: (lost) =>
    plural(lost, { one: '# anslutning har förlorat åtkomst', other: '# anslutningar har förlorat åtkomst' }),
  bannerRenew: (count) => `${count} måste förnyas inom 7 dagar`,
  bannerRenewOnly: (count) =>
    plural(count, {
      one: '# anslutning måste förnyas inom 7 dagar',
      other: '# anslutningar måste förnyas inom 7 dagar',
    }),
  bannerAll: (parts) => `${parts.join(', ')}.`,
  bannerOne: (name, date, days) =>
    `${name} måste förnyas senast omkring ${date} (${days}). Amazon kräver det en gång om året.`,
  bannerLostOne: (name) => `${name} har förlorat åtkomst.`,
  renewInRow: 'Förnya i följd',
  bannerShow: (count) => `Visa alla ${count}`,
  bannerDismiss: 'Inte nu',
  offlineNote: (time) => `Du är offline. Du ser läget från ${time}.`,
  staleNote: (time) => `Tjänsten kan inte nås. Du ser läget från ${time}.`,
  askAdmin: 'Fråga en administratör',
  viewerNote: (names) => `Du kan se anslutningar. ${names} kan ändra dem.`,
  anAdmin: 'En administratör',
  askSent: 'Förfrågan skickad i dag',
} satisfies typeof english;
