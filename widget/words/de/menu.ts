import type { menu as english } from '../menu.ts';
import { plural } from './plural.ts';

export const menu = {
  menuRename: 'Umbenennen',
  menuDetails: 'Details',
  menuCheck: 'Jetzt prüfen',
  menuMarketplaces: 'Marktplätze bearbeiten',
  menuAds: 'Ads-Konten bearbeiten',
  menuRemoveAtAmazon: 'Zugriff bei Amazon entfernen',
  menuRemove: 'Aus der Liste entfernen',
  disconnect: 'Trennen',
  signIn: 'Anmelden',
  copied: 'Kopiert',
  notCopied: 'Ihr Browser hat das Kopieren nicht erlaubt.',
  checkedNow: (name) => `${name} wurde geprüft.`,
  bannerLost: (lost) =>
    plural(lost, {
      one: '# Verbindung hat den Zugriff verloren',
      other: '# Verbindungen haben den Zugriff verloren',
    }),
  bannerRenew: (count) =>
    plural(count, {
      one: '# muss innerhalb von 7 Tagen erneuert werden',
      other: '# müssen innerhalb von 7 Tagen erneuert werden',
    }),
  bannerRenewOnly: (count) =>
    plural(count, {
      one: '# Verbindung muss innerhalb von 7 Tagen erneuert werden',
      other: '# Verbindungen müssen innerhalb von 7 Tagen erneuert werden',
    }),
  bannerAll: (parts) => `${parts.join(', ')}.`,
  bannerOne: (name, date, days) =>
    `${name} muss bis etwa ${date} erneuert werden (${days}). Amazon verlangt das einmal im Jahr.`,
  bannerLostOne: (name) => `${name} hat den Zugriff verloren.`,
  renewInRow: 'Nacheinander erneuern',
  bannerShow: (count) => `Alle ${count} anzeigen`,
  bannerDismiss: 'Nicht jetzt',
  offlineNote: (time) => `Sie sind offline. Sie sehen den Stand von ${time}.`,
  staleNote: (time) => `Der Dienst ist nicht erreichbar. Sie sehen den Stand von ${time}.`,
  askAdmin: 'Admin fragen',
  viewerNote: (names) => `Sie können Verbindungen ansehen. Ändern kann sie: ${names}.`,
  anAdmin: 'ein Admin',
  askSent: 'Heute angefragt',
} satisfies typeof english;
