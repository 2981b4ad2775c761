import type { renewing as english } from '../renewing.ts';
import { marketplaces, plural } from './plural.ts';

export const renewing = {
  queueTitle: 'Nacheinander erneuern',
  queueCount: (done, all) => `${done} von ${all}`,
  queueDone: {
    renewed: 'erneuert',
    linked: (name) => `Link an ${name} gesendet`,
    skipped: 'übersprungen',
    gone: 'nicht mehr nötig',
  },
  queueSignIn: 'Melden Sie sich an als Konto',
  queueAnyAccount: 'Melden Sie sich mit dem Konto dieser Verbindung an',
  queueSignOut: 'Bei Amazon abmelden',
  queueContinue: 'Weiter zu Amazon',
  queueLink: 'Stattdessen Link senden',
  queueSkip: 'Überspringen',
  queueMore: (count) => plural(count, { one: '# weitere', other: '# weitere' }),
  queuePause: 'Anhalten, später fortfahren',
  queueFinished: (renewed, all) => `${renewed} von ${all} sind erneuert.`,
  queueFinishedTitle: 'Das waren alle',
  queueNext: (name) => `Nächste: ${name}`,
  queueResume: (done, all) => `Weiter erneuern, ${done} von ${all}`,
  bulkPending: (count) => `${count} ausstehend`,
  bulkOnboardTitle: 'Einrichtung starten',
  bulkOnboardBody: (app) => `${app} startet alle ausstehenden Marktplätze.`,
  bulkOnboardDone: (count) => `${marketplaces(count)} gestartet`,
  bulkOnboardFailed: (names) => `Nicht gestartet: ${names}.`,
} satisfies typeof english;
