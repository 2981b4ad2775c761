import type { trip as english } from '../trip.ts';
import { plural } from './plural.ts';

export const trip = {
  beforeTitle: 'Antes de ir a Amazon',
  beforeConnecting: 'Va a conectar',
  beforeRenewing: 'Va a renovar',
  before1: 'Inicie sesión en la cuenta correcta de Amazon Seller Central.',
  before1Why: 'Amazon conecta la cuenta que está abierta en este navegador.',
  before1Check: 'Compruébelo ahora:',
  before1Switcher: 'Si tiene varias cuentas, es la que muestra el selector de cuentas de Seller Central.',
  beforeExpected: 'Debe ser la cuenta',
  before2: 'Necesita el usuario principal, o “Selling Partner Appstore: View & Edit”.',
  before2Unsure: '¿No está seguro?',
  before2Steps: [
    'En Seller Central, abra “Settings › User Permissions”.',
    'Si no puede abrirlo, no es el usuario principal: pídaselo a esa persona o envíele un enlace.',
    'Si puede, “Selling Partner Appstore” debe indicar “View & Edit” junto a su nombre.',
  ],
  before3: (name) => `Amazon muestra el nombre “${name}”. Somos nosotros.`,
  before3Rights: 'Amazon enumera derechos de consulta y de edición.',
  before3Why: 'Para qué los usamos',
  before3Plain: (app) =>
    `${app} los usa para mostrarle sus propios datos y no cambia nada si usted no lo hace.`,
  before4: 'En la página de Amazon, marque la casilla y elija “Confirm”.',
  before4Ads: 'En la página de Amazon, elija “Allow”.',
  beforeAds1: 'Inicie sesión con el usuario de Amazon que puede utilizar las cuentas de Ads.',
  beforeAds1Why: 'Amazon autoriza lo que puede ver el usuario abierto en este navegador.',
  beforeAds2:
    'El usuario necesita permiso para editar campañas; si no, solo se podrá conectar para consultarlas.',
  beforeAdsPlace: (group) => `${group} · Amazon Ads`,
  beforeOwn:
    'En un ordenador o una red nuevos, Amazon puede pedir un código. El titular puede hacerlo en su dispositivo habitual.',
  beforeHide: 'No volver a mostrar',
  beforeHideNote: 'En las renovaciones se muestra siempre.',
  continueToAmazon: 'Continuar a Amazon',
  cancel: 'Cancelar',
  cancelled: 'Cancelado. No se ha cambiado nada.',
  close: 'Cerrar',

  waitingTitle: (place) => `Esperando a Amazon · ${place}`,
  waitingBody: (time) => `Termine en la ventana de Amazon. Este intento finaliza a las ${time}.`,
  waitingAds: (time) => `Termine en la ventana de Amazon Ads. Este intento finaliza a las ${time}.`,
  waitingElsewhere: (time) =>
    `Se inició en otra pestaña o ventana. Termine allí o empiece de nuevo aquí. Finaliza a las ${time}.`,
  theOwner: 'El titular',
  amazonAds: 'Amazon Ads',
  leftShow: 'Qué queda en Amazon',
  waitingOwner: (name) => `${name} está en Amazon, a través de su enlace.`,
  openInTab: 'Abrir en esta pestaña',
  verifyingTitle: (place) => `Comprobando la cuenta · ${place}`,
  verifyingBody: 'Ha vuelto de Amazon. Estamos leyendo qué cuenta es.',
  verifyingSlow: 'Amazon se toma su tiempo. Sigue por sí solo, aunque salga de esta página.',
  bringToFront: 'Traer la ventana al frente',
  startAgain: 'Empezar de nuevo',

  reviewTitle: '¿Es la cuenta correcta?',
  reviewStore: 'Tienda',
  reviewRegion: 'Región',
  reviewMarketplaces: (count) => `Marketplaces (${count})`,
  reviewExpected: 'Se esperaba',
  reviewSame: 'La misma cuenta que antes',
  reviewEnds: (time) => `No se carga nada hasta que responda. Sin respuesta, se descarta el ${time}.`,
  keep: 'Sí, conservarla',
  refuse: 'No es la cuenta correcta',
  reviewDifferent: (got, expected) => `Es otra cuenta (${got}). Su conexión con ${expected} no ha cambiado.`,
  addAsNew: 'Añadir como cuenta nueva',
  reviewOtherPlace: (place) => `Esta cuenta pertenece a ${place}. ¿Añadirla allí?`,
  addThere: 'Añadir allí',
  reviewUnfamiliar:
    'Ya ha conectado este ID, pero los nombres de tienda son nuevos. Consérvelo solo si los reconoce.',

  doneConnected: (name, count) =>
    `Conexión establecida: ${name}. ${plural(count, { one: '# marketplace encontrado', other: '# marketplaces encontrados' })}.`,
  doneRenewed: (name, date) =>
    date ? `Conexión renovada hasta el ${date} aproximadamente: ${name}.` : `Conexión renovada: ${name}.`,
  historyKept: 'Su historial se conserva.',
  alreadyHere: (name) => `Ya está en su lista como “${name}”. La hemos renovado.`,

  dismiss: 'Ocultar',

  saidTitle: '¿La página de Amazon decía otra cosa?',
  saidIntro: 'Amazon muestra algunos rechazos solo en su propia página. ¿Qué decía?',
  said: {
    permission: '“Invalid Access … you do not have permission to view this page”',
    professional:
      '“You’re not permitted to take this action … primary user of a Professional selling account”',
    notReady: 'La cuenta es nueva, está en revisión, de vacaciones o aún sin verificar',
    inactive: 'La cuenta está suspendida o desactivada',
    region: '“No supported business account on this site”, u otro país distinto del esperado',
    ours: 'Un código de error como MD1000, MD5100 o MD9100, o “Something went wrong” con un App ID',
    lost: 'Elegí una cuenta y llegué a la página de inicio de Amazon',
    blank: 'La página se quedó en blanco o mostraba la cuenta de otra persona',
    register: 'Amazon me invitó a registrarme como vendedor',
  },
  saidPlan: '¿Qué plan es?',
  saidPlanWhy: 'Amazon dice lo mismo en dos casos.',
  saidIndividual: 'Individual',
  saidProfessional: 'Professional (Profesional)',
  saidPlanUnknown: 'No lo sé',
  saidPlanWhere: 'Figura en Seller Central, en “Settings › Account Info”, como “Your Services”.',
  saidLost:
    'Amazon perdió el hilo por el camino. Empiece de nuevo: ahora ya ha iniciado sesión, así que preguntará enseguida.',
  saidBlank:
    'Cierre la sesión de Amazon, empiece de nuevo e inicie sesión solo con esa cuenta. O utilice una ventana privada.',
  saidRegister:
    'Estaba abierta una cuenta de comprador. Cierre la sesión de Amazon y empiece de nuevo con la cuenta del vendedor.',
  saidRegion: (place) =>
    `La cuenta abierta no vende en la región ${place}. Inicie sesión con otra o conecte la otra región.`,
  details: 'Detalles',
  reference: (code, reference) => (reference ? `${code} · ref. ${reference}` : code),
  copyForSupport: 'Copiar para el soporte',
} satisfies typeof english;
