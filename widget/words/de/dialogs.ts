import type { dialogs as english } from '../dialogs.ts';
import { plural } from './plural.ts';

export const dialogs = {
  back: 'Zurück',
  save: 'Speichern',
  remove: 'Entfernen',
  copy: 'Kopieren',
  nobody: 'Niemand',
  listOf: (items) => items.join(', '),
  typeToConfirm: (phrase) => `Geben Sie zur Bestätigung „${phrase}“ ein`,
  typedWrong: (phrase) => `Geben Sie „${phrase}“ genau so ein, wie es hier steht.`,

  addName: 'Name',
  addNameHint: 'Nur für Sie. Der Shopname bei Amazon wird auch gezeigt.',
  addNameMissing: 'Vergeben Sie einen Namen, damit Sie die Verbindung in der Liste wiedererkennen.',
  addNameLong: 'Höchstens 60 Zeichen.',
  addMarketplace: 'Marktplatz',
  addWhere: (country, region, alone) =>
    alone
      ? `${country} gehört zur Region ${region}. Japan, Australien und Singapur werden einzeln verbunden.`
      : `${country} gehört zur Region ${region}: Eine Anmeldung umfasst alle Marktplätze dieses Kontos; weitere Konten können Sie hinzufügen.`,
  addMarketplaceMissing: 'Wählen Sie, wo das Konto verkauft.',
  choose: 'Auswählen',
  addSeller: 'Verkäufer',
  addTypeSeller: 'Seller Central',
  addSubmit: 'Erstellen',
  added: (name) => `${name} steht in der Liste. Verbinden Sie es jetzt.`,
  nameTaken: 'Sie haben schon eine Verbindung mit diesem Namen.',

  arrivalStart: 'Von Amazon',
  arrivalTitle: (id) => `Wohin gehört ${id}?`,
  arrivalRenewTitle: (name) => `${name} erneuern`,
  arrivalRenewing: 'Sie werden zur Bestätigung zurück zu Amazon geleitet.',
  arrivalReading: 'Sie kommen von Amazon. Wir sehen nach, wohin das Konto gehört.',
  arrivalKnown: 'Dieses Konto ist hier mehrmals verbunden. Welche Verbindung möchten Sie erneuern?',
  arrivalAddTo: (id, seller) => `${id} zu ${seller} hinzufügen?`,
  arrivalAddToBody: 'Sie kommen von Amazons Seiten mit einem Konto, das hier noch nicht verbunden ist.',
  arrivalWhich: (id) => `Zu welchem Verkäufer gehört ${id}?`,
  arrivalSearch: 'Verkäufer suchen',
  arrivalFound: (count) => plural(count, { one: '# Verkäufer gefunden', other: '# Verkäufer gefunden' }),
  arrivalNew: 'Neuer Verkäufer',
  arrivalNewName: 'Name des Verkäufers',
  arrivalEnds: (time) => `Amazon hält dies bis ${time} offen.`,
  arrivalGo: 'Weiter zu Amazon',
} satisfies typeof english;
