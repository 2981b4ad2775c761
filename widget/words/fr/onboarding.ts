import type { onboarding as english } from '../onboarding.ts';
import { marketplaces, plural } from './plural.ts';

export const onboarding = {
  onboardTitle: (name) => `Configurer les marketplaces · ${name}`,
  editTitle: (name) => `Modifier les marketplaces · ${name}`,
  onboardChoose: (app) => `Choisissez ce que ${app} doit charger.`,
  plan: (used, max) => `Forfait : ${used} sur ${max}`,
  selectAllOf: (count) => `Tout sélectionner (${count})`,
  startNow: (count) => (count > 0 ? `Démarrer maintenant (${count})` : 'Démarrer maintenant'),
  chooseOne: 'Choisissez au moins une marketplace.',
  planFull: (used, max) => `Votre forfait est épuisé : ${used} marketplaces sur ${max}.`,
  planOver: (left) =>
    plural(left, {
      one: 'Votre forfait permet encore # marketplace.',
      other: 'Votre forfait permet encore # marketplaces.',
    }),
  seePlans: 'Voir les forfaits',
  plansAsked: 'Votre question sur les forfaits est en route.',
  newAtAmazon: 'nouveau chez Amazon',
  noListings: 'aucune offre trouvée',
  someSuspended: 'certaines offres suspendues',
  usuallyLoaded: (duration) => `Généralement chargé en ${duration}. C’est Amazon qui fixe le rythme.`,
  startedCount: (count) => `Démarrage : ${marketplaces(count)}`,
  notStarted: (countries) => `Non démarrés : ${countries}. Les autres ont démarré.`,
  refusals: {
    plan_limit: 'plus de place dans votre forfait',
    unsupported: 'non pris en charge',
    inactive: 'inactif chez Amazon',
    not_pending: 'déjà démarré',
  },
  noneToStart: 'Il ne reste rien à démarrer.',
  pause: 'Mettre en pause',
  resume: 'Reprendre',
  pauseOf: (country) => `Mettre en pause : ${country}`,
  resumeOf: (country) => `Reprendre : ${country}`,
  paused: (country) => `En pause : ${country}. Ce qui a été chargé est conservé.`,
  resumed: (country) => `Reprise : ${country}.`,
  pauseHint:
    'Une marketplace en pause conserve ce qui a été chargé et peut reprendre à tout moment, sans Amazon.',

  progressTitle: (country, name) => `${country} · ${name}`,
  startedAt: (when) => `Démarré : ${when}`,
  usually: (duration) => `généralement ${duration}`,
  stageDone: 'terminé',
  aboutStage: (stage) => `À propos de ${stage}`,
  stalledTitle: 'Le chargement est bloqué',
  stalled: 'Il n’avance plus depuis un moment. Nous nous en occupons, vous n’avez rien à faire.',
  noStages: 'Il n’y a pas encore de détails. C’est Amazon qui fixe le rythme.',
  freshness: 'Dernière actualisation',
  late: 'en retard',
  never: 'jamais',
} satisfies typeof english;
