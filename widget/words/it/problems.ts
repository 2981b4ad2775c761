import type { helping as englishHelping, problems as english, ProblemWords } from '../problems.ts';

const unchanged = 'Nulla è stato modificato.';
const ours: ProblemWords = {
  title: 'È colpa nostra',
  sentence: ({ app, reference }) =>
    `${app} non è configurato per questo su Amazon. Non puoi risolverlo tu.${reference ? ` Siamo stati avvisati: ${reference}.` : ''}`,
};
const unverified: ProblemWords = {
  title: 'Non abbiamo potuto verificare questo accesso',
  sentence: `È stato avviato in un altro browser o da un’altra persona. ${unchanged}`,
};
const oncePerMinute: ProblemWords = {
  title: 'Attendi un momento',
  sentence: 'Amazon consente questa verifica una volta al minuto.',
};

export const problems = {
  popup_blocked: { title: 'Il browser ha bloccato la finestra di Amazon', sentence: unchanged },
  window_closed: {
    title: 'Non completato',
    sentence: `La finestra di Amazon è stata chiusa prima della fine. ${unchanged}`,
  },
  attempt_expired: {
    title: 'Ci è voluto troppo tempo',
    sentence: `Il tentativo è terminato. ${unchanged} Le tue scelte sono conservate.`,
  },
  review_expired: {
    title: 'Ci è voluto troppo tempo',
    sentence: 'Nessuno ha indicato se è l’account giusto, quindi non è stato mantenuto.',
  },
  consent_declined: {
    title: 'Non autorizzato su Amazon',
    sentence: 'Hai annullato su Amazon. Non è stato collegato nulla.',
  },
  state_mismatch: unverified,
  proof_refused: unverified,
  code_refused: {
    title: 'Amazon non ha confermato',
    sentence: 'Amazon ha rifiutato di completare questo accesso. Ricomincia.',
  },
  permission_missing: {
    title: 'Questo utente Amazon non può collegare app',
    sentence: `Amazon richiede l’utente principale, oppure “Selling Partner Appstore: View & Edit” (per alcuni account anche “Manage Authorized Partners”). ${unchanged}`,
  },
  plan_individual: {
    title: 'Serve un piano “Professional”',
    sentence: `Amazon consente le app solo agli account “Professional”. ${unchanged}`,
  },
  account_not_ready: {
    title: 'Amazon non è ancora pronto',
    sentence: `Per gli account nuovi o in esame possono servire fino a 48 ore. ${unchanged}`,
  },
  account_inactive: {
    title: 'Inattivo su Amazon',
    sentence: 'Amazon segnala che questo account non è attivo. I tuoi dati qui sono conservati.',
  },
  wrong_account: {
    title: 'L’accesso è avvenuto con un altro account',
    sentence: ({ got, expected }) =>
      got && expected
        ? `Hai effettuato l’accesso a ${got}; questo collegamento è per ${expected}. ${unchanged}`
        : unchanged,
  },
  wrong_region: {
    title: ({ place }) =>
      place ? `Questo account appartiene a ${place}` : 'Questo account appartiene a un’altra regione',
    sentence: unchanged,
  },
  wrong_type: {
    title: 'È un account Vendor Central',
    sentence: `Avevi iniziato con Seller Central. ${unchanged}`,
  },
  already_here: {
    title: 'Già nel tuo elenco',
    sentence: ({ name }) =>
      name
        ? `Abbiamo rinnovato “${name}” invece di aggiungerlo due volte.`
        : 'L’abbiamo rinnovato invece di aggiungerlo due volte.',
  },
  no_marketplaces: {
    title: 'Nessun marketplace trovato',
    sentence: ({ place }) =>
      place
        ? `Amazon non ne ha indicato nessuno per ${place}.`
        : 'Amazon non ne ha indicato nessuno per questo account.',
  },
  role_missing: {
    title: 'Manca un’autorizzazione',
    sentence: ({ role, feature }) =>
      `${role ? `Serve “${role}”${feature ? ` per ${feature}` : ''}. ` : ''}Il resto funziona.`,
  },
  revoked: {
    title: 'L’accesso è stato rimosso su Amazon',
    sentence: ({ date }) =>
      `${date ? `Ultima risposta di Amazon: ${date}. ` : ''}Può essere stato disattivato in “Manage Your Apps” o da un cambio di password. La tua cronologia è conservata.`,
  },
  expired: {
    title: 'Il rinnovo annuale è scaduto',
    sentence: ({ date }) =>
      `Amazon lo chiede ogni 365 giorni. ${date ? `È scaduto il ${date}. ` : ''}La tua cronologia è conservata; recuperiamo ciò che manca.`,
  },
  app_not_in_region: {
    title: 'È colpa nostra',
    sentence: ({ app, reference }) =>
      `${app} non è configurato per questa regione su Amazon. Non puoi risolverlo tu.${reference ? ` Siamo stati avvisati: ${reference}.` : ''}`,
  },
  app_misconfigured: ours,
  app_draft: ours,
  amazon_down: {
    title: 'Amazon non risponde',
    sentence: ({ time }) =>
      time ? `${unchanged} Riproviamo alle ${time}.` : `${unchanged} Riproviamo da soli.`,
  },
  rate_limited: oncePerMinute,
  checked_lately: oncePerMinute,
  ads_no_profile: {
    title: 'Ancora nessun account Ads',
    sentence: 'Amazon ne crea uno con la prima campagna. Controlliamo ogni giorno.',
  },
  ads_profile_missing: {
    title: ({ country }) =>
      country ? `Assente da questo login: ${country}` : 'Un Paese è assente da questo login',
    sentence: 'Nessun diritto, nessuna campagna o casella non spuntata su Amazon.',
  },
  ads_view_only: {
    title: 'Sola lettura',
    sentence: 'Questo login può leggere le campagne ma non modificarle.',
  },
  plan_limit: {
    title: 'Limite del piano raggiunto',
    sentence: ({ used, max }) =>
      max === undefined
        ? 'Nel tuo piano non c’è posto per altri marketplace.'
        : `${used} di ${max} marketplace in uso.`,
  },
  host_session: {
    title: 'Accedi di nuovo',
    sentence: ({ app }) => (app ? `La tua sessione di ${app} è terminata.` : 'La tua sessione è terminata.'),
  },
  offline: {
    title: 'Connessione a internet assente',
    sentence: ({ time }) => (time ? `Dati aggiornati alle ${time}.` : 'Sono mostrati gli ultimi dati noti.'),
  },
  origin_refused: {
    title: 'In questa pagina non si possono collegare account',
    sentence: 'La pagina non è configurata per questo. Non puoi risolverlo tu; avvisa l’assistenza.',
  },
  step_up_required: {
    title: 'Conferma la tua identità',
    sentence: ({ app }) =>
      `${app} ti chiede di accedere di nuovo prima di questa operazione. Nulla è stato modificato.`,
  },
  forbidden: { title: 'Non hai più l’autorizzazione per farlo', sentence: unchanged },
  conflict: {
    title: 'Qualcuno è stato più veloce',
    sentence: 'Nel frattempo è stato modificato. Ricontrolla.',
  },
  not_found: {
    title: 'Non c’è più',
    sentence: 'Nel frattempo qualcuno l’ha rimosso. Nient’altro è stato modificato.',
  },
  name_taken: {
    title: 'Hai già un collegamento con questo nome',
    sentence: 'Scegline un altro.',
  },
  attempt_over: {
    title: 'Questo tentativo è terminato',
    sentence: `${unchanged} Puoi ricominciare.`,
  },
  departures_used: {
    title: 'Questo tentativo è terminato',
    sentence: 'È andato su Amazon tre volte. Avviane uno nuovo.',
  },
  arrival_over: {
    title: 'Ci è voluto troppo tempo',
    sentence: 'Ricomincia da Amazon, con “Authorize” o “Re-authorize”.',
  },
  link_over: { title: 'Il link è scaduto', sentence: 'Creane uno nuovo.' },
  links_used: {
    title: 'Abbastanza link per oggi',
    sentence: 'Domani potrai inviarne altri, e puoi ritirare quelli che non servono.',
  },
  undo_over: {
    title: 'I dieci secondi sono passati',
    sentence: 'Resta scollegato. “Collega di nuovo” lo ripristina.',
  },
  too_many_attempts: {
    title: 'Ci sono troppi tentativi aperti',
    sentence: 'Prima completane o annullane uno.',
  },
  unavailable: {
    title: 'Il servizio non è raggiungibile',
    sentence: `${unchanged} Riprova.`,
  },
  unknown: {
    title: 'Qualcosa è andato storto',
    sentence: ({ reference }) => (reference ? `${unchanged} Riferimento ${reference}.` : unchanged),
  },
} satisfies Record<keyof typeof english, ProblemWords>;

