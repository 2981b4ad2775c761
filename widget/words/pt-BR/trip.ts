import type { trip as english } from '../trip.ts';
import { plural } from './plural.ts';

export const trip = {
  beforeTitle: 'Antes de ir para a Amazon',
  beforeConnecting: 'Você está conectando',
  beforeRenewing: 'Você está renovando',
  before1: 'Entre na conta correta do Amazon Seller Central.',
  before1Why: 'A Amazon conecta a conta que está aberta neste navegador.',
  before1Check: 'Verifique agora:',
  before1Switcher: 'Se houver várias contas, é a que aparece no seletor de contas do Seller Central.',
  beforeExpected: 'Deve ser a conta',
  before2: 'Você precisa do usuário principal ou de “Selling Partner Appstore: View & Edit”.',
  before2Unsure: 'Não tem certeza?',
  before2Steps: [
    'No Seller Central, abra “Settings › User Permissions”.',
    'Se não conseguir abrir, você não é o usuário principal: peça a essa pessoa ou envie um link a ela.',
    'Se conseguir, “Selling Partner Appstore” deve indicar “View & Edit” ao lado do seu nome.',
  ],
  before3: (name) => `A Amazon mostra o nome “${name}”. Somos nós.`,
  before3Rights: 'Ela lista permissões de visualização e edição.',
  before3Why: 'Para que as usamos',
  before3Plain: (app) =>
    `${app} as usa para mostrar seus próprios dados e não altera nada, a menos que você o faça.`,
  before4: 'Na página da Amazon, marque a caixa e escolha “Confirm”.',
  before4Ads: 'Na página da Amazon, escolha “Allow”.',
  beforeAds1: 'Entre com o login da Amazon que pode usar as contas de anúncios.',
  beforeAds1Why: 'A Amazon libera o que o login aberto neste navegador pode ver.',
  beforeAds2: 'O login precisa de permissão para editar campanhas; sem ela, a conexão é somente leitura.',
  beforeAdsPlace: (group) => `${group} · Amazon Ads`,
  beforeOwn:
    'Em um computador novo ou em uma rede nova, a Amazon pode pedir um código. O proprietário pode fazer isso no dispositivo que costuma usar.',
  beforeHide: 'Não mostrar novamente',
  beforeHideNote: 'Nas renovações, isto sempre aparece.',
  continueToAmazon: 'Continuar para a Amazon',
  cancel: 'Cancelar',
  cancelled: 'Cancelado. Nada foi alterado.',
  close: 'Fechar',

  waitingTitle: (place) => `Aguardando a Amazon · ${place}`,
  waitingBody: (time) => `Conclua na janela da Amazon. Esta tentativa termina às ${time}.`,
  waitingAds: (time) => `Conclua na janela do Amazon Ads. Esta tentativa termina às ${time}.`,
  waitingElsewhere: (time) =>
    `Isto foi iniciado em outra aba ou janela. Conclua lá ou recomece aqui. Termina às ${time}.`,
  theOwner: 'O proprietário',
  amazonAds: 'Amazon Ads',
  leftShow: 'O que falta na Amazon',
  waitingOwner: (name) => `${name} está na Amazon, pelo seu link.`,
  openInTab: 'Abrir nesta aba',
  verifyingTitle: (place) => `Verificando a conta · ${place}`,
  verifyingBody: 'Você voltou da Amazon. Estamos lendo qual é a conta.',
  verifyingSlow: 'A Amazon está demorando. O processo continua sozinho, mesmo que você saia desta página.',
  bringToFront: 'Trazer janela para a frente',
  startAgain: 'Recomeçar',

  reviewTitle: 'Esta é a conta certa?',
  reviewStore: 'Loja',
  reviewRegion: 'Região',
  reviewMarketplaces: (count) => `Marketplaces (${count})`,
  reviewExpected: 'Esperada',
  reviewSame: 'Mesma conta de antes',
  reviewEnds: (time) =>
    `Nada é carregado antes da sua resposta. Sem resposta, a conta é descartada em ${time}.`,
  keep: 'Sim, manter',
  refuse: 'Não é a conta certa',
  reviewDifferent: (got, expected) =>
    `Esta é outra conta (${got}). Sua conexão com ${expected} não foi alterada.`,
  addAsNew: 'Adicionar como nova conta',
  reviewOtherPlace: (place) => `Esta conta pertence a: ${place}. Adicionar lá?`,
  addThere: 'Adicionar lá',
  reviewUnfamiliar:
    'O ID já está conectado, mas os nomes das lojas são novos. Mantenha a conta somente se reconhecer esses nomes.',

  doneConnected: (name, count) =>
    `${name}: conexão feita. ${plural(count, { one: '# marketplace encontrado', other: '# marketplaces encontrados' })}.`,
  doneRenewed: (name, date) =>
    date ? `${name}: renovação feita, válida até cerca de ${date}.` : `${name}: renovação feita.`,
  historyKept: 'Seus dados anteriores estão guardados.',
  alreadyHere: (name) => `Já está na sua lista como “${name}”. Renovamos a conexão.`,

  dismiss: 'Dispensar',

  saidTitle: 'A página da Amazon mostrou outra coisa?',
  saidIntro: 'Algumas recusas a Amazon mostra somente na própria página. O que ela dizia?',
  said: {
    permission: '“Invalid Access … you do not have permission to view this page”',
    professional:
      '“You’re not permitted to take this action … primary user of a Professional selling account”',
    notReady: 'A conta é nova, está em análise, em férias ou ainda não foi verificada',
    inactive: 'A conta está suspensa ou desativada',
    region: '“No supported business account on this site” ou um país diferente do esperado',
    ours: 'Um código de erro como MD1000, MD5100 ou MD9100, ou “Something went wrong” com um App ID',
    lost: 'Escolhi uma conta e fui parar na página inicial da Amazon',
    blank: 'A página ficou em branco ou mostrou a conta de outra pessoa',
    register: 'A Amazon me convidou a me cadastrar como vendedor',
  },
  saidPlan: 'Qual é o plano?',
  saidPlanWhy: 'A Amazon diz o mesmo em dois casos.',
  saidIndividual: 'Individual',
  saidProfessional: 'Professional',
  saidPlanUnknown: 'Não sei',
  saidPlanWhere: 'Está no Seller Central em “Settings › Account Info”, como “Your Services”.',
  saidLost:
    'A Amazon se perdeu no caminho. Recomece: agora você já entrou na conta, então a Amazon pergunta logo.',
  saidBlank: 'Saia da Amazon, recomece e entre somente com a conta certa. Ou use uma janela anônima.',
  saidRegister: 'Uma conta de comprador estava aberta. Saia da Amazon e recomece com a conta de vendedor.',
  saidRegion: (place) =>
    `A conta aberta não vende em: ${place}. Entre com outra conta ou conecte a outra região.`,
  details: 'Detalhes',
  reference: (code, reference) => (reference ? `${code} · ref. ${reference}` : code),
  copyForSupport: 'Copiar para o suporte',
} satisfies typeof english;
