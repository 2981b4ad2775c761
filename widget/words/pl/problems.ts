import type { helping as englishHelping, problems as english, ProblemWords } from '../problems.ts';

const unchanged = 'Nic nie zmieniono.';
const ours: ProblemWords = {
  title: 'To nasz błąd',
  sentence: ({ app, reference }) =>
    `${app} nie ma do tego konfiguracji w Amazon. Nie możesz tego naprawić.${reference ? ` Otrzymaliśmy powiadomienie: ${reference}.` : ''}`,
};
const unverified: ProblemWords = {
  title: 'Nie udało się zweryfikować tego logowania',
  sentence: `Rozpoczęto je w innej przeglądarce lub zrobiła to inna osoba. ${unchanged}`,
};
const oncePerMinute: ProblemWords = {
  title: 'Poczekaj chwilę',
  sentence: 'Amazon pozwala sprawdzać raz na minutę.',
};

export const problems = {
  popup_blocked: { title: 'Przeglądarka zablokowała okno Amazon', sentence: unchanged },
  window_closed: {
    title: 'Nie dokończono',
    sentence: `Okno Amazon zamknięto przed końcem. ${unchanged}`,
  },
  attempt_expired: {
    title: 'Trwało to zbyt długo',
    sentence: `Próba się zakończyła. ${unchanged} Twój wybór jest zachowany.`,
  },
  review_expired: {
    title: 'Trwało to zbyt długo',
    sentence: 'Nikt nie potwierdził, że to właściwe konto, więc nie zostało zachowane.',
  },
  consent_declined: {
    title: 'Brak zgody w Amazon',
    sentence: 'Anulowano na stronie Amazon. Nic nie połączono.',
  },
  state_mismatch: unverified,
  proof_refused: unverified,
  code_refused: {
    title: 'Amazon nie potwierdził',
    sentence: 'Amazon odmówił dokończenia tego logowania. Zacznij od nowa.',
  },
  permission_missing: {
    title: 'Ten użytkownik Amazon nie może łączyć aplikacji',
    sentence: `Amazon wymaga głównego użytkownika lub „Selling Partner Appstore: View & Edit” (przy niektórych kontach także „Manage Authorized Partners”). ${unchanged}`,
  },
  plan_individual: {
    title: 'Potrzebny jest plan „Professional”',
    sentence: `Amazon pozwala używać aplikacji tylko kontom „Professional”. ${unchanged}`,
  },
  account_not_ready: {
    title: 'Amazon nie jest jeszcze gotowy',
    sentence: `W przypadku kont nowych lub sprawdzanych może to potrwać do 48 godzin. ${unchanged}`,
  },
  account_inactive: {
    title: 'Nieaktywne w Amazon',
    sentence: 'Amazon zgłasza, że to konto nie jest aktywne. Twoje dane są tu zachowane.',
  },
  wrong_account: {
    title: 'Zalogowane było inne konto',
    sentence: ({ got, expected }) =>
      got && expected ? `Zalogowane: ${got}; to połączenie: ${expected}. ${unchanged}` : unchanged,
  },
  wrong_region: {
    title: ({ place }) => (place ? `Miejsce tego konta: ${place}` : 'To konto jest w innym regionie'),
    sentence: unchanged,
  },
  wrong_type: {
    title: 'To jest konto Vendor Central',
    sentence: `Rozpoczęto z Seller Central. ${unchanged}`,
  },
  already_here: {
    title: 'Jest już na liście',
    sentence: ({ name }) =>
      name
        ? `Odnowiliśmy „${name}”, zamiast dodawać drugi raz.`
        : 'Odnowiliśmy połączenie, zamiast dodawać je drugi raz.',
  },
  no_marketplaces: {
    title: 'Nie znaleziono rynków',
    sentence: ({ place }) =>
      place ? `Amazon nie zwrócił żadnych: ${place}.` : 'Amazon nie zwrócił żadnych dla tego konta.',
  },
  role_missing: {
    title: 'Brakuje jednego uprawnienia',
    sentence: ({ role, feature }) =>
      `${role ? `Potrzebne: „${role}”${feature ? `. Zastosowanie: ${feature}` : ''}. ` : ''}Reszta działa.`,
  },
  revoked: {
    title: 'Dostęp usunięto w Amazon',
    sentence: ({ date }) =>
      `${date ? `Ostatnia odpowiedź Amazon: ${date}. ` : ''}Dostęp mógł zostać wyłączony w „Manage Your Apps” lub przez zmianę hasła. Dotychczasowe dane są zachowane.`,
  },
  expired: {
    title: 'Minął termin corocznego odnowienia',
    sentence: ({ date }) =>
      `Amazon wymaga go co 365 dni. ${date ? `Dostęp zakończył się ${date}. ` : ''}Dotychczasowe dane są zachowane; brakujące pobierzemy.`,
  },
  app_not_in_region: {
    title: 'To nasz błąd',
    sentence: ({ app, reference }) =>
      `${app} nie ma w Amazon konfiguracji dla tego regionu. Nie możesz tego naprawić.${reference ? ` Otrzymaliśmy powiadomienie: ${reference}.` : ''}`,
  },
  app_misconfigured: ours,
  app_draft: ours,
  amazon_down: {
    title: 'Amazon nie odpowiada',
    sentence: ({ time }) =>
      time ? `${unchanged} Spróbujemy ponownie o ${time}.` : `${unchanged} Spróbujemy ponownie sami.`,
  },
  rate_limited: oncePerMinute,
  checked_lately: oncePerMinute,
  ads_no_profile: {
    title: 'Brak konta Ads',
    sentence: 'Amazon tworzy je z pierwszą kampanią. Sprawdzamy codziennie.',
  },
  ads_profile_missing: {
    title: ({ country }) => (country ? `Brak w tym loginie: ${country}` : 'Brak kraju w tym loginie'),
    sentence: 'Brak uprawnień, brak kampanii lub nie zaznaczono w Amazon.',
  },
  ads_view_only: {
    title: 'Tylko odczyt',
    sentence: 'Ten login może odczytywać kampanie, ale nie może ich zmieniać.',
  },
  plan_limit: {
    title: 'Osiągnięto limit planu',
    sentence: ({ used, max }) =>
      max === undefined ? 'W planie nie ma miejsca na więcej rynków.' : `Rynki w użyciu: ${used} z ${max}.`,
  },
  host_session: {
    title: 'Zaloguj się ponownie',
    sentence: ({ app }) => (app ? `Sesja wygasła: ${app}.` : 'Sesja wygasła.'),
  },
  offline: {
    title: 'Jesteś offline',
    sentence: ({ time }) => (time ? `Pokazujemy stan z ${time}.` : 'Pokazujemy ostatni znany stan.'),
  },
  origin_refused: {
    title: 'Na tej stronie nie można łączyć kont',
    sentence: 'Strona nie jest do tego skonfigurowana. Nie możesz tego naprawić; powiadom pomoc techniczną.',
  },
  step_up_required: {
    title: 'Potwierdź swoją tożsamość',
    sentence: ({ app }) =>
      `${app} prosi o ponowne zalogowanie się przed tą operacją. Nic nie zostało zmienione.`,
  },
  forbidden: { title: 'Nie masz już do tego uprawnień', sentence: unchanged },
  conflict: {
    title: 'Ktoś był szybszy',
    sentence: 'W międzyczasie coś zmieniono. Sprawdź jeszcze raz.',
  },
  not_found: {
    title: 'Tego już nie ma',
    sentence: 'Ktoś to w międzyczasie usunął. Nic więcej nie zmieniono.',
  },
  name_taken: { title: 'Masz już połączenie o tej nazwie', sentence: 'Wybierz inną nazwę.' },
  attempt_over: {
    title: 'Ta próba się zakończyła',
    sentence: `${unchanged} Możesz zacząć od nowa.`,
  },
  departures_used: {
    title: 'Ta próba się zakończyła',
    sentence: 'Trzy razy przeszła do Amazon. Rozpocznij nową.',
  },
  arrival_over: {
    title: 'Trwało to zbyt długo',
    sentence: 'Zacznij od nowa w Amazon: „Authorize” lub „Re-authorize”.',
  },
  link_over: { title: 'Link wygasł', sentence: 'Utwórz nowy.' },
  links_used: {
    title: 'Dość linków na dziś',
    sentence: 'Jutro możesz wysłać kolejne, a niepotrzebne wycofać.',
  },
  undo_over: {
    title: 'Dziesięć sekund minęło',
    sentence: 'Konto pozostaje odłączone. Użyj „Przywróć połączenie”, aby wróciło.',
  },
  too_many_attempts: {
    title: 'Zbyt wiele otwartych prób',
    sentence: 'Najpierw dokończ lub anuluj jedną z nich.',
  },
  unavailable: {
    title: 'Usługa jest niedostępna',
    sentence: `${unchanged} Spróbuj ponownie.`,
  },
  unknown: {
    title: 'Coś poszło nie tak',
    sentence: ({ reference }) => (reference ? `${unchanged} Numer: ${reference}.` : unchanged),
  },
} satisfies Record<keyof typeof english, ProblemWords>;

