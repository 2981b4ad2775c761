import type { leaving as english } from '../leaving.ts';
import { marketplaces, plural } from './plural.ts';

export const leaving = {
  disconnectQuestion: (name) => `Koppla från ${name}?`,
  disconnectMarketplaces: marketplaces,
  stopsTitle: 'Upphör genast',
  stopsAll: (app) => `allt som ${app} gör med det här kontot`,
  keepsTitle: 'Fortsätter fungera',
  keepsAds: 'Amazon Ads (en egen anslutning)',
  keepsAll: 'dina andra konton',
  adsToo: 'koppla från PPC också',
  historyTitle: 'Din historik',
  historyUntil: (date) => `Sparas till ${date} och raderas sedan.`,
  historyGone: 'Raderas genast. Det kan inte ångras.',
  historyKeptPlain: 'Sparas så länge som du har avtalat med oss.',
  pauseInstead: 'Bara en paus? Redigera marknadsplatser',
  keepConnected: 'Behåll ansluten',
  disconnected: (name) => `${name} är frånkopplad.`,
  undo: 'Ångra',
  undoHint: 'Du kan ångra i tio sekunder; F6 leder dit.',
  oneStepLeft: 'Ett steg återstår hos Amazon.',
  undoOf: (name) => `Ångra frånkopplingen av ${name}`,
  undone: (name) => `${name} är ansluten igen.`,
  undoGone: 'De tio sekunderna är över. ”Anslut igen” finns kvar på raden.',
  notices: 'Meddelanden',

  leftTitle: 'Frånkopplad. Ett steg återstår hos Amazon',
  leftTitleUnused: 'Ett steg återstår hos Amazon',
  left1Place: (place) => `(${place})`,
  leftTitleAlone: 'Ta bort åtkomst hos Amazon',
  leftBody: (app) =>
    `${app} använder inte längre kontot och har raderat dess nyckel. Behörigheten finns kvar i Amazons lista. Så tar du bort den:`,
  leftBodyUndo: (app) =>
    `${app} använder inte längre kontot och raderar dess nyckel inom några sekunder. Behörigheten finns kvar i Amazons lista. Så tar du bort den:`,
  leftBodyUnused: (app) =>
    `${app} använder inte behörigheten du gav, men den finns kvar i Amazons lista. Så tar du bort den:`,
  leftBodyAlone: (app) =>
    `Amazon listar vad som får använda ditt konto. Om du tar bort ${app} där upphör den här anslutningen, och bara ett nytt medgivande ger den tillbaka.`,
  left1: 'Öppna ”Manage Your Apps”',
  left2: (name) => `Leta upp ”${name}”, vårt namn hos Amazon`,
  left3: 'Välj ”Disable” eller ”Remove” (Amazons ordval varierar) och bekräfta',
  leftAds: 'Amazon Ads: ”Access and settings › Third Party Applications”.',
  leftAdsWho: (login) => `Det kan bara den användare som tillät det: ${login}`,
  leftAdsDoor: 'Öppna Amazons lista över appar som får använda din inloggning',
  copySteps: 'Kopiera stegen',
  stepsCopied: 'Stegen är kopierade',
  done: 'Klar',
  showSteps: 'Visa stegen',

  removeQuestion: (name) => `Ta bort ${name} från listan?`,
  removeBody: 'Det finns ingen anslutning, så inget slutar fungera.',
  removeKeep: 'Behåll',
  removed: (name) => `${name} är borttagen från listan.`,

  bulkDisconnectQuestion: (count) =>
    plural(count, { one: 'Koppla från # anslutning?', other: 'Koppla från # anslutningar?' }),
  bulkStops: (app) => `${app} slutar genast använda de här kontona. Dina andra fortsätter fungera.`,
  bulkGone: 'Deras historik raderas genast. Det kan inte ångras.',
  bulkTooMany: (most) => `Högst ${most} på en gång: det här är de första.`,
  bulkPhrase: (count) => `koppla från ${count}`,
  bulkDone: (count) =>
    plural(count, { one: '# anslutning är frånkopplad.', other: '# anslutningar är frånkopplade.' }),
  bulkFailed: (names) => `Inte frånkopplade: ${names}.`,
} satisfies typeof english;
