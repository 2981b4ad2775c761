import { marketplaces } from '../amazon/marketplaces.ts';
import type { PersonaInput } from './persona.ts';

type AccountInput = NonNullable<PersonaInput['accounts']>[number];
type ProfileInput = NonNullable<PersonaInput['ads']>[number];

/** A seller account with the same store name in every country; the first country is its home. */
function account(
  sellingPartnerId: string,
  name: string,
  countries: string[],
  more: Partial<AccountInput> & { unopened?: string[] } = {},
): AccountInput {
  const { unopened = [], ...rest } = more;
  return {
    sellingPartnerId,
    name,
    home: countries[0] ?? 'US',
    stores: [
      ...countries.map((country) => ({ country, storeName: name })),
      ...unopened.map((country) => ({ country, storeName: name, isParticipating: false })),
    ],
    ...rest,
  };
}

/** Advertising profiles of one account, numbered from `first`. */
const profiles = (
  first: number,
  accountId: string,
  countries: string[],
  more: Partial<ProfileInput> = {},
): ProfileInput[] =>
  countries.map((country, index) => ({ profileId: first + index * 7919, country, accountId, ...more }));

const EUROPE = ['DE', 'FR', 'IT', 'ES', 'NL', 'PL', 'SE', 'BE', 'GB'];
const LONG_NAME = 'Wanderschuhe & Zelte für die ganze Familie — '.repeat(3).slice(0, 120);
const nordlicht = account('A2NORDLICHT02', 'Nordlicht Outdoor', EUROPE);

const AGENCY_CLIENTS: [id: string, name: string, countries: string[]][] = [
  ['A14AGENCY0001', 'Ahorn Living', ['DE', 'FR']],
  ['A14AGENCY0002', 'Birke Baby', ['DE', 'IT', 'ES']],
  ['A14AGENCY0003', 'Cedar Tools', ['US', 'CA']],
  ['A14AGENCY0004', 'Dogwood Pets', ['US', 'CA', 'MX']],
  ['A14AGENCY0005', 'Elm Books', ['GB', 'IE']],
  ['A14AGENCY0006', 'Fir & Fern', ['SE', 'DE']],
  ['A14AGENCY0007', 'Ginkgo Tea', ['JP']],
  ['A14AGENCY0008', 'Hickory Grill', ['US']],
  ['A14AGENCY0009', 'Ivy Beauty', ['FR', 'BE']],
  ['A14AGENCY0010', 'Jarrah Surf', ['AU']],
  ['A14AGENCY0011', 'Kauri Audio', ['AU']],
  ['A14AGENCY0012', 'Linden Light', ['PL', 'DE', 'NL']],
];

/** Forty profiles: the clients' own, then vendors in every marketplace, then agency (DSP) entities until it is full. */
function agencyProfiles(): ProfileInput[] {
  const sellers = AGENCY_CLIENTS.flatMap(([id, name, countries], index) =>
    profiles(1_400_000_000_000_000 + index * 1_000_003, id, countries, { name }),
  );
  const others = marketplaces.map(({ countryCode }, index): ProfileInput => {
    const type = index % 4 === 3 ? 'agency' : 'vendor';
    return {
      profileId: 1_500_000_000_000_000 + index * 104_729,
      country: countryCode,
      accountId: `ENTITY${String(index + 1).padStart(12, '0')}`,
      type,
      name: `${type === 'agency' ? 'Grove Media' : 'Grove Wholesale'} ${countryCode}`,
    };
  });
  return [...sellers, ...others].slice(0, 40);
}

