import type { helping as englishHelping, problems as english, ProblemWords } from '../problems.ts';

const unchanged = 'No se ha cambiado nada.';
const ours: ProblemWords = {
  title: 'Es culpa nuestra',
  sentence: ({ app, reference }) =>
    `${app} no está configurado para esto en Amazon. Usted no puede solucionarlo.${reference ? ` Se nos ha avisado: ${reference}.` : ''}`,
};
const unverified: ProblemWords = {
  title: 'No hemos podido verificar este inicio de sesión',
  sentence: `Se inició en otro navegador o lo inició otra persona. ${unchanged}`,
};
const oncePerMinute: ProblemWords = {
  title: 'Espere un momento',
  sentence: 'Amazon permite esta comprobación una vez por minuto.',
};

export const problems = {
  popup_blocked: { title: 'Su navegador ha bloqueado la ventana de Amazon', sentence: unchanged },
  window_closed: {
    title: 'Sin terminar',
    sentence: `La ventana de Amazon se cerró antes del final. ${unchanged}`,
  },
  attempt_expired: {
    title: 'Ha tardado demasiado',
    sentence: `El intento ha finalizado. ${unchanged} Sus selecciones se conservan.`,
  },
  review_expired: {
    title: 'Ha tardado demasiado',
    sentence: 'Nadie indicó si es la cuenta correcta, así que no se ha conservado.',
  },
  consent_declined: {
    title: 'No autorizado en Amazon',
    sentence: 'Usted canceló en Amazon. No se ha conectado nada.',
  },
  state_mismatch: unverified,
  proof_refused: unverified,
  code_refused: {
    title: 'Amazon no lo ha confirmado',
    sentence: 'Amazon se ha negado a terminar este inicio de sesión. Empiece de nuevo.',
  },
  permission_missing: {
    title: 'Este usuario de Amazon no puede conectar aplicaciones',
    sentence: `Amazon exige el usuario principal, o “Selling Partner Appstore: View & Edit” (en algunas cuentas también “Manage Authorized Partners”). ${unchanged}`,
  },
  plan_individual: {
    title: 'Se necesita un plan “Professional”',
    sentence: `Amazon solo permite aplicaciones a las cuentas “Professional”. ${unchanged}`,
  },
  account_not_ready: {
    title: 'Amazon aún no está listo',
    sentence: `Las cuentas nuevas o en revisión pueden tardar hasta 48 horas. ${unchanged}`,
  },
  account_inactive: {
    title: 'Inactivo en Amazon',
    sentence: 'Amazon indica que esta cuenta no está activa. Sus datos se conservan aquí.',
  },
  wrong_account: {
    title: 'Se inició sesión en otra cuenta',
    sentence: ({ got, expected }) =>
      got && expected
        ? `Ha iniciado sesión en ${got}; esta conexión es de ${expected}. ${unchanged}`
        : unchanged,
  },
  wrong_region: {
    title: ({ place }) =>
      place ? `Esta cuenta pertenece a ${place}` : 'Esta cuenta pertenece a otra región',
    sentence: unchanged,
  },
  wrong_type: {
    title: 'Es una cuenta de Vendor Central',
    sentence: `Empezó con Seller Central. ${unchanged}`,
  },
  already_here: {
    title: 'Ya está en su lista',
    sentence: ({ name }) =>
      name
        ? `Hemos renovado “${name}” en lugar de añadirla dos veces.`
        : 'La hemos renovado en lugar de añadirla dos veces.',
  },
  no_marketplaces: {
    title: 'No se han encontrado marketplaces',
    sentence: ({ place }) =>
      place
        ? `Amazon no ha indicado ninguno para ${place}.`
        : 'Amazon no ha indicado ninguno para esta cuenta.',
  },
  role_missing: {
    title: 'Falta un permiso',
    sentence: ({ role, feature }) =>
      `${role ? `Se necesita “${role}”${feature ? ` para ${feature}` : ''}. ` : ''}Lo demás funciona.`,
  },
  revoked: {
    title: 'Se ha retirado el acceso en Amazon',
    sentence: ({ date }) =>
      `${date ? `Última respuesta de Amazon: ${date}. ` : ''}Puede haberse desactivado en “Manage Your Apps” o por un cambio de contraseña. Su historial se conserva.`,
  },
  expired: {
    title: 'La renovación anual está vencida',
    sentence: ({ date }) =>
      `Amazon la pide cada 365 días. ${date ? `Venció el ${date}. ` : ''}Su historial se conserva; recuperaremos lo que falte.`,
  },
  app_not_in_region: {
    title: 'Es culpa nuestra',
    sentence: ({ app, reference }) =>
      `${app} no está configurado para esta región en Amazon. Usted no puede solucionarlo.${reference ? ` Se nos ha avisado: ${reference}.` : ''}`,
  },
  app_misconfigured: ours,
  app_draft: ours,
  amazon_down: {
    title: 'Amazon no responde',
    sentence: ({ time }) =>
      time
        ? `${unchanged} Volveremos a intentarlo a las ${time}.`
        : `${unchanged} Volveremos a intentarlo nosotros mismos.`,
  },
  rate_limited: oncePerMinute,
  checked_lately: oncePerMinute,
  ads_no_profile: {
    title: 'Aún sin cuenta de Ads',
    sentence: 'Amazon crea una con la primera campaña. Lo comprobamos a diario.',
  },
  ads_profile_missing: {
    title: ({ country }) =>
      country ? `No está en este usuario: ${country}` : 'Un país no está en este usuario',
    sentence: 'Sin permiso, sin campañas o sin marcar en Amazon.',
  },
  ads_view_only: {
    title: 'Solo lectura',
    sentence: 'Este usuario puede leer las campañas, pero no modificarlas.',
  },
  plan_limit: {
    title: 'Límite del plan alcanzado',
    sentence: ({ used, max }) =>
      max === undefined ? 'En su plan no caben más marketplaces.' : `${used} de ${max} marketplaces en uso.`,
  },
  host_session: {
    title: 'Vuelva a iniciar sesión',
    sentence: ({ app }) => (app ? `Su sesión de ${app} ha finalizado.` : 'Su sesión ha finalizado.'),
  },
  offline: {
    title: 'No tiene conexión a internet',
    sentence: ({ time }) =>
      time ? `Se muestra el estado de las ${time}.` : 'Se muestra lo último que se sabía.',
  },
  origin_refused: {
    title: 'En esta página no se pueden conectar cuentas',
    sentence: 'La página no está configurada para ello. Usted no puede solucionarlo; avise al soporte.',
  },
  step_up_required: {
    title: 'Confirme que es usted',
    sentence: ({ app }) =>
      `${app} le pide que vuelva a iniciar sesión antes de esta acción. No se ha cambiado nada.`,
  },
  forbidden: { title: 'Ya no tiene permiso para esto', sentence: unchanged },
  conflict: {
    title: 'Alguien se ha adelantado',
    sentence: 'Se ha modificado mientras tanto. Vuelva a mirarlo.',
  },
  not_found: {
    title: 'Ya no está',
    sentence: 'Alguien lo ha quitado mientras tanto. No se ha cambiado nada más.',
  },
  name_taken: {
    title: 'Ya tiene una conexión con este nombre',
    sentence: 'Elija otro.',
  },
  attempt_over: {
    title: 'Este intento ha terminado',
    sentence: `${unchanged} Puede empezar de nuevo.`,
  },
  departures_used: {
    title: 'Este intento ha terminado',
    sentence: 'Ha ido a Amazon tres veces. Inicie uno nuevo.',
  },
  arrival_over: {
    title: 'Ha tardado demasiado',
    sentence: 'Empiece de nuevo en Amazon, con “Authorize” o “Re-authorize”.',
  },
  link_over: { title: 'El enlace ha caducado', sentence: 'Cree uno nuevo.' },
  links_used: {
    title: 'Suficientes enlaces por hoy',
    sentence: 'Mañana podrá enviar más, y puede retirar los que no necesite.',
  },
  undo_over: {
    title: 'Han pasado los diez segundos',
    sentence: 'Sigue desconectado. “Conectar de nuevo” lo recupera.',
  },
  too_many_attempts: {
    title: 'Hay demasiados intentos abiertos',
    sentence: 'Termine o cancele uno primero.',
  },
  unavailable: {
    title: 'No se puede acceder al servicio',
    sentence: `${unchanged} Vuelva a intentarlo.`,
  },
  unknown: {
    title: 'Algo ha fallado',
    sentence: ({ reference }) => (reference ? `${unchanged} Referencia ${reference}.` : unchanged),
  },
} satisfies Record<keyof typeof english, ProblemWords>;

