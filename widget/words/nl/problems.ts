import type { helping as englishHelping, problems as english, ProblemWords } from '../problems.ts';

const unchanged = 'Er is niets gewijzigd.';
const ours: ProblemWords = {
  title: 'Dit is onze fout',
  sentence: ({ app, reference }) =>
    `${app} is hiervoor niet ingesteld bij Amazon. U kunt dit niet oplossen.${reference ? ` Wij hebben een melding gekregen: ${reference}.` : ''}`,
};
const unverified: ProblemWords = {
  title: 'Wij konden deze aanmelding niet verifiëren',
  sentence: `De aanmelding is begonnen in een andere browser of door iemand anders. ${unchanged}`,
};
const oncePerMinute: ProblemWords = {
  title: 'Een ogenblik geduld',
  sentence: 'Amazon staat deze controle één keer per minuut toe.',
};

export const problems = {
  popup_blocked: { title: 'Uw browser blokkeerde het Amazon-venster', sentence: unchanged },
  window_closed: {
    title: 'Niet afgerond',
    sentence: `Het Amazon-venster is voor het einde gesloten. ${unchanged}`,
  },
  attempt_expired: {
    title: 'Dat duurde te lang',
    sentence: `De poging is verlopen. ${unchanged} Uw keuzes blijven bewaard.`,
  },
  review_expired: {
    title: 'Dat duurde te lang',
    sentence: 'Niemand heeft bevestigd dat het het juiste account is, dus het is niet behouden.',
  },
  consent_declined: {
    title: 'Niet toegestaan bij Amazon',
    sentence: 'U hebt bij Amazon geannuleerd. Er is niets gekoppeld.',
  },
  state_mismatch: unverified,
  proof_refused: unverified,
  code_refused: {
    title: 'Amazon heeft niet bevestigd',
    sentence: 'Amazon weigerde deze aanmelding af te ronden. Begin opnieuw.',
  },
  permission_missing: {
    title: 'Deze Amazon-gebruiker mag geen apps koppelen',
    sentence: `Amazon vraagt de hoofdgebruiker, of “Selling Partner Appstore: View & Edit” (bij sommige accounts ook “Manage Authorized Partners”). ${unchanged}`,
  },
  plan_individual: {
    title: 'Een “Professional”-abonnement is nodig',
    sentence: `Amazon laat alleen accounts met “Professional” apps gebruiken. ${unchanged}`,
  },
  account_not_ready: {
    title: 'Amazon is nog niet zover',
    sentence: `Bij nieuwe of beoordeelde accounts kan het tot 48 uur duren. ${unchanged}`,
  },
  account_inactive: {
    title: 'Inactief bij Amazon',
    sentence: 'Amazon meldt dat dit account niet actief is. Uw gegevens blijven hier bewaard.',
  },
  wrong_account: {
    title: 'Er was een ander account aangemeld',
    sentence: ({ got, expected }) =>
      got && expected
        ? `U hebt zich aangemeld met ${got}; deze koppeling hoort bij ${expected}. ${unchanged}`
        : unchanged,
  },
  wrong_region: {
    title: ({ place }) =>
      place ? `Dit account hoort bij ${place}` : 'Dit account hoort bij een andere regio',
    sentence: unchanged,
  },
  wrong_type: {
    title: 'Dit is een Vendor Central-account',
    sentence: `U bent begonnen met Seller Central. ${unchanged}`,
  },
  already_here: {
    title: 'Al in uw lijst',
    sentence: ({ name }) =>
      name
        ? `Wij hebben “${name}” vernieuwd in plaats van nog eens toegevoegd.`
        : 'Wij hebben de koppeling vernieuwd in plaats van nog eens toegevoegd.',
  },
  no_marketplaces: {
    title: 'Geen marktplaatsen gevonden',
    sentence: ({ place }) =>
      place ? `Amazon meldde er geen voor ${place}.` : 'Amazon meldde er geen voor dit account.',
  },
  role_missing: {
    title: 'Er ontbreekt een machtiging',
    sentence: ({ role, feature }) =>
      `${role ? `“${role}” is nodig${feature ? ` voor ${feature}` : ''}. ` : ''}De rest werkt.`,
  },
  revoked: {
    title: 'De toegang is bij Amazon verwijderd',
    sentence: ({ date }) =>
      `${date ? `Laatste antwoord van Amazon: ${date}. ` : ''}Mogelijk is de toegang uitgeschakeld in “Manage Your Apps” of is het wachtwoord gewijzigd. Uw eerdere gegevens blijven bewaard.`,
  },
  expired: {
    title: 'De jaarlijkse vernieuwing is achterstallig',
    sentence: ({ date }) =>
      `Amazon vraagt die elke 365 dagen. ${date ? `De toegang eindigde op ${date}. ` : ''}Uw eerdere gegevens blijven bewaard; wat is gemist, halen wij op.`,
  },
  app_not_in_region: {
    title: 'Dit is onze fout',
    sentence: ({ app, reference }) =>
      `${app} is bij Amazon niet ingesteld voor deze regio. U kunt dit niet oplossen.${reference ? ` Wij hebben een melding gekregen: ${reference}.` : ''}`,
  },
  app_misconfigured: ours,
  app_draft: ours,
  amazon_down: {
    title: 'Amazon antwoordt niet',
    sentence: ({ time }) =>
      time
        ? `${unchanged} Wij proberen het om ${time} opnieuw.`
        : `${unchanged} Wij proberen het vanzelf opnieuw.`,
  },
  rate_limited: oncePerMinute,
  checked_lately: oncePerMinute,
  ads_no_profile: {
    title: 'Nog geen Ads-account',
    sentence: 'Amazon maakt er een aan bij de eerste campagne. Wij controleren dagelijks.',
  },
  ads_profile_missing: {
    title: ({ country }) =>
      country ? `Niet in deze login: ${country}` : 'Een land staat niet in deze login',
    sentence: 'Geen recht, geen campagne of niet aangevinkt bij Amazon.',
  },
  ads_view_only: {
    title: 'Alleen lezen',
    sentence: 'Deze login mag campagnes lezen, maar niet wijzigen.',
  },
  plan_limit: {
    title: 'Limiet van het abonnement bereikt',
    sentence: ({ used, max }) =>
      max === undefined
        ? 'Uw abonnement heeft geen ruimte voor meer marktplaatsen.'
        : `${used} van ${max} marktplaatsen in gebruik.`,
  },
  host_session: {
    title: 'Meld u opnieuw aan',
    sentence: ({ app }) => (app ? `Uw sessie bij ${app} is verlopen.` : 'Uw sessie is verlopen.'),
  },
  offline: {
    title: 'U bent offline',
    sentence: ({ time }) => (time ? `U ziet de stand van ${time}.` : 'U ziet de laatst bekende stand.'),
  },
  origin_refused: {
    title: 'Op deze pagina kunnen geen accounts worden gekoppeld',
    sentence: 'De pagina is daar niet voor ingesteld. U kunt dit niet oplossen; meld het aan support.',
  },
  step_up_required: {
    title: 'Bevestig dat u het bent',
    sentence: ({ app }) => `${app} vraagt u om eerst opnieuw in te loggen. Er is niets gewijzigd.`,
  },
  forbidden: { title: 'U hebt hiervoor geen rechten meer', sentence: unchanged },
  conflict: {
    title: 'Iemand was sneller',
    sentence: 'Dit is intussen gewijzigd. Bekijk het opnieuw.',
  },
  not_found: {
    title: 'Dit is er niet meer',
    sentence: 'Iemand heeft het intussen verwijderd. Verder is er niets gewijzigd.',
  },
  name_taken: {
    title: 'U hebt al een koppeling met deze naam',
    sentence: 'Kies een andere naam.',
  },
  attempt_over: {
    title: 'Deze poging is voorbij',
    sentence: `${unchanged} U kunt opnieuw beginnen.`,
  },
  departures_used: {
    title: 'Deze poging is voorbij',
    sentence: 'De poging ging drie keer naar Amazon. Begin een nieuwe.',
  },
  arrival_over: {
    title: 'Dat duurde te lang',
    sentence: 'Begin opnieuw bij Amazon, met “Authorize” of “Re-authorize”.',
  },
  link_over: { title: 'De link is verlopen', sentence: 'Maak een nieuwe.' },
  links_used: {
    title: 'Genoeg links voor vandaag',
    sentence: 'Morgen kunt u er meer sturen. Wat u niet nodig hebt, kunt u intrekken.',
  },
  undo_over: {
    title: 'De tien seconden zijn voorbij',
    sentence: 'De koppeling blijft verbroken. Met “Weer koppelen” herstelt u die.',
  },
  too_many_attempts: {
    title: 'Er lopen te veel pogingen',
    sentence: 'Rond er eerst een af of annuleer er een.',
  },
  unavailable: {
    title: 'De dienst is niet bereikbaar',
    sentence: `${unchanged} Probeer het opnieuw.`,
  },
  unknown: {
    title: 'Er is iets misgegaan',
    sentence: ({ reference }) => (reference ? `${unchanged} Referentie ${reference}.` : unchanged),
  },
} satisfies Record<keyof typeof english, ProblemWords>;