/** The people the sandbox starts with. */
export const builtInPersonas: readonly PersonaInput[] = [
  {
    id: 'maple',
    name: 'Maple & Pine Co.',
    story: 'North America in one consent: US, Canada, Mexico; Brazil not opened',
    accounts: [account('A1MAPLEPINE01', 'Maple & Pine', ['US', 'CA', 'MX'], { unopened: ['BR'] })],
    ads: profiles(2_984_328_618_318_898, 'A1MAPLEPINE01', ['US', 'CA'], { dailyBudget: 340 }),
  },
  {
    id: 'nordlicht',
    name: 'Nordlicht Outdoor GmbH',
    story: 'Europe in one consent: nine countries; advertises in two, may only look in Italy',
    accounts: [nordlicht],
    ads: [
      ...profiles(1_350_266_456_614_264, 'A2NORDLICHT02', ['DE', 'FR']),
      ...profiles(1_350_266_456_700_001, 'A2NORDLICHT02', ['IT'], { access: 'view' }),
    ],
  },
  {
    id: 'sakura',
    name: 'Sakura Trading',
    story: 'Far East, Japan alone; sister of Outback and Merlion',
    accounts: [account('A3SAKURA00003', 'Sakura Trading', ['JP'])],
    ads: profiles(3_100_000_000_000_011, 'A3SAKURA00003', ['JP']),
  },
  {
    id: 'outback',
    name: 'Outback Goods',
    story: 'Far East, Australia alone',
    accounts: [account('A4OUTBACK0004', 'Outback Goods', ['AU'])],
    ads: profiles(3_200_000_000_000_022, 'A4OUTBACK0004', ['AU']),
  },
  {
    id: 'merlion',
    name: 'Merlion Market',
    story: 'Far East, Singapore alone',
    accounts: [account('A5MERLION0005', 'Merlion Market', ['SG'])],
  },
  {
    id: 'globex',
    name: 'Globex Corporation',
    story: 'One login, four accounts, two of them in Europe: picker, wrong account, several regions',
    accounts: [
      account('A6GLOBEXNA006', 'Globex America', ['US', 'CA']),
      account('A7GLOBEXEU007', 'Globex Europe', ['DE', 'FR', 'GB']),
      account('A8GLOBEXHOME8', 'Globex Home', ['DE', 'IT']),
      account('A9GLOBEXJP009', 'Globex Japan', ['JP']),
    ],
    ads: [
      ...profiles(3_300_000_000_000_033, 'A6GLOBEXNA006', ['US'], { name: 'Globex America' }),
      ...profiles(3_300_000_000_100_033, 'A7GLOBEXEU007', ['DE', 'GB'], { name: 'Globex Europe' }),
    ],
  },
  {
    id: 'agency',
    name: 'Grove Agency',
    story: 'One login, twelve seller accounts and forty advertising profiles of all types',
    accounts: AGENCY_CLIENTS.map(([id, name, countries]) => account(id, name, countries)),
    ads: agencyProfiles(),
  },
  {
    id: 'assistant',
    name: 'Ada, assistant at Nordlicht',
    story: 'A secondary user without the permission to authorize applications',
    mayAuthorize: false,
    accounts: [nordlicht],
  },
  {
    id: 'hobby',
    name: 'Hobby Horst',
    story: 'An Individual plan: not permitted to authorize applications',
    accounts: [account('A10HOBBY00010', 'Hobby Horst', ['DE'], { plan: 'individual' })],
  },
  {
    id: 'holiday',
    name: 'Ferienhaus Holm',
    story: 'Listings suspended in Germany; the Netherlands never opened, though reported as participating',
    accounts: [
      account('A13HOLIDAY013', 'Ferienhaus Holm', ['DE', 'NL', 'SE'], {
        stores: [
          { country: 'DE', storeName: 'Ferienhaus Holm', hasSuspendedListings: true },
          { country: 'NL', storeName: '' },
          { country: 'SE', storeName: 'Ferienhaus Holm' },
        ],
      }),
    ],
  },
  {
    id: 'quiet',
    name: 'Quiet Quilts',
    story: 'Never made a campaign: no advertising profile anywhere',
    accounts: [account('A15QUIET00015', 'Quiet Quilts', ['US'])],
  },
  {
    id: 'legacy',
    name: 'Legacy Lamps',
    story: 'Since the days of MWS: the callback carries mws_auth_token as well',
    hybrid: true,
    accounts: [account('A16LEGACY0016', 'Legacy Lamps', ['US', 'CA'])],
  },
  {
    id: 'unicode',
    name: 'ユニコード',
    story: 'Store names in Japanese and Arabic, with markup, an emoji, 120 characters',
    accounts: [
      account('A11UNICODE011', 'ユニコード商店', ['DE'], {
        stores: [
          { country: 'DE', storeName: '<b>Bücher</b> & "mehr"' },
          { country: 'FR', storeName: 'متجر النور' },
          { country: 'IT', storeName: 'ユニコード商店 🏕️', hasSuspendedListings: true },
          { country: 'ES', storeName: LONG_NAME },
        ],
      }),
    ],
    ads: profiles(3_400_000_000_000_044, 'A11UNICODE011', ['DE'], { name: '<b>Bücher</b> & "mehr"' }),
  },
  {
    id: 'newshop',
    name: 'Brand New Shop',
    story: 'Authorized, but no marketplace yet',
    accounts: [account('A12NEWSHOP012', 'Brand New Shop', ['DE'], { stores: [] })],
  },
  {
    id: 'distributor',
    name: 'Distributor Direct',
    story: 'A vendor account: Vendor Central only, and the Sellers API refuses it',
    accounts: [account('VG17DISTRIB', 'Distributor Direct', ['US', 'CA'], { partner: 'vendor' })],
    ads: profiles(3_500_000_000_000_055, 'ENTITY3DISTRIBUTOR', ['US'], {
      type: 'vendor',
      name: 'Distributor Direct',
    }),
  },
];
