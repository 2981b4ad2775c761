import type { links as english } from '../links.ts';
import { plural } from './plural.ts';

export const links = {
  linkTitle: 'Vraag het de accounteigenaar',
  askOwner: 'Eigenaar vragen te koppelen…',
  linkFor: 'Voor',
  linkAds: 'ook Amazon Ads',
  linkName: 'Naam',
  linkEmail: 'E-mail',
  linkWhat: (app) => `De eigenaar meldt zich alleen bij Amazon aan. Een account bij ${app} is niet nodig.`,
  linkEnds: (date) => `Geldig tot ${date} · eenmalig`,
  linkValid: 'Zeven dagen geldig · eenmalig',
  linkCopy: 'Link kopiëren',
  linkSend: 'Verzoek sturen',
  linkNameMissing: 'Geef aan wie het verzoek krijgt.',
  linkNameOdd: 'Alleen een naam, zonder adressen.',
  linkEmailMissing: 'Een e-mailadres, zodat iedereen weet wie het verzoek kreeg.',
  linkOnce:
    'Dit adres wordt alleen nu getoond. “Opnieuw kopiëren” maakt een nieuw adres en beëindigt dit adres.',
  linkAddress: 'Adres van de link',
  linkCopied: 'De link is gekopieerd.',
  linkSentTo: (name) => `Het verzoek aan ${name} is onderweg.`,

  privateTitle: 'Privévenster gebruiken',
  privateWhat:
    'Maak een link voor uzelf, open dan een privévenster en plak de link daar. Daarin is niemand aangemeld bij Amazon, dus u kiest het account.',
  privateName: 'Uw naam',
  privateEmail: 'Uw e-mail',
  usePrivate: 'Privévenster gebruiken',

  linkStates: {
    sent: (name, date) => `Link gestuurd naar ${name}, ${date}`,
    opened: (name) => `Link geopend door ${name}`,
    at_amazon: (name) => `${name} is bij Amazon`,
    done: (name) => `Gekoppeld door ${name}`,
    withdrawn: (name, date) => `Link naar ${name} ingetrokken, ${date}`,
    expired: (name, date) => `Link naar ${name} verlopen op ${date}`,
  },
  linkCopyAgain: 'Opnieuw kopiëren',
  linkWithdraw: 'Intrekken',
  linkWithdrawn: (name) => `De link naar ${name} werkt niet meer.`,
  linkRenew: 'Nieuwe link sturen',

  bulkLinksTitle: (count) => plural(count, { one: '# link sturen', other: '# links sturen' }),
  bulkLinksBody: 'Elke link gaat naar de persoon die verantwoordelijk is voor de koppeling.',
  bulkLinksNobody: 'Niemand is verantwoordelijk; open de details en wijs eerst iemand aan.',
  bulkLinksSend: (count) => (count > 0 ? `Verzoeken sturen (${count})` : 'Verzoeken sturen'),
  bulkLinksSent: (count) =>
    plural(count, { one: '# verzoek is onderweg.', other: '# verzoeken zijn onderweg.' }),
  bulkLinksFailed: (names) => `Niet gestuurd: ${names}.`,
} satisfies typeof english;
