import type { leaving as english } from '../leaving.ts';
import { marketplaces, plural } from './plural.ts';

export const leaving = {
  disconnectQuestion: (name) => `Desconectar ${name}?`,
  disconnectMarketplaces: marketplaces,
  stopsTitle: 'Para imediatamente',
  stopsAll: (app) => `tudo o que ${app} faz com esta conta`,
  keepsTitle: 'Continua funcionando',
  keepsAds: 'Amazon Ads (uma conexão à parte)',
  keepsAll: 'suas outras contas',
  adsToo: 'desconectar também o PPC',
  historyTitle: 'Seus dados anteriores',
  historyUntil: (date) => `Guardados até ${date} e depois excluídos.`,
  historyGone: 'Excluídos imediatamente. Isto não pode ser desfeito.',
  historyKeptPlain: 'Guardados pelo prazo que você combinou conosco.',
  pauseInstead: 'Só uma pausa? Editar marketplaces',
  keepConnected: 'Manter conectada',
  disconnected: (name) => `Conexão desfeita: ${name}.`,
  undo: 'Desfazer',
  undoHint: 'Você pode desfazer durante dez segundos; F6 leva até lá.',
  oneStepLeft: 'Falta uma etapa na Amazon.',
  undoOf: (name) => `Desfazer a desconexão de ${name}`,
  undone: (name) => `Conexão restaurada: ${name}.`,
  undoGone: 'Os dez segundos terminaram. “Conectar de novo” continua na linha.',
  notices: 'Avisos',

  leftTitle: 'Desconectada. Falta uma etapa na Amazon',
  leftTitleUnused: 'Falta uma etapa na Amazon',
  left1Place: (place) => `(${place})`,
  leftTitleAlone: 'Remover o acesso na Amazon',
  leftBody: (app) =>
    `${app} não usa mais esta conta e excluiu a chave dela. A permissão ainda consta na Amazon. Para removê-la:`,
  leftBodyUndo: (app) =>
    `${app} não usa mais esta conta e vai excluir a chave dela em alguns segundos. A permissão ainda consta na Amazon. Para removê-la:`,
  leftBodyUnused: (app) =>
    `${app} não usa a permissão que você concedeu, mas ela ainda consta na Amazon. Para removê-la:`,
  leftBodyAlone: (app) =>
    `A Amazon lista o que pode usar sua conta. Remover ${app} dessa lista encerra esta conexão, e só um novo consentimento a traz de volta.`,
  left1: 'Abra “Manage Your Apps”',
  left2: (name) => `Encontre “${name}”, nosso nome na Amazon`,
  left3: 'Escolha “Disable” ou “Remove” (o texto da Amazon varia) e confirme',
  leftAds: 'Amazon Ads: “Access and settings › Third Party Applications”.',
  leftAdsWho: (login) => `Só o usuário que autorizou pode fazer isso: ${login}`,
  leftAdsDoor: 'Abrir a lista da Amazon com os apps que podem usar seu login',
  copySteps: 'Copiar estas etapas',
  stepsCopied: 'As etapas foram copiadas',
  done: 'Concluído',
  showSteps: 'Mostrar as etapas',

  removeQuestion: (name) => `Remover ${name} da lista?`,
  removeBody: 'Não há conexão, por isso nada deixa de funcionar.',
  removeKeep: 'Manter',
  removed: (name) => `Conexão removida da lista: ${name}.`,

  bulkDisconnectQuestion: (count) =>
    plural(count, { one: 'Desconectar # conexão?', other: 'Desconectar # conexões?' }),
  bulkStops: (app) =>
    `${app} deixa de usar estas contas imediatamente. Suas outras contas continuam funcionando.`,
  bulkGone: 'Os dados anteriores são excluídos imediatamente. Isto não pode ser desfeito.',
  bulkTooMany: (most) => `No máximo ${most} de cada vez: estas são as primeiras.`,
  bulkPhrase: (count) => `desconectar ${count}`,
  bulkDone: (count) =>
    plural(count, { one: '# conexão foi desconectada.', other: '# conexões foram desconectadas.' }),
  bulkFailed: (names) => `Não desconectadas: ${names}.`,
} satisfies typeof english;
