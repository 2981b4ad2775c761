import type { onboarding as english } from '../onboarding.ts';
import { plural } from './plural.ts';

export const onboarding = {
  onboardTitle: (name) => `Configurar marketplaces · ${name}`,
  editTitle: (name) => `Editar marketplaces · ${name}`,
  onboardChoose: (app) => `Escolha o que ${app} deve carregar.`,
  plan: (used, max) => `Plano: ${used} de ${max}`,
  selectAllOf: (count) => `Selecionar todos (${count})`,
  startNow: (count) => (count > 0 ? `Iniciar agora (${count})` : 'Iniciar agora'),
  chooseOne: 'Escolha pelo menos um marketplace.',
  planFull: (used, max) => `Seu plano está no limite: ${used} de ${max} marketplaces.`,
  planOver: (left) =>
    plural(left, {
      one: 'Seu plano comporta mais # marketplace.',
      other: 'Seu plano comporta mais # marketplaces.',
    }),
  seePlans: 'Ver planos',
  plansAsked: 'Sua pergunta sobre planos está a caminho.',
  newAtAmazon: 'novo na Amazon',
  noListings: 'nenhuma oferta encontrada',
  someSuspended: 'algumas ofertas suspensas',
  usuallyLoaded: (duration) => `Tempo normal de carregamento: ${duration}. A Amazon define o ritmo.`,
  startedCount: (count) =>
    plural(count, { one: '# marketplace iniciado', other: '# marketplaces iniciados' }),
  notStarted: (countries) => `Não iniciados: ${countries}. Os outros foram iniciados.`,
  refusals: {
    plan_limit: 'seu plano está no limite',
    unsupported: 'não compatível',
    inactive: 'inativo na Amazon',
    not_pending: 'já iniciado',
  },
  noneToStart: 'Não há mais nada para iniciar.',
  pause: 'Pausar',
  resume: 'Retomar',
  pauseOf: (country) => `Pausar ${country}`,
  resumeOf: (country) => `Retomar ${country}`,
  paused: (country) => `Pausado: ${country}. O que foi carregado fica guardado.`,
  resumed: (country) => `Retomado: ${country}.`,
  pauseHint:
    'Um marketplace pausado guarda o que foi carregado e pode ser retomado a qualquer momento, sem passar pela Amazon.',

  progressTitle: (country, name) => `${country} · ${name}`,
  startedAt: (when) => `Iniciado em ${when}`,
  usually: (duration) => `normalmente ${duration}`,
  stageDone: 'concluído',
  aboutStage: (stage) => `Sobre: ${stage}`,
  stalledTitle: 'O carregamento parou',
  stalled: 'Não há progresso há algum tempo. Estamos cuidando disso; você não precisa fazer nada.',
  noStages: 'Ainda não há detalhes. A Amazon define o ritmo.',
  freshness: 'Última atualização',
  late: 'atrasado',
  never: 'nunca',
} satisfies typeof english;