export const helping = {
  actors: {
    user: 'Usted puede solucionarlo.',
    owner: 'El titular de la cuenta de Amazon puede solucionarlo.',
    host: 'Solo nosotros podemos solucionarlo.',
    amazon: 'Solo Amazon puede solucionarlo.',
  },
  requestSent: 'Su solicitud está en camino.',
  startHere: 'Empezar aquí',
  remindMe: 'Recordármelo',
  reminded: 'Le avisaremos cuando funcione.',
  notifyMe: 'Avisarme',
  notified: 'Le avisaremos cuando esté arreglado.',
  openHealth: 'Abrir “Account Health”',
  tryNow: 'Intentarlo ahora',
  chooseAnother: 'Elegir otra región',
  reconnectEditor: 'Restablecer con un usuario que pueda editar',
  enabledAt: (time) => `Disponible a las ${time}`,
  permissionSteps: [
    'El usuario principal abre “Settings › User Permissions” en Seller Central.',
    'Junto a su nombre: “Manage Permissions”.',
    '“Selling Partner Appstore” (en algunas cuentas también “Manage Authorized Partners”): “View & Edit”. Guardar.',
    'Después, vuelva a intentarlo aquí.',
  ],
  planSteps: [
    'Abra “Settings › Account Info” en Seller Central.',
    '“Your Services › Manage”: cambie a “Professional”. Amazon lo cobra.',
    'Después, vuelva a intentarlo aquí.',
  ],
  primarySteps: [
    'El usuario principal es quien abrió la cuenta de vendedor.',
    'Inicie sesión en Amazon como esa persona o envíele un enlace.',
  ],
  adsSteps: [
    'Aún sin campañas: el país aparece con la primera.',
    'Sin permiso: el titular lo concede en Amazon Ads, en “Access and settings”. Puede tardar 24 horas.',
    'Sin marcar: conecte de nuevo y marque el país en la lista de cuentas de Amazon.',
  ],
} satisfies typeof englishHelping;
