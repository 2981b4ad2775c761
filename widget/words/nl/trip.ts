import type { trip as english } from '../trip.ts';
import { marketplaces } from './plural.ts';

export const trip = {
  beforeTitle: 'Voordat u naar Amazon gaat',
  beforeConnecting: 'U koppelt',
  beforeRenewing: 'U vernieuwt',
  before1: 'Meld u aan bij het juiste account van Amazon Seller Central.',
  before1Why: 'Amazon koppelt het account dat in deze browser open is.',
  before1Check: 'Controleer het nu:',
  before1Switcher:
    'Bij meerdere accounts is dat het account dat de accountwisselaar van Seller Central toont.',
  beforeExpected: 'Het moet dit account zijn:',
  before2: 'U hebt de hoofdgebruiker nodig, of “Selling Partner Appstore: View & Edit”.',
  before2Unsure: 'Niet zeker?',
  before2Steps: [
    'Open “Settings › User Permissions” in Seller Central.',
    'Kunt u dat niet openen, dan bent u niet de hoofdgebruiker: vraag het die persoon of stuur een link.',
    'Kunt u dat wel, dan moet naast uw naam bij “Selling Partner Appstore” “View & Edit” staan.',
  ],
  before3: (name) => `Amazon toont de naam “${name}”. Dat zijn wij.`,
  before3Rights: 'Amazon somt rechten op om te bekijken en te bewerken.',
  before3Why: 'Waarvoor wij ze gebruiken',
  before3Plain: (app) => `${app} toont u daarmee uw eigen gegevens en wijzigt niets, tenzij u dat zelf doet.`,
  before4: 'Zet op de pagina van Amazon het vinkje en kies “Confirm”.',
  before4Ads: 'Kies “Allow” op de pagina van Amazon.',
  beforeAds1: 'Meld u aan met de Amazon-login die de Ads-accounts mag gebruiken.',
  beforeAds1Why: 'Amazon geeft vrij wat de login die in deze browser open is, kan zien.',
  beforeAds2:
    'De login heeft het recht nodig om campagnes te bewerken; anders is alleen koppelen om te lezen mogelijk.',
  beforeAdsPlace: (group) => `${group} · Amazon Ads`,
  beforeOwn:
    'Op een nieuwe computer of een nieuw netwerk kan Amazon om een code vragen. De eigenaar kan het op het eigen apparaat doen.',
  beforeHide: 'Niet meer tonen',
  beforeHideNote: 'Bij vernieuwingen verschijnt dit altijd.',
  continueToAmazon: 'Verder naar Amazon',
  cancel: 'Annuleren',
  cancelled: 'Geannuleerd. Er is niets gewijzigd.',
  close: 'Sluiten',

  waitingTitle: (place) => `Wachten op Amazon · ${place}`,
  waitingBody: (time) => `Ga verder in het Amazon-venster. Deze poging eindigt om ${time}.`,
  waitingAds: (time) => `Ga verder in het venster van Amazon Ads. Deze poging eindigt om ${time}.`,
  waitingElsewhere: (time) =>
    `Dit is begonnen in een ander tabblad of venster. Ga daar verder of begin hier opnieuw. Het eindigt om ${time}.`,
  theOwner: 'De eigenaar',
  amazonAds: 'Amazon Ads',
  leftShow: 'Wat er bij Amazon nog rest',
  waitingOwner: (name) => `${name} is via uw link bij Amazon.`,
  openInTab: 'In dit tabblad openen',
  verifyingTitle: (place) => `Account wordt gecontroleerd · ${place}`,
  verifyingBody: 'U bent terug van Amazon. Wij lezen welk account het is.',
  verifyingSlow: 'Amazon neemt de tijd. Het gaat vanzelf verder, ook als u deze pagina verlaat.',
  bringToFront: 'Venster naar voren halen',
  startAgain: 'Opnieuw beginnen',

  reviewTitle: 'Is dit het juiste account?',
  reviewStore: 'Winkel',
  reviewRegion: 'Regio',
  reviewMarketplaces: (count) => `Marktplaatsen (${count})`,
  reviewExpected: 'Verwacht',
  reviewSame: 'Zelfde account als eerder',
  reviewEnds: (time) => `Er wordt niets geladen voordat u antwoordt. Zonder antwoord vervalt het op ${time}.`,
  keep: 'Ja, behouden',
  refuse: 'Niet het juiste account',
  reviewDifferent: (got, expected) =>
    `Dit is een ander account (${got}). Uw koppeling met ${expected} is ongewijzigd.`,
  addAsNew: 'Als nieuw account toevoegen',
  reviewOtherPlace: (place) => `Dit account hoort bij ${place}. Daar toevoegen?`,
  addThere: 'Daar toevoegen',
  reviewUnfamiliar:
    'Dit ID hebt u al gekoppeld, maar de winkelnamen zijn nieuw. Behoud het account alleen als u ze herkent.',

  doneConnected: (name, count) => `${name} is gekoppeld. ${marketplaces(count)} gevonden.`,
  doneRenewed: (name, date) =>
    date ? `${name} is vernieuwd tot ongeveer ${date}.` : `${name} is vernieuwd.`,
  historyKept: 'Uw eerdere gegevens blijven bewaard.',
  alreadyHere: (name) => `Al in uw lijst als “${name}”. Wij hebben de koppeling vernieuwd.`,

  dismiss: 'Verbergen',

  saidTitle: 'Stond er iets anders op de pagina van Amazon?',
  saidIntro: 'Sommige weigeringen toont Amazon alleen op de eigen pagina. Wat stond er?',
  said: {
    permission: '“Invalid Access … you do not have permission to view this page”',
    professional:
      '“You’re not permitted to take this action … primary user of a Professional selling account”',
    notReady: 'Het account is nieuw, in beoordeling, op vakantie of nog niet geverifieerd',
    inactive: 'Het account is geblokkeerd of gedeactiveerd',
    region: '“No supported business account on this site”, of een ander land dan verwacht',
    ours: 'Een foutcode zoals MD1000, MD5100 of MD9100, of “Something went wrong” met een App ID',
    lost: 'Ik koos een account en kwam op de startpagina van Amazon terecht',
    blank: 'De pagina bleef leeg of toonde het account van iemand anders',
    register: 'Amazon nodigde mij uit om mij als verkoper te registreren',
  },
  saidPlan: 'Welk abonnement is het?',
  saidPlanWhy: 'Amazon zegt in twee gevallen hetzelfde.',
  saidIndividual: 'Individual',
  saidProfessional: 'Professional',
  saidPlanUnknown: 'Ik weet het niet',
  saidPlanWhere: 'Het staat in Seller Central onder “Settings › Account Info”, bij “Your Services”.',
  saidLost:
    'Amazon raakte onderweg de draad kwijt. Begin opnieuw: u bent nu aangemeld, dus Amazon vraagt het meteen.',
  saidBlank:
    'Meld u af bij Amazon, begin opnieuw en meld u aan met alleen het juiste account. Of gebruik een privévenster.',
  saidRegister:
    'Er was een kopersaccount aangemeld. Meld u af bij Amazon en begin opnieuw met het verkopersaccount.',
  saidRegion: (place) =>
    `Het aangemelde account verkoopt niet in ${place}. Meld u aan met een ander account of koppel de andere regio.`,
  details: 'Details',
  reference: (code, reference) => (reference ? `${code} · ref. ${reference}` : code),
  copyForSupport: 'Kopiëren voor support',
} satisfies typeof english;
