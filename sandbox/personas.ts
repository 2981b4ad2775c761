import { marketplaceOf, type Region } from './amazon/marketplaces.ts';

/** A store of an account in one country, as the Sellers API reports it. */
export interface Store {
  country: string;
  storeName: string;
  isParticipating: boolean;
  hasSuspendedListings: boolean;
}

/** A seller account. One consent covers it whole. */
export interface Account {
  sellingPartnerId: string;
  name: string;
  region: Region;
  /** The countries that share this account's consent: `NA`, `EU`, or one country. */
  group: string;
  plan: 'professional' | 'individual';
  stores: Store[];
}

/** Somebody who can sign in. Signing in as a persona is the scenario. */
export interface Persona {
  id: string;
  name: string;
  email: string;
  password: string;
  story: string;
  /** May this user authorize applications for the accounts? */
  mayAuthorize: boolean;
  accounts: Account[];
}

function account(
  sellingPartnerId: string,
  name: string,
  countries: string[],
  changes: Partial<Account> & { unopened?: string[] } = {},
): Account {
  const { unopened = [], ...rest } = changes;
  const home = marketplaceOf(countries[0] ?? 'US');
  const store = (country: string, isParticipating: boolean): Store => ({
    country,
    storeName: name,
    isParticipating,
    hasSuspendedListings: false,
  });
  return {
    sellingPartnerId,
    name,
    region: home.region,
    group: home.group,
    plan: 'professional',
    stores: [
      ...countries.map((country) => store(country, true)),
      ...unopened.map((country) => store(country, false)),
    ],
    ...rest,
  };
}

function persona(
  id: string,
  name: string,
  story: string,
  accounts: Account[],
  changes: Partial<Persona> = {},
): Persona {
  return {
    id,
    name,
    email: `${id}@sellers.example`,
    password: `${id}-2026`,
    story,
    mayAuthorize: true,
    accounts,
    ...changes,
  };
}

const EUROPE = ['DE', 'FR', 'IT', 'ES', 'NL', 'PL', 'SE', 'BE', 'GB'];
const LONG_NAME = 'Wanderschuhe & Zelte für die ganze Familie — '.repeat(3).slice(0, 120);

/** The people the sandbox starts with. */
export const builtInPersonas = (): Persona[] => [
  persona(
    'maple',
    'Maple & Pine Co.',
    'North America in one consent: US, Canada, Mexico; Brazil not opened',
    [account('A1MAPLEPINE01', 'Maple & Pine', ['US', 'CA', 'MX'], { unopened: ['BR'] })],
  ),
  persona('nordlicht', 'Nordlicht Outdoor GmbH', 'Europe in one consent: nine countries', [
    account('A2NORDLICHT02', 'Nordlicht Outdoor', EUROPE),
  ]),
  persona('sakura', 'Sakura Trading', 'Far East, Japan alone', [
    account('A3SAKURA00003', 'Sakura Trading', ['JP']),
  ]),
  persona('outback', 'Outback Goods', 'Far East, Australia alone', [
    account('A4OUTBACK0004', 'Outback Goods', ['AU']),
  ]),
  persona('merlion', 'Merlion Market', 'Far East, Singapore alone', [
    account('A5MERLION0005', 'Merlion Market', ['SG']),
  ]),
  persona(
    'globex',
    'Globex Corporation',
    'One login, five accounts: picker, wrong account, several regions',
    [
      account('A6GLOBEXNA006', 'Globex America', ['US', 'CA']),
      account('A7GLOBEXEU007', 'Globex Europe', ['DE', 'FR', 'GB']),
      account('A8GLOBEXHOME8', 'Globex Home', ['DE', 'IT']),
      account('A9GLOBEXJP009', 'Globex Japan', ['JP']),
    ],
  ),
  persona(
    'assistant',
    'Ada, assistant at Nordlicht',
    'A secondary user without the permission to authorize applications',
    [account('A2NORDLICHT02', 'Nordlicht Outdoor', EUROPE)],
    { mayAuthorize: false },
  ),
  persona('hobby', 'Hobby Horst', 'An Individual plan: not permitted to authorize applications', [
    account('A10HOBBY00010', 'Hobby Horst', ['DE'], { plan: 'individual' }),
  ]),
  persona(
    'unicode',
    'ユニコード',
    'Store names in Japanese and Arabic, with markup, an emoji, 120 characters',
    [
      {
        ...account('A11UNICODE011', 'ユニコード商店', ['DE']),
        stores: [
          {
            country: 'DE',
            storeName: '<b>Bücher</b> & "mehr"',
            isParticipating: true,
            hasSuspendedListings: false,
          },
          { country: 'FR', storeName: 'متجر النور', isParticipating: true, hasSuspendedListings: false },
          {
            country: 'IT',
            storeName: 'ユニコード商店 🏕️',
            isParticipating: true,
            hasSuspendedListings: true,
          },
          { country: 'ES', storeName: LONG_NAME, isParticipating: true, hasSuspendedListings: false },
        ],
      },
    ],
  ),
  persona('newshop', 'Brand New Shop', 'Authorized, but no marketplace yet', [
    { ...account('A12NEWSHOP012', 'Brand New Shop', ['DE']), stores: [] },
  ]),
];
