import type { empty as english } from '../empty.ts';

export const empty = {
  emptyTitle: 'Connectez votre premier compte Amazon',
  emptyBody: (app) =>
    `${app} lit vos données de vente après votre identification chez Amazon. Votre mot de passe reste chez Amazon.`,
  whereSell: 'Où vendez-vous ?',
  whereHint: (country, region, alone) =>
    alone
      ? `${country} fait partie de la région ${region}. Le Japon, l’Australie et Singapour se connectent un par un.`
      : `${country} fait partie de la région ${region} : une seule identification couvre les marketplaces de ce compte ; d’autres comptes peuvent être ajoutés.`,
  youNeed:
    'Il vous faut : un plan « Professional » · l’utilisateur principal, ou « Selling Partner Appstore: View & Edit »',
  notOwner: 'Je ne suis pas titulaire du compte',
  emptyViewer: 'Aucun compte Amazon n’est encore connecté',
  canConnect: (names) => `Peuvent en connecter un : ${names}.`,
  someoneCanConnect: 'Un admin peut en connecter un.',
} satisfies typeof english;
