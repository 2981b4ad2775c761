import type { helping as englishHelping, problems as english, ProblemWords } from '../problems.ts';

const unchanged = 'Rien n’a été modifié.';
const ours: ProblemWords = {
  title: 'C’est notre faute',
  sentence: ({ app, reference }) =>
    `${app} n’est pas configuré pour cela chez Amazon. Vous ne pouvez pas le corriger.${reference ? ` Nous avons été prévenus : ${reference}.` : ''}`,
};
const unverified: ProblemWords = {
  title: 'Nous n’avons pas pu vérifier cette identification',
  sentence: `Elle a commencé dans un autre navigateur ou par une autre personne. ${unchanged}`,
};
const oncePerMinute: ProblemWords = {
  title: 'Veuillez patienter un instant',
  sentence: 'Amazon autorise cette vérification une fois par minute.',
};

export const problems = {
  popup_blocked: { title: 'Votre navigateur a bloqué la fenêtre d’Amazon', sentence: unchanged },
  window_closed: {
    title: 'Pas terminé',
    sentence: `La fenêtre d’Amazon a été fermée avant la fin. ${unchanged}`,
  },
  attempt_expired: {
    title: 'Cela a pris trop de temps',
    sentence: `La tentative a pris fin. ${unchanged} Vos choix sont conservés.`,
  },
  review_expired: {
    title: 'Cela a pris trop de temps',
    sentence: 'Personne n’a indiqué si c’est le bon compte : il n’a donc pas été conservé.',
  },
  consent_declined: {
    title: 'Non autorisé chez Amazon',
    sentence: 'Vous avez annulé chez Amazon. Rien n’a été connecté.',
  },
  state_mismatch: unverified,
  proof_refused: unverified,
  code_refused: {
    title: 'Amazon n’a pas confirmé',
    sentence: 'Amazon a refusé de terminer cette identification. Veuillez recommencer.',
  },
  permission_missing: {
    title: 'Cet utilisateur Amazon ne peut pas connecter d’applications',
    sentence: `Amazon exige l’utilisateur principal, ou « Selling Partner Appstore: View & Edit » (pour certains comptes aussi « Manage Authorized Partners »). ${unchanged}`,
  },
  plan_individual: {
    title: 'Un plan « Professional » est nécessaire',
    sentence: `Amazon ne permet les applications qu’aux comptes « Professional ». ${unchanged}`,
  },
  account_not_ready: {
    title: 'Amazon n’est pas encore prêt',
    sentence: `Pour un compte nouveau ou en cours d’examen, cela peut prendre jusqu’à 48 heures. ${unchanged}`,
  },
  account_inactive: {
    title: 'Inactif chez Amazon',
    sentence: 'Amazon indique que ce compte n’est pas actif. Vos données sont conservées ici.',
  },
  wrong_account: {
    title: 'Un autre compte était ouvert',
    sentence: ({ got, expected }) =>
      got && expected
        ? `Vous vous êtes identifié avec ${got} ; cette connexion correspond à ${expected}. ${unchanged}`
        : unchanged,
  },
  wrong_region: {
    title: ({ place }) => (place ? `Ce compte dépend de : ${place}` : 'Ce compte dépend d’une autre région'),
    sentence: unchanged,
  },
  wrong_type: {
    title: 'C’est un compte Vendor Central',
    sentence: `Vous aviez commencé avec Seller Central. ${unchanged}`,
  },
  already_here: {
    title: 'Déjà dans votre liste',
    sentence: ({ name }) =>
      name
        ? `Nous avons renouvelé « ${name} » au lieu de l’ajouter deux fois.`
        : 'Nous l’avons renouvelé au lieu de l’ajouter deux fois.',
  },
  no_marketplaces: {
    title: 'Aucune marketplace trouvée',
    sentence: ({ place }) =>
      place ? `Amazon n’en a indiqué aucune pour ${place}.` : 'Amazon n’en a indiqué aucune pour ce compte.',
  },
  role_missing: {
    title: 'Une autorisation manque',
    sentence: ({ role, feature }) =>
      `${role ? `« ${role} » est nécessaire${feature ? ` pour ${feature}` : ''}. ` : ''}Le reste fonctionne.`,
  },
  revoked: {
    title: 'L’accès a été retiré chez Amazon',
    sentence: ({ date }) =>
      `${date ? `Dernière réponse d’Amazon : ${date}. ` : ''}Il a peut-être été désactivé dans « Manage Your Apps », ou par un changement de mot de passe. Votre historique est conservé.`,
  },
  expired: {
    title: 'Le renouvellement annuel est en retard',
    sentence: ({ date }) =>
      `Amazon le demande tous les 365 jours. ${date ? `L’accès a pris fin le ${date}. ` : ''}Votre historique est conservé ; nous récupérons ce qui manque.`,
  },
  app_not_in_region: {
    title: 'C’est notre faute',
    sentence: ({ app, reference }) =>
      `${app} n’est pas configuré pour cette région chez Amazon. Vous ne pouvez pas le corriger.${reference ? ` Nous avons été prévenus : ${reference}.` : ''}`,
  },
  app_misconfigured: ours,
  app_draft: ours,
  amazon_down: {
    title: 'Amazon ne répond pas',
    sentence: ({ time }) =>
      time ? `${unchanged} Nous réessayons à ${time}.` : `${unchanged} Nous réessayons de nous-mêmes.`,
  },
  rate_limited: oncePerMinute,
  checked_lately: oncePerMinute,
  ads_no_profile: {
    title: 'Pas encore de compte Ads',
    sentence: 'Amazon en crée un avec la première campagne. Nous vérifions chaque jour.',
  },
  ads_profile_missing: {
    title: ({ country }) =>
      country ? `Absent de cet identifiant : ${country}` : 'Un pays est absent de cet identifiant',
    sentence: 'Pas de droit, pas de campagne, ou case non cochée chez Amazon.',
  },
  ads_view_only: {
    title: 'Lecture seule',
    sentence: 'Cet identifiant peut lire les campagnes, mais pas les modifier.',
  },
  plan_limit: {
    title: 'Limite du forfait atteinte',
    sentence: ({ used, max }) =>
      max === undefined
        ? 'Votre forfait ne permet pas d’autres marketplaces.'
        : `${used} marketplaces utilisées sur ${max}.`,
  },
  host_session: {
    title: 'Veuillez vous reconnecter',
    sentence: ({ app }) => (app ? `Votre session ${app} a pris fin.` : 'Votre session a pris fin.'),
  },
  offline: {
    title: 'Vous êtes hors ligne',
    sentence: ({ time }) =>
      time
        ? `Les informations affichées datent de ${time}.`
        : 'Les informations affichées sont les dernières connues.',
  },
  origin_refused: {
    title: 'Impossible de connecter des comptes sur cette page',
    sentence:
      'La page n’est pas configurée pour cela. Vous ne pouvez pas le corriger ; veuillez prévenir l’assistance.',
  },
  step_up_required: {
    title: 'Confirmez qu’il s’agit bien de vous',
    sentence: ({ app }) =>
      `${app} vous demande de vous reconnecter avant cette action. Rien n’a été modifié.`,
  },
  forbidden: { title: 'Vous n’avez plus l’autorisation de le faire', sentence: unchanged },
  conflict: {
    title: 'Quelqu’un a été plus rapide',
    sentence: 'Une modification a été faite entre-temps. Regardez à nouveau.',
  },
  not_found: {
    title: 'Ce n’est plus là',
    sentence: 'Quelqu’un l’a retiré entre-temps. Rien d’autre n’a été modifié.',
  },
  name_taken: {
    title: 'Vous avez déjà une connexion de ce nom',
    sentence: 'Choisissez-en un autre.',
  },
  attempt_over: {
    title: 'Cette tentative est terminée',
    sentence: `${unchanged} Vous pouvez recommencer.`,
  },
  departures_used: {
    title: 'Cette tentative est terminée',
    sentence: 'Elle est allée trois fois chez Amazon. Commencez-en une nouvelle.',
  },
  arrival_over: {
    title: 'Cela a pris trop de temps',
    sentence: 'Recommencez chez Amazon, avec « Authorize » ou « Re-authorize ».',
  },
  link_over: { title: 'Le lien a pris fin', sentence: 'Créez-en un nouveau.' },
  links_used: {
    title: 'Assez de liens pour aujourd’hui',
    sentence: 'Vous pourrez en envoyer d’autres demain, et retirer ceux dont vous n’avez pas besoin.',
  },
  undo_over: {
    title: 'Les dix secondes sont écoulées',
    sentence: 'La connexion reste coupée. « Connecter à nouveau » la rétablit.',
  },
  too_many_attempts: {
    title: 'Trop de tentatives sont ouvertes',
    sentence: 'Terminez-en ou annulez-en une d’abord.',
  },
  unavailable: {
    title: 'Le service est injoignable',
    sentence: `${unchanged} Veuillez réessayer.`,
  },
  unknown: {
    title: 'Un problème est survenu',
    sentence: ({ reference }) => (reference ? `${unchanged} Référence ${reference}.` : unchanged),
  },
} satisfies Record<keyof typeof english, ProblemWords>;

