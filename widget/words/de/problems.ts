import type { helping as englishHelping, problems as english, ProblemWords } from '../problems.ts';

const unchanged = 'Es wurde nichts geändert.';
const ours: ProblemWords = {
  title: 'Das ist unser Fehler',
  sentence: ({ app, reference }) =>
    `${app} ist dafür bei Amazon nicht eingerichtet. Sie können das nicht beheben.${reference ? ` Wir wurden benachrichtigt: ${reference}.` : ''}`,
};
const unverified: ProblemWords = {
  title: 'Wir konnten diese Anmeldung nicht überprüfen',
  sentence: `Sie wurde in einem anderen Browser oder von einer anderen Person begonnen. ${unchanged}`,
};
const oncePerMinute: ProblemWords = {
  title: 'Bitte warten Sie einen Moment',
  sentence: 'Amazon erlaubt diese Prüfung einmal pro Minute.',
};

export const problems = {
  popup_blocked: { title: 'Ihr Browser hat das Amazon-Fenster blockiert', sentence: unchanged },
  window_closed: {
    title: 'Nicht abgeschlossen',
    sentence: `Das Amazon-Fenster wurde vor dem Ende geschlossen. ${unchanged}`,
  },
  attempt_expired: {
    title: 'Das hat zu lange gedauert',
    sentence: `Der Versuch ist abgelaufen. ${unchanged} Ihre Auswahl bleibt erhalten.`,
  },
  review_expired: {
    title: 'Das hat zu lange gedauert',
    sentence: 'Niemand hat bestätigt, dass es das richtige Konto ist. Deshalb wurde es nicht behalten.',
  },
  consent_declined: {
    title: 'Bei Amazon nicht erlaubt',
    sentence: 'Sie haben bei Amazon abgebrochen. Es wurde nichts verbunden.',
  },
  state_mismatch: unverified,
  proof_refused: unverified,
  code_refused: {
    title: 'Amazon hat nicht bestätigt',
    sentence: 'Amazon hat den Abschluss dieser Anmeldung abgelehnt. Bitte beginnen Sie neu.',
  },
  permission_missing: {
    title: 'Dieser Amazon-Benutzer darf keine Apps verbinden',
    sentence: `Amazon verlangt den Hauptbenutzer oder „Selling Partner Appstore: View & Edit“ (bei manchen Konten auch „Manage Authorized Partners“). ${unchanged}`,
  },
  plan_individual: {
    title: 'Der Tarif „Professional“ ist nötig',
    sentence: `Apps erlaubt Amazon nur Konten mit dem Tarif „Professional“. ${unchanged}`,
  },
  account_not_ready: {
    title: 'Amazon ist noch nicht so weit',
    sentence: `Bei neuen oder geprüften Konten kann es bis zu 48 Stunden dauern. ${unchanged}`,
  },
  account_inactive: {
    title: 'Bei Amazon inaktiv',
    sentence: 'Amazon meldet dieses Konto als nicht aktiv. Ihre Daten bleiben hier erhalten.',
  },
  wrong_account: {
    title: 'Ein anderes Konto war angemeldet',
    sentence: ({ got, expected }) =>
      got && expected
        ? `Sie haben sich mit ${got} angemeldet; diese Verbindung gehört zu ${expected}. ${unchanged}`
        : unchanged,
  },
  wrong_region: {
    title: ({ place }) =>
      place ? `Dieses Konto gehört zu ${place}` : 'Dieses Konto gehört zu einer anderen Region',
    sentence: unchanged,
  },
  wrong_type: {
    title: 'Das ist ein Vendor-Central-Konto',
    sentence: `Begonnen haben Sie mit Seller Central. ${unchanged}`,
  },
  already_here: {
    title: 'Schon in Ihrer Liste',
    sentence: ({ name }) =>
      name
        ? `Wir haben „${name}“ erneuert, statt es doppelt hinzuzufügen.`
        : 'Wir haben es erneuert, statt es doppelt hinzuzufügen.',
  },
  no_marketplaces: {
    title: 'Keine Marktplätze gefunden',
    sentence: ({ place }) =>
      place ? `Amazon hat für ${place} keine gemeldet.` : 'Amazon hat für dieses Konto keine gemeldet.',
  },
  role_missing: {
    title: 'Eine Berechtigung fehlt',
    sentence: ({ role, feature }) =>
      `${role ? `„${role}“ wird${feature ? ` für ${feature}` : ''} gebraucht. ` : ''}Alles andere funktioniert.`,
  },
  revoked: {
    title: 'Der Zugriff wurde bei Amazon entfernt',
    sentence: ({ date }) =>
      `${date ? `Letzte Antwort von Amazon: ${date}. ` : ''}Vielleicht wurde er unter „Manage Your Apps“ abgeschaltet oder das Passwort geändert. Ihre bisherigen Daten bleiben erhalten.`,
  },
  expired: {
    title: 'Die jährliche Erneuerung ist überfällig',
    sentence: ({ date }) =>
      `Amazon verlangt sie alle 365 Tage. ${date ? `Sie ist am ${date} abgelaufen. ` : ''}Ihre bisherigen Daten bleiben erhalten; was gefehlt hat, holen wir nach.`,
  },
  app_not_in_region: {
    title: 'Das ist unser Fehler',
    sentence: ({ app, reference }) =>
      `${app} ist bei Amazon für diese Region nicht eingerichtet. Sie können das nicht beheben.${reference ? ` Wir wurden benachrichtigt: ${reference}.` : ''}`,
  },
  app_misconfigured: ours,
  app_draft: ours,
  amazon_down: {
    title: 'Amazon antwortet nicht',
    sentence: ({ time }) =>
      time
        ? `${unchanged} Wir versuchen es um ${time} erneut.`
        : `${unchanged} Wir versuchen es von selbst erneut.`,
  },
  rate_limited: oncePerMinute,
  checked_lately: oncePerMinute,
  ads_no_profile: {
    title: 'Noch kein Ads-Konto',
    sentence: 'Amazon legt eines mit der ersten Kampagne an. Wir sehen täglich nach.',
  },
  ads_profile_missing: {
    title: ({ country }) => `${country ?? 'Ein Land'} ist nicht in diesem Login`,
    sentence: 'Kein Recht, keine Kampagne oder bei Amazon nicht angehakt.',
  },
  ads_view_only: {
    title: 'Nur Lesezugriff',
    sentence: 'Dieses Login darf Kampagnen lesen, aber nicht ändern.',
  },
  plan_limit: {
    title: 'Grenze des Tarifs erreicht',
    sentence: ({ used, max }) =>
      max === undefined
        ? 'Ihr Tarif hat keinen Platz für weitere Marktplätze.'
        : `${used} von ${max} Marktplätzen sind belegt.`,
  },
  host_session: {
    title: 'Bitte melden Sie sich neu an',
    sentence: ({ app }) => (app ? `Ihre Sitzung bei ${app} ist abgelaufen.` : 'Ihre Sitzung ist abgelaufen.'),
  },
  offline: {
    title: 'Sie sind offline',
    sentence: ({ time }) =>
      time ? `Sie sehen den Stand von ${time}.` : 'Sie sehen den zuletzt bekannten Stand.',
  },
  origin_refused: {
    title: 'Auf dieser Seite lassen sich keine Konten verbinden',
    sentence:
      'Die Seite ist dafür nicht eingerichtet. Sie können das nicht beheben; bitte sagen Sie dem Support Bescheid.',
  },
  step_up_required: {
    title: 'Bitte bestätigen Sie, dass Sie es sind',
    sentence: ({ app }) => `${app} bittet Sie, sich vorher noch einmal anzumelden. Es wurde nichts geändert.`,
  },
  forbidden: { title: 'Sie haben dafür keine Berechtigung mehr', sentence: unchanged },
  conflict: {
    title: 'Jemand war schneller',
    sentence: 'Es wurde inzwischen geändert. Bitte sehen Sie es sich noch einmal an.',
  },
  not_found: {
    title: 'Es ist nicht mehr da',
    sentence: 'Jemand hat es inzwischen entfernt. Sonst wurde nichts geändert.',
  },
  name_taken: {
    title: 'Sie haben schon eine Verbindung mit diesem Namen',
    sentence: 'Wählen Sie einen anderen.',
  },
  attempt_over: {
    title: 'Dieser Versuch ist vorbei',
    sentence: `${unchanged} Sie können neu beginnen.`,
  },
  departures_used: {
    title: 'Dieser Versuch ist vorbei',
    sentence: 'Er ging dreimal zu Amazon. Beginnen Sie einen neuen.',
  },
  arrival_over: {
    title: 'Das hat zu lange gedauert',
    sentence: 'Beginnen Sie bei Amazon neu, mit „Authorize“ oder „Re-authorize“.',
  },
  link_over: { title: 'Der Link ist abgelaufen', sentence: 'Erzeugen Sie einen neuen.' },
  links_used: {
    title: 'Genug Links für heute',
    sentence: 'Morgen können Sie weitere senden. Was Sie nicht brauchen, können Sie zurückziehen.',
  },
  undo_over: {
    title: 'Die zehn Sekunden sind vorbei',
    sentence: 'Es bleibt getrennt. „Wieder verbinden“ bringt es zurück.',
  },
  too_many_attempts: {
    title: 'Zu viele Versuche sind offen',
    sentence: 'Schließen Sie zuerst einen ab oder brechen Sie ihn ab.',
  },
  unavailable: {
    title: 'Der Dienst ist nicht erreichbar',
    sentence: `${unchanged} Bitte versuchen Sie es erneut.`,
  },
  unknown: {
    title: 'Etwas ist schiefgegangen',
    sentence: ({ reference }) => (reference ? `${unchanged} Referenz ${reference}.` : unchanged),
  },
} satisfies Record<keyof typeof english, ProblemWords>;

