import type { empty as english } from '../empty.ts';

export const empty = {
  emptyTitle: 'Koppel uw eerste Amazon-account',
  emptyBody: (app) =>
    `${app} leest uw verkoopgegevens via de aanmelding bij Amazon. Uw wachtwoord blijft bij Amazon.`,
  whereSell: 'Waar verkoopt u?',
  whereHint: (country, region, alone) =>
    alone
      ? `${country}: regio ${region}. Japan, Australië en Singapore worden één voor één gekoppeld.`
      : `${country}: regio ${region}. Eén aanmelding omvat de marktplaatsen van dat account; andere accounts kunt u toevoegen.`,
  youNeed:
    'U hebt nodig: een “Professional”-abonnement · de hoofdgebruiker, of “Selling Partner Appstore: View & Edit”',
  notOwner: 'Ik ben niet de accounteigenaar',
  emptyViewer: 'Nog geen Amazon-account gekoppeld',
  canConnect: (names) => `Wie kan koppelen: ${names}.`,
  someoneCanConnect: 'Een beheerder kan er een koppelen.',
} satisfies typeof english;