export const helping = {
  actors: {
    user: 'Vous pouvez y remédier.',
    owner: 'Le titulaire du compte Amazon peut y remédier.',
    host: 'Nous seuls pouvons y remédier.',
    amazon: 'Seul Amazon peut y remédier.',
  },
  requestSent: 'Votre demande est en route.',
  startHere: 'Commencer ici',
  remindMe: 'Me le rappeler',
  reminded: 'Nous vous prévenons dès que c’est possible.',
  notifyMe: 'Me prévenir',
  notified: 'Nous vous prévenons dès que c’est réparé.',
  openHealth: 'Ouvrir « Account Health »',
  tryNow: 'Essayer maintenant',
  chooseAnother: 'Choisir une autre région',
  reconnectEditor: 'Rétablir avec un droit de modification',
  enabledAt: (time) => `Possible à ${time}`,
  permissionSteps: [
    'L’utilisateur principal ouvre « Settings › User Permissions » dans Seller Central.',
    'À côté de votre nom : « Manage Permissions ».',
    '« Selling Partner Appstore » (pour certains comptes aussi « Manage Authorized Partners ») : « View & Edit ». Enregistrez.',
    'Puis réessayez ici.',
  ],
  planSteps: [
    'Ouvrez « Settings › Account Info » dans Seller Central.',
    '« Your Services › Manage » : passez au plan « Professional ». Amazon le facture.',
    'Puis réessayez ici.',
  ],
  primarySteps: [
    'L’utilisateur principal est la personne qui a ouvert le compte de vente.',
    'Identifiez-vous chez Amazon en tant que cette personne, ou envoyez-lui un lien.',
  ],
  adsSteps: [
    'Pas encore de campagne : le pays apparaît avec la première.',
    'Pas de droit : le titulaire le donne dans Amazon Ads, sous « Access and settings ». Cela peut prendre 24 heures.',
    'Case non cochée : connectez à nouveau et cochez le pays dans la liste de comptes d’Amazon.',
  ],
} satisfies typeof englishHelping;
