import type { onboarding as english } from '../onboarding.ts';
import { marketplaces, plural } from './plural.ts';

export const onboarding = {
  onboardTitle: (name) => `Marktplätze einrichten · ${name}`,
  editTitle: (name) => `Marktplätze bearbeiten · ${name}`,
  onboardChoose: (app) => `Wählen Sie, was ${app} laden soll.`,
  plan: (used, max) => `Tarif: ${used} von ${max}`,
  selectAllOf: (count) => `Alle auswählen (${count})`,
  startNow: (count) => (count > 0 ? `Jetzt starten (${count})` : 'Jetzt starten'),
  chooseOne: 'Wählen Sie mindestens einen Marktplatz.',
  planFull: (used, max) => `Ihr Tarif ist ausgeschöpft: ${used} von ${max} Marktplätzen.`,
  planOver: (left) =>
    plural(left, {
      one: 'Ihr Tarif hat noch Platz für # Marktplatz.',
      other: 'Ihr Tarif hat noch Platz für # Marktplätze.',
    }),
  seePlans: 'Tarife ansehen',
  plansAsked: 'Ihre Frage zu den Tarifen ist unterwegs.',
  newAtAmazon: 'neu bei Amazon',
  noListings: 'keine Angebote gefunden',
  someSuspended: 'einige Angebote gesperrt',
  usuallyLoaded: (duration) => `Meist in ${duration} geladen. Das Tempo bestimmt Amazon.`,
  startedCount: (count) => `${marketplaces(count)} gestartet`,
  notStarted: (countries) => `Nicht gestartet: ${countries}. Die anderen sind gestartet.`,
  refusals: {
    plan_limit: 'in Ihrem Tarif ist kein Platz',
    unsupported: 'nicht unterstützt',
    inactive: 'bei Amazon inaktiv',
    not_pending: 'schon gestartet',
  },
  noneToStart: 'Es ist nichts mehr zu starten.',
  pause: 'Pausieren',
  resume: 'Fortsetzen',
  pauseOf: (country) => `${country} pausieren`,
  resumeOf: (country) => `${country} fortsetzen`,
  paused: (country) => `${country} ist pausiert. Was geladen wurde, bleibt erhalten.`,
  resumed: (country) => `${country} läuft weiter.`,
  pauseHint:
    'Ein pausierter Marktplatz behält, was geladen wurde, und kann jederzeit ohne Amazon fortgesetzt werden.',

  progressTitle: (country, name) => `${country} · ${name}`,
  startedAt: (when) => `Gestartet ${when}`,
  usually: (duration) => `meist ${duration}`,
  stageDone: 'fertig',
  aboutStage: (stage) => `Über ${stage}`,
  stalledTitle: 'Es stockt',
  stalled: 'Seit einer Weile geht es nicht voran. Wir kümmern uns darum, Sie müssen nichts tun.',
  noStages: 'Es gibt noch keine Einzelheiten. Das Tempo bestimmt Amazon.',
  freshness: 'Zuletzt auf den neuesten Stand gebracht',
  late: 'verspätet',
  never: 'nie',
} satisfies typeof english;
