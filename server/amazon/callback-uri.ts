import { MARKETPLACES, type Region } from '../../contract/marketplaces.ts';

/** Where Amazon's Log-in leg goes on: one of the listed hosts, or `null` when only a path was told. */
export interface CallbackPlace {
  readonly host: string | null;
  /** `null` where the host does not tell it. */
  readonly region: Region | null;
  /** Told by the hosts of the Far East, where each country is its own consent. */
  readonly country: string | null;
}

/** Seller Central of every country, and the host that Amazon's documentation shows. */
const HOSTS: ReadonlyMap<string, CallbackPlace> = new Map([
  ...MARKETPLACES.map(({ sellerCentral, region, country }): [string, CallbackPlace] => [
    sellerCentral,
    { host: sellerCentral, region, country: region === 'FE' ? country : null },
  ]),
  ['amazon.com', { host: 'amazon.com', region: null, country: null }],
]);

const pathOf = (applicationId: string) => `/apps/authorize/confirm/${applicationId}`;

/**
 * Reads `amazon_callback_uri`, letter by letter and not as browsers do, so that nothing is left to interpret: https,
 * a listed host, exactly the path of our own application; or that path alone. No user, port, query or fragment.
 * @returns `undefined` for anything else
 */
export function readCallbackUri(text: string, applicationId: string): CallbackPlace | undefined {
  const path = pathOf(applicationId);
  if (text === path) return { host: null, region: null, country: null };
  if (!text.startsWith('https://') || !text.endsWith(path)) return undefined;
  return HOSTS.get(text.slice('https://'.length, -path.length));
}

/** Where Amazon goes on with a consent that was begun on its own pages; put together from parts that were checked. */
export function confirmUrl(
  host: string,
  applicationId: string,
  query: { amazonState: string; state: string; redirectUri: string; draft: boolean },
): string {
  const url = new URL(`https://${host}${pathOf(applicationId)}`);
  url.searchParams.set('amazon_state', query.amazonState);
  url.searchParams.set('state', query.state);
  url.searchParams.set('redirect_uri', query.redirectUri);
  if (query.draft) url.searchParams.set('version', 'beta');
  return url.href;
}
