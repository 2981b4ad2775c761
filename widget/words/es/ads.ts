import type { ads as english } from '../ads.ts';
import { plural } from './plural.ts';

const profiles = (count: number): string => plural(count, { one: '# perfil', other: '# perfiles' });

export const ads = {
  adsTitle: (group) => `Conectar PPC · ${group}`,
  adsEditTitle: (group) => `Editar cuentas de Ads · ${group}`,
  adsWhich: 'Elija los marketplaces cuyo PPC quiere conectar.',
  adsNeedsConsent: 'Amazon Ads requiere un consentimiento aparte. Amazon se lo pedirá a continuación.',
  adsSignedIn: 'Sesión iniciada en Amazon Ads como',
  adsContinue: (count) => (count > 0 ? `Continuar (${count})` : 'Continuar'),
  adsNoneToConnect: 'Todos los marketplaces de esta cuenta que tienen cuenta de Ads están conectados.',
  adsSearch: 'Buscar perfiles',
  adsCount: (all, matching) =>
    `${profiles(all)}, ${plural(matching, { one: '# coincide', other: '# coinciden' })}`,
  adsFound: (count) => plural(count, { one: '# perfil encontrado', other: '# perfiles encontrados' }),
  adsReading: 'Leyendo los perfiles de Amazon',
  adsProfiles: 'Perfiles de Ads',
  adsMatched: 'coincide',
  adsLinked: 'conectado',
  adsEdit: 'Edición',
  adsViewOnly: 'Solo lectura',
  adsOthers: (count) => `${profiles(count)} de otros vendedores`,
  adsUnknown: (count) =>
    plural(count, {
      one: '# perfil que no se puede conectar',
      other: '# perfiles que no se pueden conectar',
    }),
  adsVendor: 'De un proveedor (Vendor), no compatible',
  adsAgency: 'Propio de una agencia, no compatible',
  adsOther: 'De un tipo no compatible',
  adsNotHere: 'Su vendedor no está conectado aquí',
  adsUnsupportedCountry: 'El país no es compatible',
  adsMissing: 'Amazon no lo ofrece para este usuario:',
  adsMissingWhy: (countries) =>
    `${countries}: aún sin campañas, sin permiso o sin marcar en la lista de cuentas de Amazon.`,
  adsMissingNew: 'Tras conceder permisos nuevos, Amazon puede tardar hasta 24 horas.',
  adsUnreachable: (regions) =>
    `Estas partes de Amazon no han respondido, por lo que pueden faltar perfiles: ${regions}.`,
  checkAgain: 'Comprobar de nuevo',
  checkedLately: (time) => `Amazon permite esta comprobación una vez por minuto. De nuevo a las ${time}.`,
  adsChecked: 'Leído de nuevo en Amazon',
  adsConnect: (count) => (count > 0 ? `Conectar PPC (${count})` : 'Conectar PPC'),
  adsChooseOne: 'Elija al menos un perfil.',
  adsConnected: (count) => `PPC está conectado: ${profiles(count)}.`,
  adsRenewed: 'PPC está conectado de nuevo.',
  adsChoiceTitle: '¿Qué perfiles de Ads quiere conectar?',
  adsChoiceBody: (count, login) =>
    login
      ? `Amazon Ads ofrece ${profiles(count)} a ${login}.`
      : `Amazon Ads ofrece ${profiles(count)} a este usuario.`,
  adsChoose: 'Elegir perfiles',
  adsNoProfiles: 'Este usuario de Amazon aún no tiene cuenta de Ads. Amazon crea una con la primera campaña.',
  adsEnds: (time) => `No se conecta nada hasta que elija. Esto finaliza el ${time}.`,
  adsAnotherLogin: 'Probar con otro usuario',
  adsMore: 'Elegir más perfiles',
  adsPaused: (country) => `PPC en pausa: ${country}.`,
  adsResumed: (country) => `PPC reanudado: ${country}.`,
  adsDisconnect: 'Desconectar PPC',
  adsDisconnectQuestion: (group) => `¿Desconectar el PPC de ${group}?`,
  adsDisconnectStops: (app) => `${app} deja de leer y modificar sus campañas de inmediato.`,
  adsShared: (count) =>
    plural(count, {
      one: 'Este usuario sirve también a # vendedor más.',
      other: 'Este usuario sirve también a # vendedores más.',
    }),
  adsSharedOnly: (group, all) =>
    `Aquí solo se desconecta ${group}. Retirar el acceso en Amazon cortaría los ${all}.`,
  adsLast: 'Ningún otro vendedor usa este usuario, así que se destruye su clave.',
  adsKeeps: 'Seller Central sigue funcionando: es una conexión aparte.',
  adsDisconnected: (group) => `El PPC de ${group} está desconectado.`,
} satisfies typeof english;
