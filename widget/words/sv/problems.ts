import type { helping as englishHelping, problems as english, ProblemWords } from '../problems.ts';

const unchanged = 'Inget har ändrats.';
const ours: ProblemWords = {
  title: 'Det här är vårt fel',
  sentence: ({ app, reference }) =>
    `${app} är inte konfigurerat för detta hos Amazon. Du kan inte åtgärda det.${reference ? ` Vi har fått en avisering: ${reference}.` : ''}`,
};
const unverified: ProblemWords = {
  title: 'Vi kunde inte verifiera inloggningen',
  sentence: `Den påbörjades i en annan webbläsare eller av en annan person. ${unchanged}`,
};
const oncePerMinute: ProblemWords = {
  title: 'Vänta ett ögonblick',
  sentence: 'Amazon tillåter kontrollen en gång i minuten.',
};

export const problems = {
  popup_blocked: { title: 'Webbläsaren blockerade Amazon-fönstret', sentence: unchanged },
  window_closed: {
    title: 'Inte slutfört',
    sentence: `Amazon-fönstret stängdes innan det var klart. ${unchanged}`,
  },
  attempt_expired: {
    title: 'Det tog för lång tid',
    sentence: `Försöket upphörde. ${unchanged} Dina val sparas.`,
  },
  review_expired: {
    title: 'Det tog för lång tid',
    sentence: 'Ingen bekräftade att det är rätt konto, så det behölls inte.',
  },
  consent_declined: {
    title: 'Inte tillåtet hos Amazon',
    sentence: 'Du avbröt hos Amazon. Inget har anslutits.',
  },
  state_mismatch: unverified,
  proof_refused: unverified,
  code_refused: {
    title: 'Amazon bekräftade inte',
    sentence: 'Amazon nekade att slutföra inloggningen. Börja om.',
  },
  permission_missing: {
    title: 'Den här Amazon-användaren får inte ansluta appar',
    sentence: `Amazon kräver huvudanvändaren eller ”Selling Partner Appstore: View & Edit” (för vissa konton även ”Manage Authorized Partners”). ${unchanged}`,
  },
  plan_individual: {
    title: 'En ”Professional”-plan behövs',
    sentence: `Amazon låter bara konton med ”Professional” använda appar. ${unchanged}`,
  },
  account_not_ready: {
    title: 'Amazon är inte redo än',
    sentence: `För nya eller granskade konton kan det ta upp till 48 timmar. ${unchanged}`,
  },
  account_inactive: {
    title: 'Inaktiv hos Amazon',
    sentence: 'Amazon anger att kontot inte är aktivt. Dina data här sparas.',
  },
  wrong_account: {
    title: 'Ett annat konto var inloggat',
    sentence: ({ got, expected }) =>
      got && expected
        ? `Du loggade in på ${got}; den här anslutningen gäller ${expected}. ${unchanged}`
        : unchanged,
  },
  wrong_region: {
    title: ({ place }) =>
      place ? `Det här kontot tillhör ${place}` : 'Det här kontot tillhör en annan region',
    sentence: unchanged,
  },
  wrong_type: {
    title: 'Det här är ett Vendor Central-konto',
    sentence: `Du började med Seller Central. ${unchanged}`,
  },
  already_here: {
    title: 'Finns redan i listan',
    sentence: ({ name }) =>
      name
        ? `Vi förnyade ”${name}” i stället för att lägga till dubbelt.`
        : 'Vi förnyade anslutningen i stället för att lägga till den dubbelt.',
  },
  no_marketplaces: {
    title: 'Inga marknadsplatser hittades',
    sentence: ({ place }) =>
      place ? `Amazon returnerade inga för ${place}.` : 'Amazon returnerade inga för det här kontot.',
  },
  role_missing: {
    title: 'En behörighet saknas',
    sentence: ({ role, feature }) =>
      `${role ? `”${role}” behövs${feature ? ` för ${feature}` : ''}. ` : ''}Resten fungerar.`,
  },
  revoked: {
    title: 'Åtkomsten togs bort hos Amazon',
    sentence: ({ date }) =>
      `${date ? `Senaste svar från Amazon: ${date}. ` : ''}Den kan ha stängts av i ”Manage Your Apps” eller genom ett lösenordsbyte. Din historik sparas.`,
  },
  expired: {
    title: 'Den årliga förnyelsen är försenad',
    sentence: ({ date }) =>
      `Amazon kräver den var 365:e dag. ${date ? `Åtkomsten upphörde ${date}. ` : ''}Din historik sparas; vi hämtar det som missats.`,
  },
  app_not_in_region: {
    title: 'Det här är vårt fel',
    sentence: ({ app, reference }) =>
      `${app} är inte konfigurerat för den här regionen hos Amazon. Du kan inte åtgärda det.${reference ? ` Vi har fått en avisering: ${reference}.` : ''}`,
  },
  app_misconfigured: ours,
  app_draft: ours,
  amazon_down: {
    title: 'Amazon svarar inte',
    sentence: ({ time }) =>
      time ? `${unchanged} Vi försöker igen kl. ${time}.` : `${unchanged} Vi försöker igen automatiskt.`,
  },
  rate_limited: oncePerMinute,
  checked_lately: oncePerMinute,
  ads_no_profile: {
    title: 'Inget Ads-konto än',
    sentence: 'Amazon skapar ett med första kampanjen. Vi kontrollerar dagligen.',
  },
  ads_profile_missing: {
    title: ({ country }) => `${country ?? 'Ett land'} saknas i inloggningen`,
    sentence: 'Ingen rättighet, ingen kampanj eller inte ikryssat hos Amazon.',
  },
  ads_view_only: {
    title: 'Endast visning',
    sentence: 'Inloggningen får läsa men inte ändra kampanjer.',
  },
  plan_limit: {
    title: 'Abonnemangets gräns nådd',
    sentence: ({ used, max }) =>
      max === undefined
        ? 'Abonnemanget har inte plats för fler marknadsplatser.'
        : `${used} av ${max} marknadsplatser används.`,
  },
  host_session: {
    title: 'Logga in igen',
    sentence: ({ app }) => (app ? `Din session hos ${app} har upphört.` : 'Din session har upphört.'),
  },
  offline: {
    title: 'Du är offline',
    sentence: ({ time }) => (time ? `Du ser läget från ${time}.` : 'Du ser det senast kända läget.'),
  },
  origin_refused: {
    title: 'Konton kan inte anslutas på den här sidan',
    sentence: 'Sidan är inte konfigurerad för det. Du kan inte åtgärda det; kontakta supporten.',
  },
  step_up_required: {
    title: 'Bekräfta att det är du',
    sentence: ({ app }) => `${app} ber dig att logga in igen först. Inget har ändrats.`,
  },
  forbidden: { title: 'Du har inte längre behörighet för detta', sentence: unchanged },
  conflict: {
    title: 'Någon hann före',
    sentence: 'Det har ändrats under tiden. Titta på det igen.',
  },
  not_found: {
    title: 'Det finns inte längre',
    sentence: 'Någon tog bort det under tiden. Inget annat har ändrats.',
  },
  name_taken: {
    title: 'Du har redan en anslutning med det namnet',
    sentence: 'Välj ett annat.',
  },
  attempt_over: { title: 'Försöket är över', sentence: `${unchanged} Du kan börja om.` },
  departures_used: {
    title: 'Försöket är över',
    sentence: 'Det gick till Amazon tre gånger. Starta ett nytt.',
  },
  arrival_over: {
    title: 'Det tog för lång tid',
    sentence: 'Börja om hos Amazon, med ”Authorize” eller ”Re-authorize”.',
  },
  link_over: { title: 'Länken har gått ut', sentence: 'Skapa en ny.' },
  links_used: {
    title: 'Inga fler länkar i dag',
    sentence: 'Du kan skicka fler i morgon och återkalla dem du inte behöver.',
  },
  undo_over: {
    title: 'De tio sekunderna är över',
    sentence: 'Kontot förblir frånkopplat. ”Anslut igen” ger det tillbaka.',
  },
  too_many_attempts: {
    title: 'För många försök är öppna',
    sentence: 'Slutför eller avbryt ett först.',
  },
  unavailable: { title: 'Tjänsten kan inte nås', sentence: `${unchanged} Försök igen.` },
  unknown: {
    title: 'Något gick fel',
    sentence: ({ reference }) => (reference ? `${unchanged} Referens ${reference}.` : unchanged),
  },
} satisfies Record<keyof typeof english, ProblemWords>;