export const helping = {
  actors: {
    user: 'Możesz to naprawić.',
    owner: 'Może to naprawić właściciel konta Amazon.',
    host: 'Możemy to naprawić tylko my.',
    amazon: 'Może to naprawić tylko Amazon.',
  },
  requestSent: 'Prośba została wysłana.',
  startHere: 'Zacznij tutaj',
  remindMe: 'Przypomnij mi',
  reminded: 'Powiadomimy Cię, gdy zadziała.',
  notifyMe: 'Powiadom mnie',
  notified: 'Powiadomimy Cię, gdy to naprawimy.',
  openHealth: 'Otwórz „Account Health”',
  tryNow: 'Spróbuj teraz',
  chooseAnother: 'Wybierz inny region',
  reconnectEditor: 'Połącz z prawem edycji',
  enabledAt: (time) => `Dostępne od ${time}`,
  permissionSteps: [
    'Główny użytkownik otwiera w Seller Central „Settings › User Permissions”.',
    'Obok Twojej nazwy: „Manage Permissions”.',
    '„Selling Partner Appstore” (przy niektórych kontach także „Manage Authorized Partners”): „View & Edit”. Zapisz.',
    'Potem spróbuj tu ponownie.',
  ],
  planSteps: [
    'W Seller Central otwórz „Settings › Account Info”.',
    '„Your Services › Manage”: przejdź na „Professional”. Amazon pobiera za to opłatę.',
    'Potem spróbuj tu ponownie.',
  ],
  primarySteps: [
    'Główny użytkownik to osoba, która otworzyła konto sprzedawcy.',
    'Zaloguj się w Amazon jako ta osoba lub wyślij jej link.',
  ],
  adsSteps: [
    'Brak kampanii: kraj pojawi się z pierwszą.',
    'Brak uprawnień: właściciel nadaje je w Amazon Ads w „Access and settings”. Może to potrwać 24 godziny.',
    'Nie zaznaczono: połącz ponownie i zaznacz kraj na liście kont w Amazon.',
  ],
} satisfies typeof englishHelping;
