import type { trip as english } from '../trip.ts';
import { plural } from './plural.ts';

export const trip = {
  beforeTitle: 'Avant d’aller chez Amazon',
  beforeConnecting: 'Vous connectez',
  beforeRenewing: 'Vous renouvelez',
  before1: 'Identifiez-vous avec le bon compte Amazon Seller Central.',
  before1Why: 'Amazon connecte le compte qui est ouvert dans ce navigateur.',
  before1Check: 'Vérifiez-le maintenant :',
  before1Switcher:
    'Si vous avez plusieurs comptes, c’est celui qu’affiche le sélecteur de compte de Seller Central.',
  beforeExpected: 'Ce doit être le compte',
  before2: 'Il vous faut l’utilisateur principal, ou « Selling Partner Appstore: View & Edit ».',
  before2Unsure: 'Un doute ?',
  before2Steps: [
    'Dans Seller Central, ouvrez « Settings › User Permissions ».',
    'Si la page ne s’ouvre pas, vous n’êtes pas l’utilisateur principal : demandez à cette personne ou envoyez-lui un lien.',
    'Si elle s’ouvre, « Selling Partner Appstore » doit indiquer « View & Edit » à côté de votre nom.',
  ],
  before3: (name) => `Amazon affiche le nom « ${name} ». C’est nous.`,
  before3Rights: 'Amazon énumère des droits de consultation et de modification.',
  before3Why: 'À quoi ils nous servent',
  before3Plain: (app) =>
    `${app} les utilise pour vous montrer vos propres données et ne modifie rien sans que vous le fassiez.`,
  before4: 'Sur la page d’Amazon, cochez la case et choisissez « Confirm ».',
  before4Ads: 'Sur la page d’Amazon, choisissez « Allow ».',
  beforeAds1: 'Identifiez-vous avec l’identifiant Amazon qui peut utiliser les comptes Ads.',
  beforeAds1Why: 'Amazon autorise ce que voit l’identifiant ouvert dans ce navigateur.',
  beforeAds2:
    'Cet identifiant doit avoir le droit de modifier les campagnes ; sinon, il ne peut être connecté qu’en lecture.',
  beforeAdsPlace: (group) => `${group} · Amazon Ads`,
  beforeOwn:
    'Sur un nouvel ordinateur ou un nouveau réseau, Amazon peut demander un code. Le titulaire peut le faire depuis son appareil habituel.',
  beforeHide: 'Ne plus afficher',
  beforeHideNote: 'Les renouvellements l’affichent toujours.',
  continueToAmazon: 'Continuer vers Amazon',
  cancel: 'Annuler',
  cancelled: 'Annulé. Rien n’a été modifié.',
  close: 'Fermer',

  waitingTitle: (place) => `En attente d’Amazon · ${place}`,
  waitingBody: (time) => `Terminez dans la fenêtre d’Amazon. Cette tentative prend fin à ${time}.`,
  waitingAds: (time) => `Terminez dans la fenêtre d’Amazon Ads. Cette tentative prend fin à ${time}.`,
  waitingElsewhere: (time) =>
    `Elle a commencé dans un autre onglet ou une autre fenêtre. Terminez là-bas ou recommencez ici. Elle prend fin à ${time}.`,
  theOwner: 'Le titulaire',
  amazonAds: 'Amazon Ads',
  leftShow: 'Ce qui reste chez Amazon',
  waitingOwner: (name) => `${name} est chez Amazon, via votre lien.`,
  openInTab: 'Ouvrir dans cet onglet',
  verifyingTitle: (place) => `Vérification du compte · ${place}`,
  verifyingBody: 'Vous êtes de retour d’Amazon. Nous lisons de quel compte il s’agit.',
  verifyingSlow: 'Amazon prend son temps. Cela continue tout seul, même si vous quittez cette page.',
  bringToFront: 'Mettre la fenêtre au premier plan',
  startAgain: 'Recommencer',

  reviewTitle: 'Est-ce le bon compte ?',
  reviewStore: 'Boutique',
  reviewRegion: 'Région',
  reviewMarketplaces: (count) => `Marketplaces (${count})`,
  reviewExpected: 'Attendu',
  reviewSame: 'Même compte qu’avant',
  reviewEnds: (time) =>
    `Rien n’est chargé avant votre réponse. Sans réponse, la connexion est abandonnée le ${time}.`,
  keep: 'Oui, conserver',
  refuse: 'Ce n’est pas le bon compte',
  reviewDifferent: (got, expected) =>
    `C’est un autre compte (${got}). Votre connexion à ${expected} est inchangée.`,
  addAsNew: 'Ajouter comme nouveau compte',
  reviewOtherPlace: (place) => `Ce compte dépend de : ${place}. L’ajouter là ?`,
  addThere: 'Ajouter là',
  reviewUnfamiliar:
    'Vous avez déjà connecté cet identifiant, mais les noms de boutique sont nouveaux. Ne le conservez que si vous les reconnaissez.',

  doneConnected: (name, count) =>
    `Connexion établie : ${name}. ${plural(count, { one: '# marketplace trouvée', other: '# marketplaces trouvées' })}.`,
  doneRenewed: (name, date) =>
    date ? `Connexion renouvelée jusqu’au ${date} environ : ${name}.` : `Connexion renouvelée : ${name}.`,
  historyKept: 'Votre historique est conservé.',
  alreadyHere: (name) => `Déjà dans votre liste sous « ${name} ». Nous l’avons renouvelé.`,

  dismiss: 'Masquer',

  saidTitle: 'La page d’Amazon disait autre chose ?',
  saidIntro: 'Amazon n’affiche certains refus que sur sa propre page. Que disait-elle ?',
  said: {
    permission: '« Invalid Access … you do not have permission to view this page »',
    professional:
      '« You’re not permitted to take this action … primary user of a Professional selling account »',
    notReady: 'Le compte est nouveau, en cours d’examen, en mode vacances ou pas encore vérifié',
    inactive: 'Le compte est suspendu ou désactivé',
    region: '« No supported business account on this site », ou un autre pays que prévu',
    ours: 'Un code d’erreur tel que MD1000, MD5100 ou MD9100, ou « Something went wrong » avec un App ID',
    lost: 'J’ai choisi un compte et je suis arrivé sur la page d’accueil d’Amazon',
    blank: 'La page est restée vide, ou affichait le compte de quelqu’un d’autre',
    register: 'Amazon m’a proposé de m’inscrire comme vendeur',
  },
  saidPlan: 'De quel plan s’agit-il ?',
  saidPlanWhy: 'Amazon dit la même chose dans deux cas.',
  saidIndividual: 'Individual (Individuel)',
  saidProfessional: 'Professional (Professionnel)',
  saidPlanUnknown: 'Je ne sais pas',
  saidPlanWhere:
    'Il est indiqué dans Seller Central, sous « Settings › Account Info », à la rubrique « Your Services ».',
  saidLost:
    'Amazon a perdu le fil en chemin. Recommencez : vous êtes maintenant identifié, la question viendra tout de suite.',
  saidBlank:
    'Déconnectez-vous d’Amazon, recommencez et identifiez-vous avec ce seul compte. Ou utilisez une fenêtre privée.',
  saidRegister:
    'Un compte d’acheteur était ouvert. Déconnectez-vous d’Amazon, puis recommencez avec le compte du vendeur.',
  saidRegion: (place) =>
    `Le compte ouvert ne vend pas dans la région ${place}. Identifiez-vous avec un autre, ou connectez l’autre région.`,
  details: 'Détails',
  reference: (code, reference) => (reference ? `${code} · réf. ${reference}` : code),
  copyForSupport: 'Copier pour l’assistance',
} satisfies typeof english;