export const helping = {
  actors: {
    user: 'Puoi risolverlo tu.',
    owner: 'Può risolverlo il titolare dell’account Amazon.',
    host: 'Possiamo risolverlo solo noi.',
    amazon: 'Può risolverlo solo Amazon.',
  },
  requestSent: 'La tua richiesta è in viaggio.',
  startHere: 'Comincia qui',
  remindMe: 'Ricordamelo',
  reminded: 'Ti avviseremo quando funziona.',
  notifyMe: 'Avvisami',
  notified: 'Ti avviseremo quando è risolto.',
  openHealth: 'Apri “Account Health”',
  tryNow: 'Prova ora',
  chooseAnother: 'Scegli un’altra regione',
  reconnectEditor: 'Ripristina con un login che può modificare',
  enabledAt: (time) => `Possibile alle ${time}`,
  permissionSteps: [
    'L’utente principale apre “Settings › User Permissions” in Seller Central.',
    'Accanto al tuo nome: “Manage Permissions”.',
    '“Selling Partner Appstore” (per alcuni account anche “Manage Authorized Partners”): “View & Edit”. Salva.',
    'Poi riprova qui.',
  ],
  planSteps: [
    'Apri “Settings › Account Info” in Seller Central.',
    '“Your Services › Manage”: passa a “Professional”. Amazon lo addebita.',
    'Poi riprova qui.',
  ],
  primarySteps: [
    'L’utente principale è chi ha aperto l’account di vendita.',
    'Accedi ad Amazon come quella persona o inviale un link.',
  ],
  adsSteps: [
    'Ancora nessuna campagna: il Paese compare con la prima.',
    'Nessun diritto: lo assegna il titolare in Amazon Ads, in “Access and settings”. Possono servire 24 ore.',
    'Casella non spuntata: collega di nuovo e spunta il Paese nell’elenco di account di Amazon.',
  ],
} satisfies typeof englishHelping;
