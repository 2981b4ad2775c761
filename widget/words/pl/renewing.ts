import type { renewing as english } from '../renewing.ts';
import { marketplaces } from './plural.ts';

export const renewing = {
  queueTitle: 'Odnawianie po kolei',
  queueCount: (done, all) => `${done} z ${all}`,
  queueDone: {
    renewed: 'odnowiono',
    linked: (name) => `wysłano link: ${name}`,
    skipped: 'pominięto',
    gone: 'już niepotrzebne',
  },
  queueSignIn: 'Zaloguj się na konto',
  queueAnyAccount: 'Zaloguj się na konto tego połączenia',
  queueSignOut: 'Wyloguj się z Amazon',
  queueContinue: 'Przejdź do Amazon',
  queueLink: 'Zamiast tego wyślij link',
  queueSkip: 'Pomiń',
  queueMore: (count) => `jeszcze ${count}`,
  queuePause: 'Wstrzymaj, dokończ później',
  queueFinished: (renewed, all) => `Odnowiono ${renewed} z ${all}.`,
  queueFinishedTitle: 'To już wszystkie',
  queueNext: (name) => `Następne: ${name}`,
  queueResume: (done, all) => `Kontynuuj odnawianie, ${done} z ${all}`,
  bulkPending: (count) => `oczekuje: ${count}`,
  bulkOnboardTitle: 'Rozpocznij konfigurację',
  bulkOnboardBody: (app) => `${app} uruchomi wszystkie oczekujące rynki.`,
  bulkOnboardDone: (count) => `Uruchomiono ${marketplaces(count)}`,
  bulkOnboardFailed: (names) => `Nie uruchomiono: ${names}.`,
} satisfies typeof english;
