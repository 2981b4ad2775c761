import type { helping as englishHelping, problems as english, ProblemWords } from '../problems.ts';

const unchanged = 'Nada foi alterado.';
const ours: ProblemWords = {
  title: 'O erro é nosso',
  sentence: ({ app, reference }) =>
    `A configuração de ${app} na Amazon não inclui isto. Você não pode corrigir isso.${reference ? ` Fomos avisados: ${reference}.` : ''}`,
};
const unverified: ProblemWords = {
  title: 'Não foi possível verificar este acesso',
  sentence: `Ele foi iniciado em outro navegador ou por outra pessoa. ${unchanged}`,
};
const oncePerMinute: ProblemWords = {
  title: 'Aguarde um momento',
  sentence: 'A Amazon permite esta verificação uma vez por minuto.',
};

export const problems = {
  popup_blocked: { title: 'Seu navegador bloqueou a janela da Amazon', sentence: unchanged },
  window_closed: {
    title: 'Não concluído',
    sentence: `A janela da Amazon foi fechada antes do fim. ${unchanged}`,
  },
  attempt_expired: {
    title: 'Demorou demais',
    sentence: `A tentativa expirou. ${unchanged} Suas escolhas estão guardadas.`,
  },
  review_expired: {
    title: 'Demorou demais',
    sentence: 'Ninguém confirmou se esta é a conta certa, por isso ela não foi mantida.',
  },
  consent_declined: {
    title: 'Não permitido na Amazon',
    sentence: 'Você cancelou na Amazon. Nada foi conectado.',
  },
  state_mismatch: unverified,
  proof_refused: unverified,
  code_refused: {
    title: 'A Amazon não confirmou',
    sentence: 'A Amazon se recusou a concluir este acesso. Recomece.',
  },
  permission_missing: {
    title: 'Este usuário da Amazon não pode conectar apps',
    sentence: `A Amazon exige o usuário principal ou “Selling Partner Appstore: View & Edit” (em algumas contas, também “Manage Authorized Partners”). ${unchanged}`,
  },
  plan_individual: {
    title: 'É necessário o plano “Professional”',
    sentence: `A Amazon só permite o uso de apps em contas com o plano “Professional”. ${unchanged}`,
  },
  account_not_ready: {
    title: 'A Amazon ainda não está pronta',
    sentence: `Contas novas ou em análise podem levar até 48 horas. ${unchanged}`,
  },
  account_inactive: {
    title: 'Inativa na Amazon',
    sentence: 'A Amazon informa que esta conta não está ativa. Seus dados aqui estão guardados.',
  },
  wrong_account: {
    title: 'A conta aberta era outra',
    sentence: ({ got, expected }) =>
      got && expected ? `Você entrou com ${got}; esta conexão é de ${expected}. ${unchanged}` : unchanged,
  },
  wrong_region: {
    title: ({ place }) => (place ? `Esta conta pertence a: ${place}` : 'Esta conta é de outra região'),
    sentence: unchanged,
  },
  wrong_type: {
    title: 'Esta é uma conta do Vendor Central',
    sentence: `Você começou com o Seller Central. ${unchanged}`,
  },
  already_here: {
    title: 'Já está na sua lista',
    sentence: ({ name }) =>
      name
        ? `Renovamos “${name}” em vez de adicionar outra vez.`
        : 'Renovamos a conexão em vez de adicionar outra vez.',
  },
  no_marketplaces: {
    title: 'Nenhum marketplace encontrado',
    sentence: ({ place }) =>
      place ? `A Amazon não informou nenhum para ${place}.` : 'A Amazon não informou nenhum para esta conta.',
  },
  role_missing: {
    title: 'Falta uma permissão',
    sentence: ({ role, feature }) =>
      `${role ? `É necessária “${role}”${feature ? ` para ${feature}` : ''}. ` : ''}O restante funciona.`,
  },
  revoked: {
    title: 'O acesso foi removido na Amazon',
    sentence: ({ date }) =>
      `${date ? `Última resposta da Amazon: ${date}. ` : ''}O acesso pode ter sido desativado em “Manage Your Apps” ou por uma troca de senha. Seus dados anteriores estão guardados.`,
  },
  expired: {
    title: 'A renovação anual está atrasada',
    sentence: ({ date }) =>
      `A Amazon a exige a cada 365 dias. ${date ? `O prazo terminou em ${date}. ` : ''}Seus dados anteriores estão guardados; buscaremos o que faltou.`,
  },
  app_not_in_region: {
    title: 'O erro é nosso',
    sentence: ({ app, reference }) =>
      `A configuração de ${app} na Amazon não inclui esta região. Você não pode corrigir isso.${reference ? ` Fomos avisados: ${reference}.` : ''}`,
  },
  app_misconfigured: ours,
  app_draft: ours,
  amazon_down: {
    title: 'A Amazon não responde',
    sentence: ({ time }) =>
      time
        ? `${unchanged} Tentaremos de novo às ${time}.`
        : `${unchanged} Tentaremos de novo automaticamente.`,
  },
  rate_limited: oncePerMinute,
  checked_lately: oncePerMinute,
  ads_no_profile: {
    title: 'Ainda sem conta de anúncios',
    sentence: 'A Amazon cria uma com a primeira campanha. Verificamos todos os dias.',
  },
  ads_profile_missing: {
    title: ({ country }) => (country ? `Não está neste login: ${country}` : 'Um país não está neste login'),
    sentence: 'Sem permissão, sem campanha ou sem seleção na Amazon.',
  },
  ads_view_only: {
    title: 'Somente leitura',
    sentence: 'Este login pode ver as campanhas, mas não alterá-las.',
  },
  plan_limit: {
    title: 'Limite do plano atingido',
    sentence: ({ used, max }) =>
      max === undefined
        ? 'Seu plano não comporta mais marketplaces.'
        : `${used} de ${max} marketplaces em uso.`,
  },
  host_session: {
    title: 'Entre novamente',
    sentence: ({ app }) => (app ? `Sua sessão terminou: ${app}.` : 'Sua sessão terminou.'),
  },
  offline: {
    title: 'Você está off-line',
    sentence: ({ time }) =>
      time ? `Exibimos a situação de ${time}.` : 'Exibimos a última situação conhecida.',
  },
  origin_refused: {
    title: 'Não é possível conectar contas nesta página',
    sentence: 'A página não está configurada para isso. Você não pode corrigir isso; avise o suporte.',
  },
  step_up_required: {
    title: 'Confirme que é você',
    sentence: ({ app }) => `${app} pede que você entre novamente antes disso. Nada foi alterado.`,
  },
  forbidden: { title: 'Você não tem mais permissão para isso', sentence: unchanged },
  conflict: {
    title: 'Alguém foi mais rápido',
    sentence: 'Houve uma alteração nesse meio-tempo. Confira novamente.',
  },
  not_found: {
    title: 'Não está mais aqui',
    sentence: 'Alguém removeu nesse meio-tempo. Nada mais foi alterado.',
  },
  name_taken: { title: 'Você já tem uma conexão com este nome', sentence: 'Escolha outro.' },
  attempt_over: {
    title: 'Esta tentativa terminou',
    sentence: `${unchanged} Você pode recomeçar.`,
  },
  departures_used: {
    title: 'Esta tentativa terminou',
    sentence: 'Ela já foi à Amazon três vezes. Inicie uma nova.',
  },
  arrival_over: {
    title: 'Demorou demais',
    sentence: 'Recomece na Amazon, com “Authorize” ou “Re-authorize”.',
  },
  link_over: { title: 'O link expirou', sentence: 'Crie um novo.' },
  links_used: {
    title: 'Limite de links por hoje',
    sentence: 'Você pode enviar mais amanhã e revogar os de que não precisa.',
  },
  undo_over: {
    title: 'Os dez segundos terminaram',
    sentence: 'A conta continua desconectada. “Conectar de novo” a traz de volta.',
  },
  too_many_attempts: {
    title: 'Há tentativas demais em aberto',
    sentence: 'Conclua ou cancele uma primeiro.',
  },
  unavailable: { title: 'O serviço está inacessível', sentence: `${unchanged} Tente novamente.` },
  unknown: {
    title: 'Algo deu errado',
    sentence: ({ reference }) => (reference ? `${unchanged} Referência ${reference}.` : unchanged),
  },
} satisfies Record<keyof typeof english, ProblemWords>;