export const helping = {
  actors: {
    user: 'Sie können das in Ordnung bringen.',
    owner: 'Der Inhaber des Amazon-Kontos kann das in Ordnung bringen.',
    host: 'Nur wir können das in Ordnung bringen.',
    amazon: 'Nur Amazon kann das in Ordnung bringen.',
  },
  requestSent: 'Ihre Anfrage ist unterwegs.',
  startHere: 'Hier beginnen',
  remindMe: 'Erinnern',
  reminded: 'Wir sagen Ihnen, wenn es geht.',
  notifyMe: 'Benachrichtigen',
  notified: 'Wir sagen Ihnen, wenn es behoben ist.',
  openHealth: '„Account Health“ öffnen',
  tryNow: 'Jetzt versuchen',
  chooseAnother: 'Andere Region wählen',
  reconnectEditor: 'Mit Bearbeitungsrecht neu verbinden',
  enabledAt: (time) => `Möglich ab ${time}`,
  permissionSteps: [
    'Der Hauptbenutzer öffnet in Seller Central „Settings › User Permissions“.',
    'Neben Ihrem Namen: „Manage Permissions“.',
    '„Selling Partner Appstore“ (bei manchen Konten auch „Manage Authorized Partners“): „View & Edit“. Speichern.',
    'Versuchen Sie es dann hier erneut.',
  ],
  planSteps: [
    'Öffnen Sie in Seller Central „Settings › Account Info“.',
    '„Your Services › Manage“: auf „Professional“ umstellen. Amazon berechnet das.',
    'Versuchen Sie es dann hier erneut.',
  ],
  primarySteps: [
    'Hauptbenutzer ist, wer das Verkäuferkonto eröffnet hat.',
    'Melden Sie sich bei Amazon als diese Person an oder senden Sie ihr einen Link.',
  ],
  adsSteps: [
    'Noch keine Kampagne: Das Land erscheint mit der ersten.',
    'Kein Recht: Der Inhaber vergibt es in Amazon Ads unter „Access and settings“. Das kann 24 Stunden dauern.',
    'Nicht angehakt: Verbinden Sie neu und haken Sie das Land in der Kontenliste von Amazon an.',
  ],
} satisfies typeof englishHelping;
