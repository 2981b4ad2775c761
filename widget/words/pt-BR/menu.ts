import type { menu as english } from '../menu.ts';
import { plural } from './plural.ts';

export const menu = {
  menuRename: 'Renomear',
  menuDetails: 'Detalhes',
  menuCheck: 'Verificar agora',
  menuMarketplaces: 'Editar marketplaces',
  menuAds: 'Editar contas de anúncios',
  menuRemoveAtAmazon: 'Remover o acesso na Amazon',
  menuRemove: 'Remover da lista',
  disconnect: 'Desconectar',
  signIn: 'Entrar',
  copied: 'Copiado',
  notCopied: 'Seu navegador não permitiu copiar.',
  checkedNow: (name) => `Verificação concluída: ${name}.`,
  bannerLost: (lost) =>
    plural(lost, { one: '# conexão perdeu o acesso', other: '# conexões perderam o acesso' }),
  bannerRenew: (count) =>
    plural(count, {
      one: '# precisa ser renovada em até 7 dias',
      other: '# precisam ser renovadas em até 7 dias',
    }),
  bannerRenewOnly: (count) =>
    plural(count, {
      one: '# conexão precisa ser renovada em até 7 dias',
      other: '# conexões precisam ser renovadas em até 7 dias',
    }),
  bannerAll: (parts) => `${parts.join(', ')}.`,
  bannerOne: (name, date, days) =>
    `${name}: é preciso renovar até cerca de ${date} (${days}). A Amazon pede isso uma vez por ano.`,
  bannerLostOne: (name) => `${name} perdeu o acesso.`,
  renewInRow: 'Renovar em sequência',
  bannerShow: (count) => `Mostrar as ${count}`,
  bannerDismiss: 'Agora não',
  offlineNote: (time) => `Você está off-line. Exibimos a situação de ${time}.`,
  staleNote: (time) => `O serviço está inacessível. Exibimos a situação de ${time}.`,
  askAdmin: 'Pedir a um administrador',
  viewerNote: (names) => `Você pode ver as conexões. Quem pode alterá-las: ${names}.`,
  anAdmin: 'um administrador',
  askSent: 'Pedido hoje',
} satisfies typeof english;
