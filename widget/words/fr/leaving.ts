import type { leaving as english } from '../leaving.ts';
import { marketplaces, plural } from './plural.ts';

export const leaving = {
  disconnectQuestion: (name) => `Déconnecter ${name} ?`,
  disconnectMarketplaces: marketplaces,
  stopsTitle: 'S’arrête aussitôt',
  stopsAll: (app) => `tout ce que ${app} fait avec ce compte`,
  keepsTitle: 'Continue de fonctionner',
  keepsAds: 'Amazon Ads (une connexion distincte)',
  keepsAll: 'vos autres comptes',
  adsToo: 'déconnecter aussi PPC',
  historyTitle: 'Votre historique',
  historyUntil: (date) => `Conservé jusqu’au ${date}, puis supprimé.`,
  historyGone: 'Supprimé aussitôt. C’est irréversible.',
  historyKeptPlain: 'Conservé aussi longtemps que convenu avec nous.',
  pauseInstead: 'Juste une pause ? Modifier les marketplaces',
  keepConnected: 'Garder la connexion',
  disconnected: (name) => `Déconnecté : ${name}.`,
  undo: 'Annuler',
  undoHint: 'Vous pouvez annuler pendant dix secondes ; F6 y mène.',
  oneStepLeft: 'Il reste une étape chez Amazon.',
  undoOf: (name) => `Annuler la déconnexion de ${name}`,
  undone: (name) => `De nouveau connecté : ${name}.`,
  undoGone: 'Les dix secondes sont écoulées. « Connecter à nouveau » reste sur la ligne.',
  notices: 'Avis',

  leftTitle: 'Déconnecté. Il reste une étape chez Amazon',
  leftTitleUnused: 'Il reste une étape chez Amazon',
  left1Place: (place) => `(${place})`,
  leftTitleAlone: 'Retirer l’accès chez Amazon',
  leftBody: (app) =>
    `${app} n’utilise plus ce compte et a supprimé sa clé. Amazon affiche encore l’autorisation. Pour la retirer :`,
  leftBodyUndo: (app) =>
    `${app} n’utilise plus ce compte et supprime sa clé dans quelques secondes. Amazon affiche encore l’autorisation. Pour la retirer :`,
  leftBodyUnused: (app) =>
    `${app} n’utilise pas l’autorisation que vous avez donnée, mais Amazon l’affiche encore. Pour la retirer :`,
  leftBodyAlone: (app) =>
    `Amazon affiche ce qui peut utiliser votre compte. Y retirer ${app} met fin à cette connexion, et seul un nouveau consentement la rétablit.`,
  left1: 'Ouvrez « Manage Your Apps »',
  left2: (name) => `Cherchez « ${name} », notre nom chez Amazon`,
  left3: 'Choisissez « Disable » ou « Remove » (le libellé d’Amazon varie) et confirmez',
  leftAds: 'Amazon Ads : « Access and settings › Third Party Applications ».',
  leftAdsWho: (login) => `Seul l’utilisateur qui l’a autorisé peut le faire : ${login}`,
  leftAdsDoor: 'Ouvrir la liste d’Amazon des applications autorisées à utiliser votre identifiant',
  copySteps: 'Copier ces étapes',
  stepsCopied: 'Les étapes sont copiées',
  done: 'Terminé',
  showSteps: 'Afficher les étapes',

  removeQuestion: (name) => `Retirer ${name} de la liste ?`,
  removeBody: 'Ce n’est pas connecté : rien ne cesse de fonctionner.',
  removeKeep: 'Conserver',
  removed: (name) => `Retiré de la liste : ${name}.`,

  bulkDisconnectQuestion: (count) =>
    plural(count, { one: 'Déconnecter # connexion ?', other: 'Déconnecter # connexions ?' }),
  bulkStops: (app) => `${app} cesse aussitôt d’utiliser ces comptes. Vos autres continuent de fonctionner.`,
  bulkGone: 'Leur historique est supprimé aussitôt. C’est irréversible.',
  bulkTooMany: (most) => `${most} au maximum à la fois : voici les premières.`,
  bulkPhrase: (count) => `déconnecter ${count}`,
  bulkDone: (count) => plural(count, { one: '# connexion est coupée.', other: '# connexions sont coupées.' }),
  bulkFailed: (names) => `Non déconnectés : ${names}.`,
} satisfies typeof english;
