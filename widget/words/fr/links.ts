import type { links as english } from '../links.ts';
import { plural } from './plural.ts';

export const links = {
  linkTitle: 'Demander au titulaire du compte',
  askOwner: 'Demander au titulaire de connecter…',
  linkFor: 'Pour',
  linkAds: 'Amazon Ads aussi',
  linkName: 'Nom',
  linkEmail: 'E-mail',
  linkWhat: (app) =>
    `Cette personne s’identifie seulement chez Amazon. Aucun compte ${app} n’est nécessaire.`,
  linkEnds: (date) => `Valable jusqu’au ${date} · une seule utilisation`,
  linkValid: 'Valable sept jours · une seule utilisation',
  linkCopy: 'Copier le lien',
  linkSend: 'Envoyer la demande',
  linkNameMissing: 'Indiquez à qui vous demandez.',
  linkNameOdd: 'Un simple nom, sans adresses.',
  linkEmailMissing: 'Indiquez une adresse e-mail, pour que chacun sache à qui la demande a été faite.',
  linkOnce:
    'Cette adresse n’est affichée que maintenant. « Copier à nouveau » en crée une autre et met fin à celle-ci.',
  linkAddress: 'Adresse du lien',
  linkCopied: 'Le lien est copié.',
  linkSentTo: (name) => `La demande à ${name} est en route.`,

  privateTitle: 'Utiliser une fenêtre privée',
  privateWhat:
    'Créez un lien pour vous-même, puis ouvrez une fenêtre privée et collez-le. Personne n’y est identifié chez Amazon : c’est vous qui choisissez le compte.',
  privateName: 'Votre nom',
  privateEmail: 'Votre e-mail',
  usePrivate: 'Utiliser une fenêtre privée',

  linkStates: {
    sent: (name, date) => `Lien envoyé à ${name}, ${date}`,
    opened: (name) => `Lien ouvert par ${name}`,
    at_amazon: (name) => `${name} est chez Amazon`,
    done: (name) => `Connecté par ${name}`,
    withdrawn: (name, date) => `Lien à ${name} retiré, ${date}`,
    expired: (name, date) => `Lien à ${name} expiré le ${date}`,
  },
  linkCopyAgain: 'Copier à nouveau',
  linkWithdraw: 'Retirer',
  linkWithdrawn: (name) => `Le lien à ${name} ne fonctionne plus.`,
  linkRenew: 'Envoyer un nouveau lien',

  bulkLinksTitle: (count) => plural(count, { one: 'Envoyer # lien', other: 'Envoyer # liens' }),
  bulkLinksBody: 'Chacun va à la personne responsable de la connexion.',
  bulkLinksNobody: 'Personne n’est responsable ; ouvrez les détails et désignez d’abord quelqu’un.',
  bulkLinksSend: (count) => (count > 0 ? `Envoyer les demandes (${count})` : 'Envoyer les demandes'),
  bulkLinksSent: (count) =>
    plural(count, { one: '# demande est en route.', other: '# demandes sont en route.' }),
  bulkLinksFailed: (names) => `Non envoyés : ${names}.`,
} satisfies typeof english;