export const helping = {
  actors: {
    user: 'Du kan åtgärda det.',
    owner: 'Ägaren av Amazon-kontot kan åtgärda det.',
    host: 'Bara vi kan åtgärda det.',
    amazon: 'Bara Amazon kan åtgärda det.',
  },
  requestSent: 'Din förfrågan är på väg.',
  startHere: 'Börja här',
  remindMe: 'Påminn mig',
  reminded: 'Vi hör av oss när det fungerar.',
  notifyMe: 'Meddela mig',
  notified: 'Vi hör av oss när det är åtgärdat.',
  openHealth: 'Öppna ”Account Health”',
  tryNow: 'Försök nu',
  chooseAnother: 'Välj en annan region',
  reconnectEditor: 'Återanslut med redigering',
  enabledAt: (time) => `Möjligt från kl. ${time}`,
  permissionSteps: [
    'Huvudanvändaren öppnar ”Settings › User Permissions” i Seller Central.',
    'Bredvid ditt namn: ”Manage Permissions”.',
    '”Selling Partner Appstore” (för vissa konton även ”Manage Authorized Partners”): ”View & Edit”. Spara.',
    'Försök sedan igen här.',
  ],
  planSteps: [
    'Öppna ”Settings › Account Info” i Seller Central.',
    '”Your Services › Manage”: uppgradera till ”Professional”. Amazon tar betalt för det.',
    'Försök sedan igen här.',
  ],
  primarySteps: [
    'Huvudanvändaren är den som öppnade säljarkontot.',
    'Logga in hos Amazon som den personen eller skicka en länk.',
  ],
  adsSteps: [
    'Ingen kampanj än: landet visas med den första.',
    'Ingen rättighet: ägaren ger den i Amazon Ads under ”Access and settings”. Det kan ta 24 timmar.',
    'Inte ikryssat: återanslut och kryssa i landet i Amazons kontolista.',
  ],
} satisfies typeof englishHelping;
