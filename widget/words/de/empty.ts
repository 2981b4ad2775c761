import type { empty as english } from '../empty.ts';

export const empty = {
  emptyTitle: 'Verbinden Sie Ihr erstes Amazon-Konto',
  emptyBody: (app) =>
    `${app} liest Ihre Verkaufsdaten über die Anmeldung bei Amazon. Ihr Passwort bleibt bei Amazon.`,
  whereSell: 'Wo verkaufen Sie?',
  whereHint: (country, region, alone) =>
    alone
      ? `${country} gehört zur Region ${region}. Japan, Australien und Singapur werden einzeln verbunden.`
      : `${country} gehört zur Region ${region}: Eine Anmeldung umfasst alle Marktplätze dieses Kontos; weitere Konten können Sie hinzufügen.`,
  youNeed:
    'Sie brauchen: den Tarif „Professional“ · den Hauptbenutzer oder „Selling Partner Appstore: View & Edit“',
  notOwner: 'Das Konto gehört jemand anderem',
  emptyViewer: 'Noch kein Amazon-Konto verbunden',
  canConnect: (names) => `Verbinden kann eines: ${names}.`,
  someoneCanConnect: 'Ein Admin kann eines verbinden.',
} satisfies typeof english;
