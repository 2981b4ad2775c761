import type { leaving as english } from '../leaving.ts';
import { marketplaces, plural } from './plural.ts';

export const leaving = {
  disconnectQuestion: (name) => `${name} trennen?`,
  disconnectMarketplaces: marketplaces,
  stopsTitle: 'Endet sofort',
  stopsAll: (app) => `alles, was ${app} mit diesem Konto tut`,
  keepsTitle: 'Funktioniert weiter',
  keepsAds: 'Amazon Ads (eine eigene Verbindung)',
  keepsAll: 'Ihre anderen Konten',
  adsToo: 'PPC auch trennen',
  historyTitle: 'Ihre bisherigen Daten',
  historyUntil: (date) => `Bleiben bis ${date} erhalten und werden dann gelöscht.`,
  historyGone: 'Werden sofort gelöscht. Das lässt sich nicht rückgängig machen.',
  historyKeptPlain: 'Bleiben so lange erhalten, wie Sie es mit uns vereinbart haben.',
  pauseInstead: 'Nur pausieren? Marktplätze bearbeiten',
  keepConnected: 'Verbunden lassen',
  disconnected: (name) => `${name} ist getrennt.`,
  undo: 'Rückgängig',
  undoHint: 'Sie können es zehn Sekunden lang rückgängig machen; F6 führt dorthin.',
  oneStepLeft: 'Bei Amazon bleibt ein Schritt.',
  undoOf: (name) => `Trennen von ${name} rückgängig machen`,
  undone: (name) => `${name} ist wieder verbunden.`,
  undoGone: 'Die zehn Sekunden sind vorbei. „Wieder verbinden“ bleibt in der Zeile.',
  notices: 'Hinweise',

  leftTitle: 'Getrennt. Bei Amazon bleibt ein Schritt',
  leftTitleUnused: 'Bei Amazon bleibt ein Schritt',
  left1Place: (place) => `(${place})`,
  leftTitleAlone: 'Zugriff bei Amazon entfernen',
  leftBody: (app) =>
    `${app} nutzt dieses Konto nicht mehr und hat seinen Schlüssel gelöscht. Amazon führt die Berechtigung noch auf. So entfernen Sie sie:`,
  leftBodyUndo: (app) =>
    `${app} nutzt dieses Konto nicht mehr und löscht seinen Schlüssel in wenigen Sekunden. Amazon führt die Berechtigung noch auf. So entfernen Sie sie:`,
  leftBodyUnused: (app) =>
    `${app} nutzt die erteilte Berechtigung nicht, aber Amazon führt sie noch auf. So entfernen Sie sie:`,
  leftBodyAlone: (app) =>
    `Amazon führt auf, was Ihr Konto nutzen darf. Wenn Sie ${app} dort entfernen, endet diese Verbindung, und nur eine neue Zustimmung bringt sie zurück.`,
  left1: '„Manage Your Apps“ öffnen',
  left2: (name) => `„${name}“ suchen, unseren Namen bei Amazon`,
  left3: '„Disable“ oder „Remove“ wählen (Amazons Wortlaut wechselt) und bestätigen',
  leftAds: 'Amazon Ads: „Access and settings › Third Party Applications“.',
  leftAdsWho: (login) => `Das kann nur, wer es erlaubt hat: ${login}`,
  leftAdsDoor: 'Amazons Liste der Apps öffnen, die Ihr Login nutzen dürfen',
  copySteps: 'Schritte kopieren',
  stepsCopied: 'Die Schritte sind kopiert',
  done: 'Fertig',
  showSteps: 'Schritte anzeigen',

  removeQuestion: (name) => `${name} aus der Liste entfernen?`,
  removeBody: 'Es ist nicht verbunden, also hört nichts auf zu funktionieren.',
  removeKeep: 'Behalten',
  removed: (name) => `${name} ist aus der Liste entfernt.`,

  bulkDisconnectQuestion: (count) =>
    plural(count, { one: '# Verbindung trennen?', other: '# Verbindungen trennen?' }),
  bulkStops: (app) => `${app} nutzt diese Konten sofort nicht mehr. Ihre anderen funktionieren weiter.`,
  bulkGone: 'Ihre bisherigen Daten werden sofort gelöscht. Das lässt sich nicht rückgängig machen.',
  bulkTooMany: (most) => `Höchstens ${most} auf einmal: Dies sind die ersten.`,
  bulkPhrase: (count) => `${count} trennen`,
  bulkDone: (count) =>
    plural(count, { one: '# Verbindung ist getrennt.', other: '# Verbindungen sind getrennt.' }),
  bulkFailed: (names) => `Nicht getrennt: ${names}.`,
} satisfies typeof english;
