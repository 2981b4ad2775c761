import type { onboarding as english } from '../onboarding.ts';
import { marketplaces, plural } from './plural.ts';

export const onboarding = {
  onboardTitle: (name) => `Marktplaatsen instellen · ${name}`,
  editTitle: (name) => `Marktplaatsen bewerken · ${name}`,
  onboardChoose: (app) => `Kies wat ${app} moet laden.`,
  plan: (used, max) => `Abonnement: ${used} van ${max}`,
  selectAllOf: (count) => `Alles selecteren (${count})`,
  startNow: (count) => (count > 0 ? `Nu starten (${count})` : 'Nu starten'),
  chooseOne: 'Kies ten minste één marktplaats.',
  planFull: (used, max) => `Uw abonnement is vol: ${used} van ${max} marktplaatsen.`,
  planOver: (left) =>
    plural(left, {
      one: 'Uw abonnement heeft nog ruimte voor # marktplaats.',
      other: 'Uw abonnement heeft nog ruimte voor # marktplaatsen.',
    }),
  seePlans: 'Abonnementen bekijken',
  plansAsked: 'Uw vraag over abonnementen is onderweg.',
  newAtAmazon: 'nieuw bij Amazon',
  noListings: 'geen aanbiedingen gevonden',
  someSuspended: 'enkele aanbiedingen geblokkeerd',
  usuallyLoaded: (duration) => `Meestal geladen in ${duration}. Amazon bepaalt het tempo.`,
  startedCount: (count) => `${marketplaces(count)} gestart`,
  notStarted: (countries) => `Niet gestart: ${countries}. De andere zijn gestart.`,
  refusals: {
    plan_limit: 'uw abonnement is vol',
    unsupported: 'niet ondersteund',
    inactive: 'inactief bij Amazon',
    not_pending: 'al gestart',
  },
  noneToStart: 'Er is niets meer te starten.',
  pause: 'Pauzeren',
  resume: 'Hervatten',
  pauseOf: (country) => `${country} pauzeren`,
  resumeOf: (country) => `${country} hervatten`,
  paused: (country) => `Gepauzeerd: ${country}. Wat geladen is, blijft bewaard.`,
  resumed: (country) => `Hervat: ${country}.`,
  pauseHint:
    'Een gepauzeerde marktplaats behoudt wat geladen is en kan altijd verdergaan, zonder tussenkomst van Amazon.',

  progressTitle: (country, name) => `${country} · ${name}`,
  startedAt: (when) => `Gestart op ${when}`,
  usually: (duration) => `meestal ${duration}`,
  stageDone: 'gereed',
  aboutStage: (stage) => `Over ${stage}`,
  stalledTitle: 'Het laden is vastgelopen',
  stalled: 'Er is al een tijd geen voortgang. Wij kijken ernaar; u hoeft niets te doen.',
  noStages: 'Er zijn nog geen details. Amazon bepaalt het tempo.',
  freshness: 'Laatst bijgewerkt',
  late: 'vertraagd',
  never: 'nooit',
} satisfies typeof english;
