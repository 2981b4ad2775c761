import type { AuthorizationState, Connection, Seller } from '../../contract/connection.ts';
import type { Region } from '../../contract/regions.ts';
import { ads, connection, countriesIn, inDays, seller, withAds } from './fixtures.ts';

const FIRST = ['Acme', 'Borealis', 'Cobalt', 'Delta', 'Elm', 'Fjord', 'Gable', 'Harbor', 'Indigo', 'Juniper'];
const SECOND = ['Home', 'Outdoor', 'Sports', 'Kitchen', 'Toys', 'Tools', 'Garden', 'Books', 'Pets', 'Audio'];
const BROKEN: AuthorizationState[] = [
  'revoked',
  'reauth_expired',
  'error',
  'expiring',
  'expiring',
  'reauth_scope',
];
const REGIONS: [Region, string[]][] = [
  ['NA', ['US', 'CA', 'MX', 'BR']],
  ['EU', ['DE', 'FR', 'IT', 'ES', 'NL', 'PL', 'SE', 'BE', 'GB', 'IE']],
  ['FE', ['JP']],
];

/** An agency's sellers, worst first: the first six need somebody, every fifth has something to start. */
export const agency = (count: number): Seller[] => Array.from({ length: count }, (_, at) => agencySeller(at));

function agencySeller(at: number): Seller {
  const id = `seller-${at}`;
  const round = Math.floor(at / 100);
  const name = `${FIRST[at % 10]} ${SECOND[Math.floor(at / 10) % 10]}${round > 0 ? ` ${round + 1}` : ''}`;
  const regions = REGIONS.slice(0, 1 + (at % 3));
  const connections = regions.map(([region, countries], index): Connection => {
    const broken = index === 0 ? BROKEN[at] : undefined;
    const pending = at % 5 === 0 ? countries.slice(-2) : [];
    return connection({
      id: `connection-${at}-${region}`,
      sellerId: id,
      name: `${name} ${region}`,
      region,
      country: region === 'FE' ? 'JP' : null,
      sellingPartnerId: `A${index + 1}${String(at).padStart(4, '0')}EXAMPLE${region}`,
      state: broken ?? 'connected',
      renewBy: inDays(broken === 'expiring' ? at + 2 : 200 + at),
      marketplaces: countriesIn({
        pending,
        onboarded: countries.filter((country) => !pending.includes(country)),
      }),
    });
  });
  const made = seller(id, name, ...connections);
  const [first] = regions;
  return withAds(
    made,
    0,
    ads({ connected: first?.[1].slice(0, 2) ?? [], pending: at % 7 === 0 ? ['MX'] : [] }),
  );
}
