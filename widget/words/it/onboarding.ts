import type { onboarding as english } from '../onboarding.ts';
import { marketplaces, plural } from './plural.ts';

export const onboarding = {
  onboardTitle: (name) => `Configura i marketplace · ${name}`,
  editTitle: (name) => `Modifica i marketplace · ${name}`,
  onboardChoose: (app) => `Scegli che cosa deve caricare ${app}.`,
  plan: (used, max) => `Piano: ${used} di ${max}`,
  selectAllOf: (count) => `Seleziona tutto (${count})`,
  startNow: (count) => (count > 0 ? `Avvia ora (${count})` : 'Avvia ora'),
  chooseOne: 'Scegli almeno un marketplace.',
  planFull: (used, max) => `Il tuo piano è esaurito: ${used} di ${max} marketplace.`,
  planOver: (left) =>
    plural(left, {
      one: 'Nel tuo piano c’è posto per # altro marketplace.',
      other: 'Nel tuo piano c’è posto per altri # marketplace.',
    }),
  seePlans: 'Vedi i piani',
  plansAsked: 'La tua domanda sui piani è in viaggio.',
  newAtAmazon: 'nuovo su Amazon',
  noListings: 'nessuna offerta trovata',
  someSuspended: 'alcune offerte sospese',
  usuallyLoaded: (duration) => `Di solito si carica in ${duration}. Il ritmo lo decide Amazon.`,
  startedCount: (count) => `Avvio: ${marketplaces(count)}`,
  notStarted: (countries) => `Non avviati: ${countries}. Gli altri sono stati avviati.`,
  refusals: {
    plan_limit: 'non c’è posto nel tuo piano',
    unsupported: 'non supportato',
    inactive: 'inattivo su Amazon',
    not_pending: 'già avviato',
  },
  noneToStart: 'Non resta nulla da avviare.',
  pause: 'Metti in pausa',
  resume: 'Riprendi',
  pauseOf: (country) => `Metti in pausa: ${country}`,
  resumeOf: (country) => `Riprendi: ${country}`,
  paused: (country) => `In pausa: ${country}. Ciò che è stato caricato viene conservato.`,
  resumed: (country) => `Ripreso: ${country}.`,
  pauseHint:
    'Un marketplace in pausa conserva ciò che è stato caricato e può riprendere in qualsiasi momento, senza Amazon.',

  progressTitle: (country, name) => `${country} · ${name}`,
  startedAt: (when) => `Avviato: ${when}`,
  usually: (duration) => `di solito ${duration}`,
  stageDone: 'completato',
  aboutStage: (stage) => `Informazioni su ${stage}`,
  stalledTitle: 'Il caricamento è bloccato',
  stalled: 'Non avanza da un po’. Ce ne occupiamo noi, non devi fare nulla.',
  noStages: 'Non ci sono ancora dettagli. Il ritmo lo decide Amazon.',
  freshness: 'Ultimo aggiornamento dei dati',
  late: 'in ritardo',
  never: 'mai',
} satisfies typeof english;
