import type { empty as english } from '../empty.ts';

export const empty = {
  emptyTitle: 'Collega il primo account Amazon',
  emptyBody: (app) =>
    `${app} legge i dati di vendita tramite l’accesso di Amazon. La password resta ad Amazon.`,
  whereSell: 'Dove vendi?',
  whereHint: (country, region, alone) =>
    alone
      ? `${country} appartiene alla regione ${region}. Giappone, Australia e Singapore si collegano uno alla volta.`
      : `${country} appartiene alla regione ${region}: un accesso vale per i marketplace di quell’account; se ne possono aggiungere altri.`,
  youNeed:
    'Servono: un piano “Professional” · l’utente principale, oppure “Selling Partner Appstore: View & Edit”',
  notOwner: 'Non sono il titolare dell’account',
  emptyViewer: 'Nessun account Amazon è ancora collegato',
  canConnect: (names) => `Possono collegarne uno: ${names}.`,
  someoneCanConnect: 'Un amministratore può collegarne uno.',
} satisfies typeof english;
