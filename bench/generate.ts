/** Makes the data of a big installation: tenants of all sizes, most with few connections, some agencies with a thousand. */
import { randomBytes } from 'node:crypto';
import { MARKETPLACES } from '../contract/marketplaces.ts';
import { connectionKey } from '../server/rules/identity.ts';
import type { TenantRows } from '../server/store/move.ts';
import type { ConnectionRow, EventRow, GrantRow, KeyRow, SellerRow } from '../server/store/rows.ts';
import { connectionRow, participation } from '../test/server/support/rows.ts';

const AGENCY = 1000;
/** Connections of small tenants, in turn. */
const SIZES = [1, 2, 3, 1, 5, 2, 8, 1, 4, 3];
const YEAR = 365 * 24 * 3_600_000;

const id = () => randomBytes(16).toString('base64url');
/** As long as a sealed refresh token is. */
const sealed = () => randomBytes(420).toString('base64url');

/** Tenants with so many connections together, the tenth part of them with agencies. */
export function* generate(connections: number, now = Date.now()): Generator<TenantRows> {
  let made = 0;
  let events = 0;
  for (let n = 0; made < connections; n++) {
    const wanted = n % 500 === 499 ? AGENCY : (SIZES[n % SIZES.length] ?? 1);
    const size = Math.min(wanted, connections - made);
    made += size;
    const tenant = `tenant-${n}`;
    const rows: TenantRows['rows'] = [
      {
        kind: 'key',
        row: { id: 'data', version: 1, masterKeyId: 'k1', wrapped: sealed().slice(0, 82) } satisfies KeyRow,
      },
    ];
    for (let c = 0; c < size; c++) rows.push(...account(tenant, made - c, now, now - YEAR + ++events));
    yield { tenant, rows };
  }
}

/** A seller with one connection, its grant, and what happened to it. */
function account(tenant: string, number: number, now: number, event: number): TenantRows['rows'] {
  const seller: SellerRow = { id: id(), version: 1, name: `Seller ${number}`, createdAt: now };
  const grantId = id();
  const row = connection(seller.id, grantId, number, now);
  const happened: EventRow = {
    id: String(event).padStart(16, '0'),
    version: 1,
    type: 'connection.created',
    tenant,
    at: new Date(now).toISOString(),
    user: 'mia',
    attemptId: id(),
    connectionId: row.id,
    code: null,
    details: {},
  };
  return [
    { kind: 'seller', row: seller },
    { kind: 'connection', row },
    { kind: 'grant', row: grant(grantId, row.id, now) },
    { kind: 'event', row: happened },
  ];
}

function connection(sellerId: string, grantId: string, number: number, now: number): ConnectionRow {
  const sellingPartnerId = `A${number.toString(36).toUpperCase().padStart(12, '0')}`;
  const countries = MARKETPLACES.filter(({ region }) => region === 'EU')
    .slice(0, 1 + (number % 9))
    .map(({ country }) => country);
  return connectionRow({
    id: id(),
    sellerId,
    name: `Store ${number}`,
    sellingPartnerId,
    key: connectionKey(sellingPartnerId, 'EU', null),
    grantId,
    marketplaces: countries.map((country) => participation(country, `Store ${number}`)),
    firstCountries: countries,
    createdAt: now,
    connectedAt: now,
    connectedBy: 'Mia',
    refreshedAt: now,
    lastSuccessAt: now,
    checkedAt: now,
    wakeAt: now + (number % 365) * 24 * 3_600_000,
  });
}

function grant(grantId: string, connectionId: string, now: number): GrantRow {
  return {
    id: grantId,
    version: 1,
    provider: 'selling-partner',
    state: 'active',
    attemptId: null,
    connectionId,
    clientId: 'amzn1.application-oa2-client.example',
    refreshToken: sealed(),
    obtainedAt: now,
    access: { token: sealed(), endsAt: now },
    lease: null,
    fence: 1,
    failures: 0,
    retryAt: 0,
  };
}
