import type { ads as english } from '../ads.ts';
import { plural } from './plural.ts';

const profiles = (count: number): string => plural(count, { one: '# perfil', other: '# perfis' });

export const ads = {
  adsTitle: (group) => `Conectar PPC · ${group}`,
  adsEditTitle: (group) => `Editar contas de anúncios · ${group}`,
  adsWhich: 'Escolha os marketplaces cujo PPC você quer conectar.',
  adsNeedsConsent: 'O Amazon Ads exige um consentimento próprio. A Amazon vai pedi-lo em seguida.',
  adsSignedIn: 'Conectado ao Amazon Ads como',
  adsContinue: (count) => (count > 0 ? `Continuar (${count})` : 'Continuar'),
  adsNoneToConnect: 'Todos os marketplaces desta conta que têm conta de anúncios estão conectados.',
  adsSearch: 'Buscar perfis',
  adsCount: (all, matching) =>
    `${profiles(all)}, ${plural(matching, { one: '# corresponde', other: '# correspondem' })}`,
  adsFound: (count) => plural(count, { one: '# perfil encontrado', other: '# perfis encontrados' }),
  adsReading: 'Lendo os perfis na Amazon',
  adsProfiles: 'Perfis de anúncios',
  adsMatched: 'corresponde',
  adsLinked: 'conectado',
  adsEdit: 'Edição',
  adsViewOnly: 'Somente leitura',
  adsOthers: (count) =>
    plural(count, { one: '# perfil de outros vendedores', other: '# perfis de outros vendedores' }),
  adsUnknown: (count) =>
    plural(count, {
      one: '# perfil que não pode ser conectado',
      other: '# perfis que não podem ser conectados',
    }),
  adsVendor: 'De um fornecedor (Vendor), não compatível',
  adsAgency: 'Da própria agência, não compatível',
  adsOther: 'De um tipo não compatível',
  adsNotHere: 'O vendedor não está conectado aqui',
  adsUnsupportedCountry: 'País não compatível',
  adsMissing: 'Não oferecidos pela Amazon para este login:',
  adsMissingWhy: (countries) =>
    `${countries} – ainda sem campanha, sem permissão ou sem seleção na lista de contas da Amazon.`,
  adsMissingNew: 'Depois que novas permissões são concedidas, a Amazon pode levar até 24 horas.',
  adsUnreachable: (regions) =>
    `Estas partes da Amazon não responderam, por isso podem faltar perfis: ${regions}.`,
  checkAgain: 'Verificar de novo',
  checkedLately: (time) => `A Amazon permite esta verificação uma vez por minuto. De novo às ${time}.`,
  adsChecked: 'Lido novamente na Amazon',
  adsConnect: (count) => (count > 0 ? `Conectar PPC (${count})` : 'Conectar PPC'),
  adsChooseOne: 'Escolha pelo menos um perfil.',
  adsConnected: (count) => `PPC conectado: ${profiles(count)}.`,
  adsRenewed: 'O PPC está conectado de novo.',
  adsChoiceTitle: 'Quais perfis de anúncios você quer conectar?',
  adsChoiceBody: (count, login) =>
    login
      ? `O Amazon Ads oferece ${profiles(count)} para ${login}.`
      : `O Amazon Ads oferece ${profiles(count)} para este login.`,
  adsChoose: 'Escolher perfis',
  adsNoProfiles:
    'Este login da Amazon ainda não tem conta de anúncios. A Amazon cria uma com a primeira campanha.',
  adsEnds: (time) => `Nada é conectado antes da sua escolha. O prazo termina em ${time}.`,
  adsAnotherLogin: 'Tentar outro login',
  adsMore: 'Escolher mais perfis',
  adsPaused: (country) => `PPC pausado: ${country}.`,
  adsResumed: (country) => `PPC retomado: ${country}.`,
  adsDisconnect: 'Desconectar PPC',
  adsDisconnectQuestion: (group) => `Desconectar o PPC de ${group}?`,
  adsDisconnectStops: (app) => `${app} deixa imediatamente de ler e alterar as campanhas.`,
  adsShared: (count) =>
    plural(count, {
      one: 'Este login também atende # outro vendedor.',
      other: 'Este login também atende # outros vendedores.',
    }),
  adsSharedOnly: (group, all) =>
    `Aqui, apenas ${group} será desconectado. Remover o acesso na Amazon desconectaria todos os ${all}.`,
  adsLast: 'Nenhum outro vendedor usa este login, por isso a chave será destruída.',
  adsKeeps: 'O Seller Central continua funcionando: é uma conexão à parte.',
  adsDisconnected: (group) => `O PPC de ${group} está desconectado.`,
} satisfies typeof english;
