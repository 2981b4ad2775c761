import type { empty as english } from '../empty.ts';

export const empty = {
  emptyTitle: 'Anslut ditt första Amazon-konto',
  emptyBody: (app) =>
    `${app} läser dina försäljningsdata via Amazons egen inloggning. Lösenordet stannar hos Amazon.`,
  whereSell: 'Var säljer du?',
  whereHint: (country, region, alone) =>
    alone
      ? `${country} tillhör regionen ${region}. Japan, Australien och Singapore ansluts ett i taget.`
      : `${country} tillhör regionen ${region}: en inloggning omfattar kontots marknadsplatser; andra konton kan läggas till.`,
  youNeed:
    'Du behöver: en ”Professional”-plan · huvudanvändaren eller ”Selling Partner Appstore: View & Edit”',
  notOwner: 'Jag äger inte kontot',
  emptyViewer: 'Inget Amazon-konto anslutet än',
  canConnect: (names) => `${names} kan ansluta ett.`,
  someoneCanConnect: 'En administratör kan ansluta ett.',
} satisfies typeof english;
