import type { menu as english } from '../menu.ts';
import { plural } from './plural.ts';

export const menu = {
  menuRename: 'Naam wijzigen',
  menuDetails: 'Details',
  menuCheck: 'Nu controleren',
  menuMarketplaces: 'Marktplaatsen bewerken',
  menuAds: 'Ads-accounts bewerken',
  menuRemoveAtAmazon: 'Toegang bij Amazon verwijderen',
  menuRemove: 'Uit de lijst verwijderen',
  disconnect: 'Ontkoppelen',
  signIn: 'Aanmelden',
  copied: 'Gekopieerd',
  notCopied: 'Uw browser stond kopiëren niet toe.',
  checkedNow: (name) => `${name} is gecontroleerd.`,
  bannerLost: (lost) =>
    plural(lost, {
      one: '# koppeling heeft geen toegang meer',
      other: '# koppelingen hebben geen toegang meer',
    }),
  bannerRenew: (count) =>
    plural(count, {
      one: '# moet binnen 7 dagen worden vernieuwd',
      other: '# moeten binnen 7 dagen worden vernieuwd',
    }),
  bannerRenewOnly: (count) =>
    plural(count, {
      one: '# koppeling moet binnen 7 dagen worden vernieuwd',
      other: '# koppelingen moeten binnen 7 dagen worden vernieuwd',
    }),
  bannerAll: (parts) => `${parts.join(', ')}.`,
  bannerOne: (name, date, days) =>
    `${name} moet uiterlijk rond ${date} worden vernieuwd (${days}). Amazon vraagt dit één keer per jaar.`,
  bannerLostOne: (name) => `${name} heeft geen toegang meer.`,
  renewInRow: 'Na elkaar vernieuwen',
  bannerShow: (count) => `Alle ${count} tonen`,
  bannerDismiss: 'Niet nu',
  offlineNote: (time) => `U bent offline. U ziet de stand van ${time}.`,
  staleNote: (time) => `De dienst is niet bereikbaar. U ziet de stand van ${time}.`,
  askAdmin: 'Vraag een beheerder',
  viewerNote: (names) => `U kunt koppelingen bekijken. Wie kan wijzigen: ${names}.`,
  anAdmin: 'een beheerder',
  askSent: 'Vandaag gevraagd',
} satisfies typeof english;
