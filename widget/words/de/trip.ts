import type { trip as english } from '../trip.ts';
import { marketplaces } from './plural.ts';

export const trip = {
  beforeTitle: 'Bevor Sie zu Amazon gehen',
  beforeConnecting: 'Sie verbinden',
  beforeRenewing: 'Sie erneuern',
  before1: 'Melden Sie sich beim richtigen Amazon-Seller-Central-Konto an.',
  before1Why: 'Amazon verbindet das Konto, das in diesem Browser geöffnet ist.',
  before1Check: 'Jetzt prüfen:',
  before1Switcher: 'Bei mehreren Konten ist es das, welches der Kontowechsler von Seller Central zeigt.',
  beforeExpected: 'Es muss dieses Konto sein:',
  before2: 'Sie brauchen den Hauptbenutzer oder „Selling Partner Appstore: View & Edit“.',
  before2Unsure: 'Nicht sicher?',
  before2Steps: [
    'Öffnen Sie in Seller Central „Settings › User Permissions“.',
    'Lässt sich die Seite nicht öffnen, sind Sie nicht der Hauptbenutzer: Fragen Sie diese Person oder senden Sie ihr einen Link.',
    'Lässt sie sich öffnen, muss neben Ihrem Namen bei „Selling Partner Appstore“ „View & Edit“ stehen.',
  ],
  before3: (name) => `Amazon zeigt den Namen „${name}“. Das sind wir.`,
  before3Rights: 'Amazon listet Rechte zum Ansehen und Bearbeiten auf.',
  before3Why: 'Wofür wir sie brauchen',
  before3Plain: (app) =>
    `${app} zeigt Ihnen damit Ihre eigenen Daten und ändert nichts, solange Sie es nicht tun.`,
  before4: 'Setzen Sie auf der Seite von Amazon das Häkchen und wählen Sie „Confirm“.',
  before4Ads: 'Wählen Sie auf der Seite von Amazon „Allow“.',
  beforeAds1: 'Melden Sie sich mit dem Amazon-Login an, das die Ads-Konten nutzen darf.',
  beforeAds1Why: 'Amazon gibt frei, was das in diesem Browser geöffnete Login sehen kann.',
  beforeAds2:
    'Das Login braucht das Recht, Kampagnen zu bearbeiten; sonst lässt es sich nur zum Ansehen verbinden.',
  beforeAdsPlace: (group) => `${group} · Amazon Ads`,
  beforeOwn:
    'An einem neuen Gerät oder in einem neuen Netz kann Amazon nach einem Code fragen. Der Inhaber kann es an seinem gewohnten Gerät erledigen.',
  beforeHide: 'Nicht mehr anzeigen',
  beforeHideNote: 'Bei Erneuerungen erscheint es immer.',
  continueToAmazon: 'Weiter zu Amazon',
  cancel: 'Abbrechen',
  cancelled: 'Abgebrochen. Es wurde nichts geändert.',
  close: 'Schließen',

  waitingTitle: (place) => `Warten auf Amazon · ${place}`,
  waitingBody: (time) => `Machen Sie im Amazon-Fenster weiter. Dieser Versuch endet um ${time}.`,
  waitingAds: (time) => `Machen Sie im Fenster von Amazon Ads weiter. Dieser Versuch endet um ${time}.`,
  waitingElsewhere: (time) =>
    `Dies wurde in einem anderen Tab oder Fenster begonnen. Machen Sie dort weiter oder beginnen Sie hier neu. Es endet um ${time}.`,
  theOwner: 'Der Inhaber',
  amazonAds: 'Amazon Ads',
  leftShow: 'Was bei Amazon noch zu tun ist',
  waitingOwner: (name) => `${name} ist über Ihren Link bei Amazon.`,
  openInTab: 'In diesem Tab öffnen',
  verifyingTitle: (place) => `Konto wird geprüft · ${place}`,
  verifyingBody: 'Sie sind zurück von Amazon. Wir lesen, welches Konto es ist.',
  verifyingSlow: 'Amazon lässt sich Zeit. Es geht von selbst weiter, auch wenn Sie diese Seite verlassen.',
  bringToFront: 'Fenster nach vorn holen',
  startAgain: 'Neu beginnen',

  reviewTitle: 'Ist das das richtige Konto?',
  reviewStore: 'Shop',
  reviewRegion: 'Region',
  reviewMarketplaces: (count) => `Marktplätze (${count})`,
  reviewExpected: 'Erwartet',
  reviewSame: 'Gleiches Konto wie zuvor',
  reviewEnds: (time) =>
    `Bevor Sie antworten, wird nichts geladen. Ohne Antwort wird es am ${time} verworfen.`,
  keep: 'Ja, behalten',
  refuse: 'Nicht das richtige Konto',
  reviewDifferent: (got, expected) =>
    `Das ist ein anderes Konto (${got}). Ihre Verbindung zu ${expected} ist unverändert.`,
  addAsNew: 'Als neues Konto hinzufügen',
  reviewOtherPlace: (place) => `Dieses Konto gehört zu ${place}. Dort hinzufügen?`,
  addThere: 'Dort hinzufügen',
  reviewUnfamiliar:
    'Diese ID haben Sie schon verbunden, aber die Shopnamen sind neu. Behalten Sie das Konto nur, wenn Sie sie erkennen.',

  doneConnected: (name, count) => `${name} ist verbunden. ${marketplaces(count)} gefunden.`,
  doneRenewed: (name, date) => (date ? `${name} ist bis etwa ${date} erneuert.` : `${name} ist erneuert.`),
  historyKept: 'Ihre bisherigen Daten bleiben erhalten.',
  alreadyHere: (name) => `Schon in Ihrer Liste als „${name}“. Wir haben es erneuert.`,

  dismiss: 'Ausblenden',

  saidTitle: 'Auf der Seite von Amazon stand etwas anderes?',
  saidIntro: 'Manche Ablehnungen zeigt Amazon nur auf seiner eigenen Seite. Was stand dort?',
  said: {
    permission: '„Invalid Access … you do not have permission to view this page“',
    professional:
      '„You’re not permitted to take this action … primary user of a Professional selling account“',
    notReady: 'Das Konto ist neu, in Prüfung, im Urlaub oder noch nicht verifiziert',
    inactive: 'Das Konto ist gesperrt oder deaktiviert',
    region: '„No supported business account on this site“ oder ein anderes Land als erwartet',
    ours: 'Ein Fehlercode wie MD1000, MD5100 oder MD9100 oder „Something went wrong“ mit einer App-ID',
    lost: 'Ich habe ein Konto gewählt und bin auf der Startseite von Amazon gelandet',
    blank: 'Die Seite blieb leer oder zeigte ein fremdes Konto',
    register: 'Amazon lud mich ein, mich als Verkäufer zu registrieren',
  },
  saidPlan: 'Welcher Tarif ist es?',
  saidPlanWhy: 'Amazon sagt in zwei Fällen dasselbe.',
  saidIndividual: 'Individual',
  saidProfessional: 'Professional',
  saidPlanUnknown: 'Ich weiß es nicht',
  saidPlanWhere: 'Es steht in Seller Central unter „Settings › Account Info“ als „Your Services“.',
  saidLost:
    'Amazon hat unterwegs den Faden verloren. Beginnen Sie neu: Sie sind jetzt angemeldet, also fragt Amazon sofort.',
  saidBlank:
    'Melden Sie sich bei Amazon ab, beginnen Sie neu und melden Sie sich nur mit dem einen Konto an. Oder nutzen Sie ein privates Fenster.',
  saidRegister:
    'Ein Käuferkonto war angemeldet. Melden Sie sich bei Amazon ab und beginnen Sie mit dem Verkäuferkonto neu.',
  saidRegion: (place) =>
    `Das angemeldete Konto verkauft nicht in der Region ${place}. Melden Sie sich mit einem anderen an oder verbinden Sie die andere Region.`,
  details: 'Details',
  reference: (code, reference) => (reference ? `${code} · Ref. ${reference}` : code),
  copyForSupport: 'Für den Support kopieren',
} satisfies typeof english;
