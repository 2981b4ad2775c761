import type { trip as english } from '../trip.ts';
import { marketplaces } from './plural.ts';

export const trip = {
  beforeTitle: 'Zanim przejdziesz do Amazon',
  beforeConnecting: 'Łączysz',
  beforeRenewing: 'Odnawiasz',
  before1: 'Zaloguj się na właściwe konto Amazon Seller Central.',
  before1Why: 'Amazon łączy konto, które jest otwarte w tej przeglądarce.',
  before1Check: 'Sprawdź teraz:',
  before1Switcher: 'Przy kilku kontach jest to konto widoczne w przełączniku kont Seller Central.',
  beforeExpected: 'To musi być konto',
  before2: 'Potrzebny jest główny użytkownik lub „Selling Partner Appstore: View & Edit”.',
  before2Unsure: 'Nie masz pewności?',
  before2Steps: [
    'W Seller Central otwórz „Settings › User Permissions”.',
    'Jeśli strona się nie otwiera, nie jesteś głównym użytkownikiem: poproś tę osobę lub wyślij jej link.',
    'Jeśli się otwiera, obok Twojej nazwy przy „Selling Partner Appstore” musi być „View & Edit”.',
  ],
  before3: (name) => `Amazon pokazuje nazwę „${name}”. To my.`,
  before3Rights: 'Amazon wymienia prawa do wyświetlania i edycji.',
  before3Why: 'Do czego ich używamy',
  before3Plain: (app) =>
    `${app} pokazuje dzięki nim Twoje własne dane i nic nie zmienia, chyba że zrobisz to Ty.`,
  before4: 'Na stronie Amazon zaznacz pole i wybierz „Confirm”.',
  before4Ads: 'Na stronie Amazon wybierz „Allow”.',
  beforeAds1: 'Zaloguj się loginem Amazon, który może korzystać z kont Ads.',
  beforeAds1Why: 'Amazon udostępnia to, co widzi login otwarty w tej przeglądarce.',
  beforeAds2: 'Login musi mieć prawo do edycji kampanii, inaczej można go połączyć tylko do odczytu.',
  beforeAdsPlace: (group) => `${group} · Amazon Ads`,
  beforeOwn:
    'Na nowym komputerze lub w nowej sieci Amazon może poprosić o kod. Właściciel może zrobić to na swoim urządzeniu.',
  beforeHide: 'Nie pokazuj ponownie',
  beforeHideNote: 'Przy odnowieniach pojawia się zawsze.',
  continueToAmazon: 'Przejdź do Amazon',
  cancel: 'Anuluj',
  cancelled: 'Anulowano. Nic nie zmieniono.',
  close: 'Zamknij',

  waitingTitle: (place) => `Oczekiwanie na Amazon · ${place}`,
  waitingBody: (time) => `Dokończ w oknie Amazon. Ta próba kończy się o ${time}.`,
  waitingAds: (time) => `Dokończ w oknie Amazon Ads. Ta próba kończy się o ${time}.`,
  waitingElsewhere: (time) =>
    `Rozpoczęto w innej karcie lub oknie. Dokończ tam albo zacznij tu od nowa. Koniec o ${time}.`,
  theOwner: 'Właściciel',
  amazonAds: 'Amazon Ads',
  leftShow: 'Co pozostało w Amazon',
  waitingOwner: (name) => `${name} jest na stronie Amazon przez Twój link.`,
  openInTab: 'Otwórz w tej karcie',
  verifyingTitle: (place) => `Sprawdzanie konta · ${place}`,
  verifyingBody: 'Powrót z Amazon się udał. Odczytujemy, które to konto.',
  verifyingSlow: 'Amazon potrzebuje czasu. Dalej pójdzie samo, także po opuszczeniu tej strony.',
  bringToFront: 'Pokaż okno na wierzchu',
  startAgain: 'Zacznij od nowa',

  reviewTitle: 'Czy to właściwe konto?',
  reviewStore: 'Sklep',
  reviewRegion: 'Region',
  reviewMarketplaces: (count) => `Rynki (${count})`,
  reviewExpected: 'Oczekiwane',
  reviewSame: 'To samo konto co wcześniej',
  reviewEnds: (time) =>
    `Nic nie zostanie załadowane przed odpowiedzią. Bez odpowiedzi konto zostanie odrzucone: ${time}.`,
  keep: 'Tak, zachowaj',
  refuse: 'To nie to konto',
  reviewDifferent: (got, expected) => `To inne konto (${got}). Połączenie z ${expected} pozostaje bez zmian.`,
  addAsNew: 'Dodaj jako nowe konto',
  reviewOtherPlace: (place) => `Miejsce tego konta: ${place}. Dodać je tam?`,
  addThere: 'Dodaj tam',
  reviewUnfamiliar:
    'To ID jest już połączone, ale nazwy sklepów są nowe. Zachowaj konto tylko wtedy, gdy je rozpoznajesz.',

  doneConnected: (name, count) => `Połączono: ${name}. Znaleziono ${marketplaces(count)}.`,
  doneRenewed: (name, date) => (date ? `Odnowiono do ok. ${date}: ${name}.` : `Odnowiono: ${name}.`),
  historyKept: 'Dotychczasowe dane są zachowane.',
  alreadyHere: (name) => `Jest już na liście jako „${name}”. Połączenie odnowiono.`,

  dismiss: 'Ukryj',

  saidTitle: 'Na stronie Amazon było coś innego?',
  saidIntro: 'Niektóre odmowy Amazon pokazuje tylko na swojej stronie. Co tam było?',
  said: {
    permission: '„Invalid Access … you do not have permission to view this page”',
    professional:
      '„You’re not permitted to take this action … primary user of a Professional selling account”',
    notReady: 'Konto jest nowe, w trakcie weryfikacji, na urlopie lub jeszcze niezweryfikowane',
    inactive: 'Konto jest zawieszone lub dezaktywowane',
    region: '„No supported business account on this site” lub inny kraj niż oczekiwany',
    ours: 'Kod błędu, np. MD1000, MD5100 lub MD9100, albo „Something went wrong” z App ID',
    lost: 'Po wyborze konta pojawiła się strona główna Amazon',
    blank: 'Strona była pusta lub pokazała cudze konto',
    register: 'Amazon zaproponował rejestrację jako sprzedawca',
  },
  saidPlan: 'Który to plan?',
  saidPlanWhy: 'Amazon pisze to samo w dwóch przypadkach.',
  saidIndividual: 'Individual',
  saidProfessional: 'Professional',
  saidPlanUnknown: 'Nie wiem',
  saidPlanWhere: 'W Seller Central pod „Settings › Account Info”, jako „Your Services”.',
  saidLost:
    'Amazon zgubił wątek po drodze. Zacznij od nowa: jesteś już po zalogowaniu, więc Amazon zapyta od razu.',
  saidBlank:
    'Wyloguj się z Amazon, zacznij od nowa i zaloguj się tylko na to jedno konto. Albo użyj okna prywatnego.',
  saidRegister:
    'Zalogowane było konto kupującego. Wyloguj się z Amazon i zacznij od nowa z kontem sprzedawcy.',
  saidRegion: (place) =>
    `Zalogowane konto nie sprzedaje tutaj: ${place}. Zaloguj się na inne konto lub połącz inny region.`,
  details: 'Szczegóły',
  reference: (code, reference) => (reference ? `${code} · nr ${reference}` : code),
  copyForSupport: 'Kopiuj dla pomocy technicznej',
} satisfies typeof english;