export const helping = {
  actors: {
    user: 'U kunt dit oplossen.',
    owner: 'De eigenaar van het Amazon-account kan dit oplossen.',
    host: 'Alleen wij kunnen dit oplossen.',
    amazon: 'Alleen Amazon kan dit oplossen.',
  },
  requestSent: 'Uw verzoek is onderweg.',
  startHere: 'Hier beginnen',
  remindMe: 'Herinner mij',
  reminded: 'Wij laten het u weten als het werkt.',
  notifyMe: 'Waarschuw mij',
  notified: 'Wij laten het u weten als het is opgelost.',
  openHealth: '“Account Health” openen',
  tryNow: 'Nu proberen',
  chooseAnother: 'Andere regio kiezen',
  reconnectEditor: 'Opnieuw koppelen met bewerkrechten',
  enabledAt: (time) => `Mogelijk vanaf ${time}`,
  permissionSteps: [
    'De hoofdgebruiker opent “Settings › User Permissions” in Seller Central.',
    'Naast uw naam: “Manage Permissions”.',
    '“Selling Partner Appstore” (bij sommige accounts ook “Manage Authorized Partners”): “View & Edit”. Opslaan.',
    'Probeer het daarna hier opnieuw.',
  ],
  planSteps: [
    'Open “Settings › Account Info” in Seller Central.',
    '“Your Services › Manage”: upgrade naar “Professional”. Amazon brengt dit in rekening.',
    'Probeer het daarna hier opnieuw.',
  ],
  primarySteps: [
    'De hoofdgebruiker is wie het verkopersaccount heeft geopend.',
    'Meld u bij Amazon aan als die persoon of stuur die persoon een link.',
  ],
  adsSteps: [
    'Nog geen campagne: het land verschijnt bij de eerste.',
    'Geen recht: de eigenaar geeft het in Amazon Ads onder “Access and settings”. Dit kan 24 uur duren.',
    'Niet aangevinkt: koppel opnieuw en vink het land aan in de accountlijst van Amazon.',
  ],
} satisfies typeof englishHelping;
