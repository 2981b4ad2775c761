import type { links as english } from '../links.ts';
import { plural } from './plural.ts';

export const links = {
  linkTitle: 'Pedir ao proprietário da conta',
  askOwner: 'Pedir ao proprietário que conecte…',
  linkFor: 'Para',
  linkAds: 'também Amazon Ads',
  linkName: 'Nome',
  linkEmail: 'E-mail',
  linkWhat: (app) => `A pessoa entra somente na Amazon. Nenhuma conta ${app} é necessária.`,
  linkEnds: (date) => `Válido até ${date} · uso único`,
  linkValid: 'Válido por sete dias · uso único',
  linkCopy: 'Copiar link',
  linkSend: 'Enviar pedido',
  linkNameMissing: 'Informe a quem o pedido se destina.',
  linkNameOdd: 'Apenas um nome, sem endereços.',
  linkEmailMissing: 'Informe um e-mail, para que todos saibam a quem foi pedido.',
  linkOnce: 'Este endereço só aparece agora. “Copiar de novo” cria um novo e encerra este.',
  linkAddress: 'Endereço do link',
  linkCopied: 'O link foi copiado.',
  linkSentTo: (name) => `O pedido para ${name} está a caminho.`,

  privateTitle: 'Usar uma janela anônima',
  privateWhat:
    'Crie um link para você, abra uma janela anônima e cole o link nela. Como ninguém está conectado à Amazon nessa janela, é você quem escolhe a conta.',
  privateName: 'Seu nome',
  privateEmail: 'Seu e-mail',
  usePrivate: 'Usar uma janela anônima',

  linkStates: {
    sent: (name, date) => `Link enviado para ${name}, ${date}`,
    opened: (name) => `Link aberto por ${name}`,
    at_amazon: (name) => `${name} está na Amazon`,
    done: (name) => `Conectada por ${name}`,
    withdrawn: (name, date) => `Link para ${name} revogado, ${date}`,
    expired: (name, date) => `Link para ${name} expirou em ${date}`,
  },
  linkCopyAgain: 'Copiar de novo',
  linkWithdraw: 'Revogar',
  linkWithdrawn: (name) => `O link para ${name} não funciona mais.`,
  linkRenew: 'Enviar novo link',

  bulkLinksTitle: (count) => plural(count, { one: 'Enviar # link', other: 'Enviar # links' }),
  bulkLinksBody: 'Cada link vai para a pessoa responsável pela conexão.',
  bulkLinksNobody: 'Não há responsável; abra os detalhes e indique alguém primeiro.',
  bulkLinksSend: (count) => (count > 0 ? `Enviar pedidos (${count})` : 'Enviar pedidos'),
  bulkLinksSent: (count) =>
    plural(count, { one: '# pedido está a caminho.', other: '# pedidos estão a caminho.' }),
  bulkLinksFailed: (names) => `Não enviados: ${names}.`,
} satisfies typeof english;
