import type { onboarding as english } from '../onboarding.ts';
import { marketplaces, plural } from './plural.ts';

export const onboarding = {
  onboardTitle: (name) => `Configurar marketplaces · ${name}`,
  editTitle: (name) => `Editar marketplaces · ${name}`,
  onboardChoose: (app) => `Elija qué debe cargar ${app}.`,
  plan: (used, max) => `Plan: ${used} de ${max}`,
  selectAllOf: (count) => `Seleccionar todo (${count})`,
  startNow: (count) => (count > 0 ? `Iniciar ahora (${count})` : 'Iniciar ahora'),
  chooseOne: 'Elija al menos un marketplace.',
  planFull: (used, max) => `Su plan está agotado: ${used} de ${max} marketplaces.`,
  planOver: (left) =>
    plural(left, {
      one: 'En su plan cabe # marketplace más.',
      other: 'En su plan caben # marketplaces más.',
    }),
  seePlans: 'Ver planes',
  plansAsked: 'Su consulta sobre los planes está en camino.',
  newAtAmazon: 'nuevo en Amazon',
  noListings: 'no se han encontrado ofertas',
  someSuspended: 'algunas ofertas suspendidas',
  usuallyLoaded: (duration) => `Normalmente se carga en ${duration}. El ritmo lo marca Amazon.`,
  startedCount: (count) => `Inicio: ${marketplaces(count)}`,
  notStarted: (countries) => `No iniciados: ${countries}. Los demás se han iniciado.`,
  refusals: {
    plan_limit: 'no hay sitio en su plan',
    unsupported: 'no compatible',
    inactive: 'inactivo en Amazon',
    not_pending: 'ya iniciado',
  },
  noneToStart: 'No queda nada por iniciar.',
  pause: 'Pausar',
  resume: 'Reanudar',
  pauseOf: (country) => `Pausar ${country}`,
  resumeOf: (country) => `Reanudar ${country}`,
  paused: (country) => `En pausa: ${country}. Lo cargado se conserva.`,
  resumed: (country) => `Reanudado: ${country}.`,
  pauseHint:
    'Un marketplace en pausa conserva lo cargado y puede reanudarse en cualquier momento, sin Amazon.',

  progressTitle: (country, name) => `${country} · ${name}`,
  startedAt: (when) => `Iniciado: ${when}`,
  usually: (duration) => `normalmente ${duration}`,
  stageDone: 'terminado',
  aboutStage: (stage) => `Acerca de ${stage}`,
  stalledTitle: 'Se ha detenido',
  stalled: 'Hace tiempo que no avanza. Nos ocupamos nosotros; usted no tiene que hacer nada.',
  noStages: 'Aún no hay detalles. El ritmo lo marca Amazon.',
  freshness: 'Última puesta al día',
  late: 'con retraso',
  never: 'nunca',
} satisfies typeof english;
