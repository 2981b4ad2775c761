import type { ads as english } from '../ads.ts';
import { plural } from './plural.ts';

const profiles = (count: number): string => plural(count, { one: '# profil', other: '# profils' });

export const ads = {
  adsTitle: (group) => `Connecter PPC · ${group}`,
  adsEditTitle: (group) => `Modifier les comptes Ads · ${group}`,
  adsWhich: 'Choisissez les marketplaces dont vous voulez connecter le PPC.',
  adsNeedsConsent: 'Amazon Ads demande un consentement séparé. Amazon vous le demandera à l’étape suivante.',
  adsSignedIn: 'Identifié chez Amazon Ads en tant que',
  adsContinue: (count) => (count > 0 ? `Continuer (${count})` : 'Continuer'),
  adsNoneToConnect: 'Toutes les marketplaces de ce compte qui ont un compte Ads sont connectées.',
  adsSearch: 'Rechercher des profils',
  adsCount: (all, matching) =>
    `${profiles(all)}, ${plural(matching, { one: '# correspond', other: '# correspondent' })}`,
  adsFound: (count) => plural(count, { one: '# profil trouvé', other: '# profils trouvés' }),
  adsReading: 'Lecture des profils chez Amazon',
  adsProfiles: 'Profils Ads',
  adsMatched: 'correspond',
  adsLinked: 'connecté',
  adsEdit: 'Modification',
  adsViewOnly: 'Lecture seule',
  adsOthers: (count) => `${profiles(count)} d’autres vendeurs`,
  adsUnknown: (count) =>
    plural(count, {
      one: '# profil qui ne peut pas être connecté',
      other: '# profils qui ne peuvent pas être connectés',
    }),
  adsVendor: 'Profil d’un fournisseur (Vendor), non pris en charge',
  adsAgency: 'Profil propre à une agence, non pris en charge',
  adsOther: 'D’un type non pris en charge',
  adsNotHere: 'Son vendeur n’est pas connecté ici',
  adsUnsupportedCountry: 'Ce pays n’est pas pris en charge',
  adsMissing: 'Non proposé par Amazon pour cet identifiant :',
  adsMissingWhy: (countries) =>
    `${countries} – pas encore de campagne, pas de droit, ou case non cochée dans la liste de comptes d’Amazon.`,
  adsMissingNew: 'Après l’attribution de nouveaux droits, Amazon peut prendre jusqu’à 24 heures.',
  adsUnreachable: (regions) =>
    `Ces parties d’Amazon n’ont pas répondu, des profils peuvent donc manquer : ${regions}.`,
  checkAgain: 'Vérifier à nouveau',
  checkedLately: (time) =>
    `Amazon autorise cette vérification une fois par minute. De nouveau possible à ${time}.`,
  adsChecked: 'Relu chez Amazon',
  adsConnect: (count) => (count > 0 ? `Connecter PPC (${count})` : 'Connecter PPC'),
  adsChooseOne: 'Choisissez au moins un profil.',
  adsConnected: (count) => `PPC est connecté : ${profiles(count)}.`,
  adsRenewed: 'PPC est de nouveau connecté.',
  adsChoiceTitle: 'Quels profils Ads voulez-vous connecter ?',
  adsChoiceBody: (count, login) =>
    login
      ? `Amazon Ads propose à ${login} : ${profiles(count)}.`
      : `Amazon Ads propose à cet identifiant : ${profiles(count)}.`,
  adsChoose: 'Choisir les profils',
  adsNoProfiles:
    'Cet identifiant Amazon n’a pas encore de compte Ads. Amazon en crée un avec la première campagne.',
  adsEnds: (time) => `Rien n’est connecté avant votre choix. Cette étape prend fin le ${time}.`,
  adsAnotherLogin: 'Essayer un autre identifiant',
  adsMore: 'Choisir d’autres profils',
  adsPaused: (country) => `PPC en pause : ${country}.`,
  adsResumed: (country) => `PPC repris : ${country}.`,
  adsDisconnect: 'Déconnecter PPC',
  adsDisconnectQuestion: (group) => `Déconnecter le PPC de ${group} ?`,
  adsDisconnectStops: (app) => `${app} cesse aussitôt de lire et de modifier ses campagnes.`,
  adsShared: (count) =>
    plural(count, {
      one: 'Cet identifiant sert aussi à # autre vendeur.',
      other: 'Cet identifiant sert aussi à # autres vendeurs.',
    }),
  adsSharedOnly: (group, all) =>
    `Seul ${group} est déconnecté ici. Retirer l’accès chez Amazon couperait les ${all}.`,
  adsLast: 'Aucun autre vendeur n’utilise cet identifiant : sa clé est donc détruite.',
  adsKeeps: 'Seller Central continue de fonctionner : c’est une connexion distincte.',
  adsDisconnected: (group) => `Le PPC de ${group} est déconnecté.`,
} satisfies typeof english;
