import type { dialogs as english } from '../dialogs.ts';
import { plural } from './plural.ts';

export const dialogs = {
  back: 'Indietro',
  save: 'Salva',
  remove: 'Rimuovi',
  copy: 'Copia',
  nobody: 'Nessuno',
  listOf: (items) => items.join(', '),
  typeToConfirm: (phrase) => `Digita “${phrase}” per confermare`,
  typedWrong: (phrase) => `Digita “${phrase}” esattamente come è scritto qui.`,

  addName: 'Nome',
  addNameHint: 'Solo per te. Viene mostrato anche il nome del negozio su Amazon.',
  addNameMissing: 'Assegna un nome, per riconoscerlo nell’elenco.',
  addNameLong: 'Al massimo 60 caratteri.',
  addMarketplace: 'Marketplace',
  addWhere: (country, region, alone) =>
    alone
      ? `${country} appartiene alla regione ${region}. Giappone, Australia e Singapore si collegano uno alla volta.`
      : `${country} appartiene alla regione ${region}: un accesso vale per i marketplace di quell’account; se ne possono aggiungere altri.`,
  addMarketplaceMissing: 'Scegli dove vende l’account.',
  choose: 'Scegli',
  addSeller: 'Venditore',
  addTypeSeller: 'Seller Central',
  addSubmit: 'Crea',
  added: (name) => `Aggiunto all’elenco: ${name}. Ora collegalo.`,
  nameTaken: 'Hai già un collegamento con questo nome.',

  arrivalStart: 'Da Amazon',
  arrivalTitle: (id) => `A che cosa appartiene ${id}?`,
  arrivalRenewTitle: (name) => `Rinnova ${name}`,
  arrivalRenewing: 'Stai tornando su Amazon per confermare.',
  arrivalReading: 'Arrivi da Amazon. Stiamo cercando a che cosa appartiene l’account.',
  arrivalKnown: 'Questo account è collegato qui più volte. Quale collegamento vuoi rinnovare?',
  arrivalAddTo: (id, seller) => `Aggiungere ${id} a ${seller}?`,
  arrivalAddToBody: 'Arrivi dalle pagine di Amazon con un account non ancora collegato qui.',
  arrivalWhich: (id) => `A quale venditore appartiene ${id}?`,
  arrivalSearch: 'Cerca venditori',
  arrivalFound: (count) => plural(count, { one: '# venditore trovato', other: '# venditori trovati' }),
  arrivalNew: 'Nuovo venditore',
  arrivalNewName: 'Nome del venditore',
  arrivalEnds: (time) => `Amazon lo tiene aperto fino alle ${time}.`,
  arrivalGo: 'Continua su Amazon',
} satisfies typeof english;
