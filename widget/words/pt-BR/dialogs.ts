import type { dialogs as english } from '../dialogs.ts';
import { plural } from './plural.ts';

export const dialogs = {
  back: 'Voltar',
  save: 'Salvar',
  remove: 'Remover',
  copy: 'Copiar',
  nobody: 'Ninguém',
  listOf: (items) => items.join(', '),
  typeToConfirm: (phrase) => `Digite “${phrase}” para confirmar`,
  typedWrong: (phrase) => `Digite “${phrase}” exatamente como aparece aqui.`,

  addName: 'Nome',
  addNameHint: 'Só para você. O nome da loja na Amazon também é exibido.',
  addNameMissing: 'Dê um nome à conexão para reconhecê-la na lista.',
  addNameLong: 'No máximo 60 caracteres.',
  addMarketplace: 'Marketplace',
  addWhere: (country, region, alone) =>
    alone
      ? `${country} pertence à região ${region}. Japão, Austrália e Singapura são conectados um a um.`
      : `${country} pertence à região ${region}: um só acesso abrange os marketplaces dessa conta; outras contas podem ser adicionadas.`,
  addMarketplaceMissing: 'Escolha onde a conta vende.',
  choose: 'Escolher',
  addSeller: 'Vendedor',
  addTypeSeller: 'Seller Central',
  addSubmit: 'Criar',
  added: (name) => `${name} está na lista. Conecte agora.`,
  nameTaken: 'Você já tem uma conexão com este nome.',

  arrivalStart: 'Da Amazon',
  arrivalTitle: (id) => `A quem pertence ${id}?`,
  arrivalRenewTitle: (name) => `Renovar ${name}`,
  arrivalRenewing: 'Você está voltando à Amazon para confirmar.',
  arrivalReading: 'Você veio da Amazon. Estamos verificando onde a conta se encaixa.',
  arrivalKnown: 'Esta conta está conectada aqui mais de uma vez. Qual conexão você quer renovar?',
  arrivalAddTo: (id, seller) => `Adicionar ${id} a ${seller}?`,
  arrivalAddToBody: 'Você veio das páginas da Amazon com uma conta que ainda não está conectada aqui.',
  arrivalWhich: (id) => `A qual vendedor pertence ${id}?`,
  arrivalSearch: 'Buscar vendedores',
  arrivalFound: (count) => plural(count, { one: '# vendedor encontrado', other: '# vendedores encontrados' }),
  arrivalNew: 'Novo vendedor',
  arrivalNewName: 'Nome do vendedor',
  arrivalEnds: (time) => `A Amazon mantém isto aberto até ${time}.`,
  arrivalGo: 'Continuar para a Amazon',
} satisfies typeof english;