export const helping = {
  actors: {
    user: 'Você pode resolver isto.',
    owner: 'O proprietário da conta da Amazon pode resolver isto.',
    host: 'Só nós podemos resolver isto.',
    amazon: 'Só a Amazon pode resolver isto.',
  },
  requestSent: 'Seu pedido está a caminho.',
  startHere: 'Começar aqui',
  remindMe: 'Lembrar-me',
  reminded: 'Avisaremos quando funcionar.',
  notifyMe: 'Avisar-me',
  notified: 'Avisaremos quando estiver corrigido.',
  openHealth: 'Abrir “Account Health”',
  tryNow: 'Tentar agora',
  chooseAnother: 'Escolher outra região',
  reconnectEditor: 'Reconectar com acesso de edição',
  enabledAt: (time) => `Disponível às ${time}`,
  permissionSteps: [
    'O usuário principal abre “Settings › User Permissions” no Seller Central.',
    'Ao lado do seu nome: “Manage Permissions”.',
    '“Selling Partner Appstore” (em algumas contas, também “Manage Authorized Partners”): “View & Edit”. Salvar.',
    'Depois, tente novamente aqui.',
  ],
  planSteps: [
    'Abra “Settings › Account Info” no Seller Central.',
    '“Your Services › Manage”: mude para “Professional”. A Amazon cobra por isso.',
    'Depois, tente novamente aqui.',
  ],
  primarySteps: [
    'O usuário principal é quem abriu a conta de vendedor.',
    'Entre na Amazon como essa pessoa ou envie um link a ela.',
  ],
  adsSteps: [
    'Ainda sem campanha: o país aparece com a primeira.',
    'Sem permissão: o proprietário a concede em “Access and settings” no Amazon Ads. Pode levar 24 horas.',
    'Sem seleção: conecte de novo e marque o país na lista de contas da Amazon.',
  ],
} satisfies typeof englishHelping;
