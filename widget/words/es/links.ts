import type { links as english } from '../links.ts';
import { plural } from './plural.ts';

export const links = {
  linkTitle: 'Pedírselo al titular de la cuenta',
  askOwner: 'Pedir al titular que conecte…',
  linkFor: 'Para',
  linkAds: 'también Amazon Ads',
  linkName: 'Nombre',
  linkEmail: 'Correo electrónico',
  linkWhat: (app) => `Esa persona solo inicia sesión en Amazon. No necesita una cuenta de ${app}.`,
  linkEnds: (date) => `Válido hasta el ${date} · un solo uso`,
  linkValid: 'Válido durante siete días · un solo uso',
  linkCopy: 'Copiar enlace',
  linkSend: 'Enviar solicitud',
  linkNameMissing: 'Indique a quién se lo pide.',
  linkNameOdd: 'Un nombre sencillo, sin direcciones.',
  linkEmailMissing: 'Indique un correo electrónico, para que todos sepan a quién se ha pedido.',
  linkOnce: 'Esta dirección se muestra solo ahora. “Copiar de nuevo” crea otra e invalida esta.',
  linkAddress: 'Dirección del enlace',
  linkCopied: 'El enlace se ha copiado.',
  linkSentTo: (name) => `La solicitud a ${name} está en camino.`,

  privateTitle: 'Usar una ventana privada',
  privateWhat:
    'Cree un enlace para usted, abra una ventana privada y péguelo allí. En ella nadie ha iniciado sesión en Amazon, así que usted elige la cuenta.',
  privateName: 'Su nombre',
  privateEmail: 'Su correo electrónico',
  usePrivate: 'Usar una ventana privada',

  linkStates: {
    sent: (name, date) => `Enlace enviado a ${name}, ${date}`,
    opened: (name) => `Enlace abierto por ${name}`,
    at_amazon: (name) => `${name} está en Amazon`,
    done: (name) => `Conectado por ${name}`,
    withdrawn: (name, date) => `Enlace a ${name} retirado, ${date}`,
    expired: (name, date) => `Enlace a ${name} caducado el ${date}`,
  },
  linkCopyAgain: 'Copiar de nuevo',
  linkWithdraw: 'Retirar',
  linkWithdrawn: (name) => `El enlace a ${name} ya no funciona.`,
  linkRenew: 'Enviar un enlace nuevo',

  bulkLinksTitle: (count) => plural(count, { one: 'Enviar # enlace', other: 'Enviar # enlaces' }),
  bulkLinksBody: 'Cada uno va a la persona responsable de la conexión.',
  bulkLinksNobody: 'Nadie es responsable; abra los detalles y nombre primero a alguien.',
  bulkLinksSend: (count) => (count > 0 ? `Enviar solicitudes (${count})` : 'Enviar solicitudes'),
  bulkLinksSent: (count) =>
    plural(count, { one: '# solicitud está en camino.', other: '# solicitudes están en camino.' }),
  bulkLinksFailed: (names) => `No enviados: ${names}.`,
} satisfies typeof english;
