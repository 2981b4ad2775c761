import type { empty as english } from '../empty.ts';

export const empty = {
  emptyTitle: 'Conecte sua primeira conta da Amazon',
  emptyBody: (app) =>
    `${app} lê seus dados de vendas pelo próprio acesso da Amazon. Sua senha fica na Amazon.`,
  whereSell: 'Onde você vende?',
  whereHint: (country, region, alone) =>
    alone
      ? `${country} pertence à região ${region}. Japão, Austrália e Singapura são conectados um a um.`
      : `${country} pertence à região ${region}: um só acesso abrange os marketplaces dessa conta; outras contas podem ser adicionadas.`,
  youNeed:
    'Você precisa: do plano “Professional” · do usuário principal ou de “Selling Partner Appstore: View & Edit”',
  notOwner: 'Não sou o proprietário da conta',
  emptyViewer: 'Nenhuma conta da Amazon conectada ainda',
  canConnect: (names) => `Quem pode conectar: ${names}.`,
  someoneCanConnect: 'Um administrador pode conectar uma.',
} satisfies typeof english;
