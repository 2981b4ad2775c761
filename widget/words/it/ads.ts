import type { ads as english } from '../ads.ts';
import { plural } from './plural.ts';

const profiles = (count: number): string => plural(count, { one: '# profilo', other: '# profili' });

export const ads = {
  adsTitle: (group) => `Collega PPC · ${group}`,
  adsEditTitle: (group) => `Modifica gli account Ads · ${group}`,
  adsWhich: 'Scegli i marketplace di cui vuoi collegare il PPC.',
  adsNeedsConsent: 'Amazon Ads richiede un consenso separato. Amazon lo chiederà tra poco.',
  adsSignedIn: 'Accesso ad Amazon Ads come',
  adsContinue: (count) => (count > 0 ? `Continua (${count})` : 'Continua'),
  adsNoneToConnect: 'Tutti i marketplace di questo account che hanno un account Ads sono collegati.',
  adsSearch: 'Cerca profili',
  adsCount: (all, matching) =>
    `${profiles(all)}, ${plural(matching, { one: '# corrisponde', other: '# corrispondono' })}`,
  adsFound: (count) => plural(count, { one: '# profilo trovato', other: '# profili trovati' }),
  adsReading: 'Lettura dei profili da Amazon',
  adsProfiles: 'Profili Ads',
  adsMatched: 'corrisponde',
  adsLinked: 'collegato',
  adsEdit: 'Modifica',
  adsViewOnly: 'Sola lettura',
  adsOthers: (count) => `${profiles(count)} di altri venditori`,
  adsUnknown: (count) =>
    plural(count, {
      one: '# profilo che non può essere collegato',
      other: '# profili che non possono essere collegati',
    }),
  adsVendor: 'Di un fornitore (Vendor), non supportato',
  adsAgency: 'Proprio di un’agenzia, non supportato',
  adsOther: 'Di un tipo non supportato',
  adsNotHere: 'Il suo venditore non è collegato qui',
  adsUnsupportedCountry: 'Il Paese non è supportato',
  adsMissing: 'Non offerto da Amazon per questo login:',
  adsMissingWhy: (countries) =>
    `${countries}: ancora nessuna campagna, nessun diritto o casella non spuntata nell’elenco di account di Amazon.`,
  adsMissingNew: 'Dopo l’assegnazione di nuovi diritti, Amazon può impiegare fino a 24 ore.',
  adsUnreachable: (regions) =>
    `Queste parti di Amazon non hanno risposto, quindi possono mancare dei profili: ${regions}.`,
  checkAgain: 'Verifica di nuovo',
  checkedLately: (time) => `Amazon consente questa verifica una volta al minuto. Di nuovo alle ${time}.`,
  adsChecked: 'Riletto da Amazon',
  adsConnect: (count) => (count > 0 ? `Collega PPC (${count})` : 'Collega PPC'),
  adsChooseOne: 'Scegli almeno un profilo.',
  adsConnected: (count) => `PPC è collegato: ${profiles(count)}.`,
  adsRenewed: 'PPC è di nuovo collegato.',
  adsChoiceTitle: 'Quali profili Ads vuoi collegare?',
  adsChoiceBody: (count, login) =>
    login
      ? `Amazon Ads offre ${profiles(count)} a ${login}.`
      : `Amazon Ads offre ${profiles(count)} a questo login.`,
  adsChoose: 'Scegli i profili',
  adsNoProfiles:
    'Questo login Amazon non ha ancora un account Ads. Amazon ne crea uno con la prima campagna.',
  adsEnds: (time) => `Non viene collegato nulla prima della scelta. Termina il ${time}.`,
  adsAnotherLogin: 'Prova un altro login',
  adsMore: 'Scegli altri profili',
  adsPaused: (country) => `PPC in pausa: ${country}.`,
  adsResumed: (country) => `PPC ripreso: ${country}.`,
  adsDisconnect: 'Scollega PPC',
  adsDisconnectQuestion: (group) => `Scollegare il PPC di ${group}?`,
  adsDisconnectStops: (app) => `${app} smette subito di leggere e modificare le sue campagne.`,
  adsShared: (count) =>
    plural(count, {
      one: 'Questo login serve anche # altro venditore.',
      other: 'Questo login serve anche altri # venditori.',
    }),
  adsSharedOnly: (group, all) =>
    `Qui viene scollegato solo ${group}. Rimuovere l’accesso su Amazon scollegherebbe tutti e ${all}.`,
  adsLast: 'Nessun altro venditore usa questo login, quindi la sua chiave viene distrutta.',
  adsKeeps: 'Seller Central continua a funzionare: è un collegamento separato.',
  adsDisconnected: (group) => `Il PPC di ${group} è scollegato.`,
} satisfies typeof english;
