import type { renewing as english } from '../renewing.ts';
import { marketplaces } from './plural.ts';

export const renewing = {
  queueTitle: 'Förnya i följd',
  queueCount: (done, all) => `${done} av ${all}`,
  queueDone: {
    renewed: 'förnyad',
    linked: (name) => `länk skickad till ${name}`,
    skipped: 'överhoppad',
    gone: 'behövs inte längre',
  },
  queueSignIn: 'Logga in som kontot',
  queueAnyAccount: 'Logga in med kontot för den här anslutningen',
  queueSignOut: 'Logga ut från Amazon',
  queueContinue: 'Fortsätt till Amazon',
  queueLink: 'Skicka länk i stället',
  queueSkip: 'Hoppa över',
  queueMore: (count) => `${count} till`,
  queuePause: 'Pausa, slutför senare',
  queueFinished: (renewed, all) => `${renewed} av ${all} har förnyats.`,
  queueFinishedTitle: 'Det var alla',
  queueNext: (name) => `Nästa: ${name}`,
  queueResume: (done, all) => `Fortsätt förnya, ${done} av ${all}`,
  bulkPending: (count) => `${count} väntar`,
  bulkOnboardTitle: 'Starta konfigurering',
  bulkOnboardBody: (app) => `${app} startar alla marknadsplatser som väntar.`,
  bulkOnboardDone: (count) => `Startade ${marketplaces(count)}`,
  bulkOnboardFailed: (names) => `Inte startade: ${names}.`,
} satisfies typeof english;
