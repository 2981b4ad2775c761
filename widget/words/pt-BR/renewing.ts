import type { renewing as english } from '../renewing.ts';
import { plural } from './plural.ts';

export const renewing = {
  queueTitle: 'Renovar em sequência',
  queueConnectTitle: 'Conectar em sequência',
  connectAll: (count) => (count > 2 ? 'Conectar as três' : 'Conectar as duas'),
  queueCount: (done, all) => `${done} de ${all}`,
  queueDone: {
    renewed: 'renovada',
    linked: (name) => `link enviado para ${name}`,
    skipped: 'pulada',
    gone: 'não é mais necessária',
    connected: 'conectada',
  },
  queueSignIn: 'Entre com a conta',
  queueAnyAccount: 'Entre com a conta desta conexão',
  queueSignInFor: (country) => `Entre com a conta que vende aqui: ${country}`,
  queueSignOut: 'Sair da Amazon',
  queueContinue: 'Continuar para a Amazon',
  queueLink: 'Enviar link em vez disso',
  queueSkip: 'Pular',
  queueMore: (count) => `mais ${count}`,
  queuePause: 'Pausar e concluir depois',
  queueFinished: (renewed, all) => `Renovadas: ${renewed} de ${all}.`,
  queueFinishedTitle: 'Essas eram todas',
  queueConnected: (done, all) => `Conectadas: ${done} de ${all}.`,
  queueNext: (name) => `Próxima: ${name}`,
  queueResume: (done, all) => `Continuar renovando, ${done} de ${all}`,
  queueResumeConnecting: (done, all) => `Continuar conectando, ${done} de ${all}`,
  bulkPending: (count) => plural(count, { one: '# pendente', other: '# pendentes' }),
  bulkOnboardTitle: 'Iniciar configuração',
  bulkOnboardBody: (app) => `${app} inicia todos os marketplaces pendentes.`,
  bulkOnboardDone: (count) =>
    plural(count, { one: '# marketplace iniciado', other: '# marketplaces iniciados' }),
  bulkOnboardFailed: (names) => `Não iniciados: ${names}.`,
} satisfies typeof english;
