import type { menu as english } from '../menu.ts';
import { plural } from './plural.ts';

export const menu = {
  menuRename: 'Renommer',
  menuDetails: 'Détails',
  menuCheck: 'Vérifier maintenant',
  menuMarketplaces: 'Modifier les marketplaces',
  menuAds: 'Modifier les comptes Ads',
  menuRemoveAtAmazon: 'Retirer l’accès chez Amazon',
  menuRemove: 'Retirer de la liste',
  disconnect: 'Déconnecter',
  signIn: 'Se connecter',
  copied: 'Copié',
  notCopied: 'Votre navigateur n’a pas autorisé la copie.',
  checkedNow: (name) => `Vérification effectuée : ${name}.`,
  bannerLost: (lost) =>
    plural(lost, { one: '# connexion a perdu l’accès', other: '# connexions ont perdu l’accès' }),
  bannerRenew: (count) =>
    plural(count, {
      one: '# doit être renouvelée dans les 7 jours',
      other: '# doivent être renouvelées dans les 7 jours',
    }),
  bannerRenewOnly: (count) =>
    plural(count, {
      one: '# connexion doit être renouvelée dans les 7 jours',
      other: '# connexions doivent être renouvelées dans les 7 jours',
    }),
  bannerAll: (parts) => `${parts.join(', ')}.`,
  bannerOne: (name, date, days) =>
    `${name} est à renouveler avant le ${date} environ (${days}). Amazon le demande une fois par an.`,
  bannerLostOne: (name) => `${name} a perdu l’accès.`,
  renewInRow: 'Renouveler à la suite',
  bannerShow: (count) => `Afficher les ${count}`,
  bannerDismiss: 'Pas maintenant',
  offlineNote: (time) => `Vous êtes hors ligne. Les informations affichées datent de ${time}.`,
  staleNote: (time) => `Le service est injoignable. Les informations affichées datent de ${time}.`,
  askAdmin: 'Demander à un admin',
  viewerNote: (names) => `Vous pouvez consulter les connexions. Peuvent les modifier : ${names}.`,
  anAdmin: 'un admin',
  askSent: 'Demandé aujourd’hui',
} satisfies typeof english;
