import type { onboarding as english } from '../onboarding.ts';
import { marketplaces, plural } from './plural.ts';

export const onboarding = {
  onboardTitle: (name) => `Konfigurera marknadsplatser · ${name}`,
  editTitle: (name) => `Redigera marknadsplatser · ${name}`,
  onboardChoose: (app) => `Välj vad ${app} ska läsa in.`,
  plan: (used, max) => `Abonnemang: ${used} av ${max}`,
  selectAllOf: (count) => `Markera alla (${count})`,
  startNow: (count) => (count > 0 ? `Starta nu (${count})` : 'Starta nu'),
  chooseOne: 'Välj minst en marknadsplats.',
  planFull: (used, max) => `Abonnemanget är fullt: ${used} av ${max} marknadsplatser.`,
  planOver: (left) =>
    plural(left, {
      one: 'Abonnemanget har plats för # marknadsplats till.',
      other: 'Abonnemanget har plats för # marknadsplatser till.',
    }),
  seePlans: 'Visa abonnemang',
  plansAsked: 'Din fråga om abonnemang är på väg.',
  newAtAmazon: 'ny hos Amazon',
  noListings: 'inga listningar hittades',
  someSuspended: 'vissa listningar spärrade',
  usuallyLoaded: (duration) => `Inläsningen tar oftast ${duration}. Amazon bestämmer takten.`,
  startedCount: (count) => `Startade ${marketplaces(count)}`,
  notStarted: (countries) => `Inte startade: ${countries}. De andra har startat.`,
  refusals: {
    plan_limit: 'abonnemanget är fullt',
    unsupported: 'stöds inte',
    inactive: 'inaktiv hos Amazon',
    not_pending: 'redan startad',
  },
  noneToStart: 'Det finns inget kvar att starta.',
  pause: 'Pausa',
  resume: 'Återuppta',
  pauseOf: (country) => `Pausa ${country}`,
  resumeOf: (country) => `Återuppta ${country}`,
  paused: (country) => `${country} är pausat. Det som lästs in sparas.`,
  resumed: (country) => `${country} fortsätter.`,
  pauseHint:
    'En pausad marknadsplats behåller det som lästs in och kan fortsätta när som helst, utan Amazon.',

  progressTitle: (country, name) => `${country} · ${name}`,
  startedAt: (when) => `Startad ${when}`,
  usually: (duration) => `oftast ${duration}`,
  stageDone: 'klart',
  aboutStage: (stage) => `Om ${stage}`,
  stalledTitle: 'Inläsningen har stannat',
  stalled: 'Det har inte hänt något på ett tag. Vi tittar på det, du behöver inte göra något.',
  noStages: 'Det finns inga detaljer än. Amazon bestämmer takten.',
  freshness: 'Senast uppdaterad',
  late: 'försenad',
  never: 'aldrig',
} satisfies typeof english;
