import type { renewing as english } from '../renewing.ts';
import { marketplaces } from './plural.ts';

export const renewing = {
  queueTitle: 'Na elkaar vernieuwen',
  queueCount: (done, all) => `${done} van ${all}`,
  queueDone: {
    renewed: 'vernieuwd',
    linked: (name) => `link gestuurd naar ${name}`,
    skipped: 'overgeslagen',
    gone: 'niet meer nodig',
  },
  queueSignIn: 'Meld u aan met het account',
  queueAnyAccount: 'Meld u aan met het account van deze koppeling',
  queueSignOut: 'Afmelden bij Amazon',
  queueContinue: 'Verder naar Amazon',
  queueLink: 'In plaats daarvan link sturen',
  queueSkip: 'Overslaan',
  queueMore: (count) => `nog ${count}`,
  queuePause: 'Pauzeren, later afmaken',
  queueFinished: (renewed, all) => `${renewed} van ${all} vernieuwd.`,
  queueFinishedTitle: 'Dat waren ze allemaal',
  queueNext: (name) => `Volgende: ${name}`,
  queueResume: (done, all) => `Verder met vernieuwen, ${done} van ${all}`,
  bulkPending: (count) => `${count} openstaand`,
  bulkOnboardTitle: 'Instellen starten',
  bulkOnboardBody: (app) => `${app} start alle marktplaatsen die openstaan.`,
  bulkOnboardDone: (count) => `${marketplaces(count)} gestart`,
  bulkOnboardFailed: (names) => `Niet gestart: ${names}.`,
} satisfies typeof english;
