import type { dialogs as english } from '../dialogs.ts';
import { plural } from './plural.ts';

export const dialogs = {
  back: 'Retour',
  save: 'Enregistrer',
  remove: 'Retirer',
  copy: 'Copier',
  nobody: 'Personne',
  listOf: (items) => items.join(', '),
  typeToConfirm: (phrase) => `Saisissez « ${phrase} » pour confirmer`,
  typedWrong: (phrase) => `Saisissez « ${phrase} » exactement comme indiqué ici.`,

  addName: 'Nom',
  addNameHint: 'Pour vous seulement. Le nom de boutique chez Amazon est aussi affiché.',
  addNameMissing: 'Donnez-lui un nom pour le reconnaître dans la liste.',
  addNameLong: '60 caractères au maximum.',
  addMarketplace: 'Marketplace',
  addWhere: (country, region, alone) =>
    alone
      ? `${country} fait partie de la région ${region}. Le Japon, l’Australie et Singapour se connectent un par un.`
      : `${country} fait partie de la région ${region} : une seule identification couvre les marketplaces de ce compte ; d’autres comptes peuvent être ajoutés.`,
  addMarketplaceMissing: 'Choisissez où le compte vend.',
  choose: 'Choisir',
  addSeller: 'Vendeur',
  addTypeSeller: 'Seller Central',
  addSubmit: 'Créer',
  added: (name) => `Ajouté à la liste : ${name}. Connectez-le maintenant.`,
  nameTaken: 'Vous avez déjà une connexion de ce nom.',

  arrivalStart: 'Depuis Amazon',
  arrivalTitle: (id) => `À quoi rattacher ${id} ?`,
  arrivalRenewTitle: (name) => `Renouveler ${name}`,
  arrivalRenewing: 'Vous retournez chez Amazon pour confirmer.',
  arrivalReading: 'Vous venez d’Amazon. Nous cherchons à quoi rattacher le compte.',
  arrivalKnown: 'Ce compte est connecté ici plusieurs fois. Quelle connexion voulez-vous renouveler ?',
  arrivalAddTo: (id, seller) => `Ajouter ${id} à ${seller} ?`,
  arrivalAddToBody: 'Vous venez des pages d’Amazon avec un compte qui n’est pas encore connecté ici.',
  arrivalWhich: (id) => `À quel vendeur appartient ${id} ?`,
  arrivalSearch: 'Rechercher un vendeur',
  arrivalFound: (count) => plural(count, { one: '# vendeur trouvé', other: '# vendeurs trouvés' }),
  arrivalNew: 'Nouveau vendeur',
  arrivalNewName: 'Nom du vendeur',
  arrivalEnds: (time) => `Amazon garde cette demande ouverte jusqu’à ${time}.`,
  arrivalGo: 'Continuer vers Amazon',
} satisfies typeof english;
