import { lookup, type LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Asks for all addresses of a name. */
export type Resolve = (
  name: string,
  answer: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

const resolveBySystem: Resolve = (name, answer) => lookup(name, { all: true }, answer);
const LOOPBACK_NAME = /^(.+\.)?localhost\.?$/i;

/** `true` for addresses of the public internet, and for this machine's own where that is allowed. */
export function isAllowedAddress(text: string, allowLoopback: boolean): boolean {
  if (!ipaddr.isValid(text)) return false;
  // An IPv4 address inside an IPv6 one is judged as what it is.
  const address = ipaddr.process(text);
  if (address.range() === 'loopback') return allowLoopback;
  // ::a.b.c.d, long retired, would reach the IPv4 address on some systems.
  const isCompatible =
    address instanceof ipaddr.IPv6 && address.parts.slice(0, 6).every((part) => part === 0);
  return address.range() === 'unicast' && !isCompatible;
}

/**
 * What is wrong with the address of a webhook, as far as the address alone tells; names are resolved and judged
 * at each connection. The parser of URLs has already turned `127.1`, `2130706433` and `０x7f.1` into addresses.
 */
export function wrongWebhookUrl(text: string, allowLoopback: boolean): string | undefined {
  if (!URL.canParse(text)) return 'must be an address such as https://api.example.com/hooks';
  const url = new URL(text);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const isLiteral = ipaddr.isValid(host);
  const isLoopback = isLiteral
    ? isAllowedAddress(host, true) && !isAllowedAddress(host, false)
    : LOOPBACK_NAME.test(host);
  if (isLoopback && !allowLoopback)
    return 'must not be on this machine (dangerouslyAllowLoopbackWebhooks allows it)';
  if (isLiteral && !isAllowedAddress(host, allowLoopback)) return 'must not be a private address';
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback)) return 'must be https';
  if (url.username || url.password) return 'must not hold a user name';
  if (url.hash) return 'must not have a fragment';
  return undefined;
}

/**
 * Resolves a name for a connection, which then goes to the very addresses that were judged. One that is not allowed
 * spoils all of them: a name that points both ways is no mistake.
 */
export const guardedLookup =
  (allowLoopback: boolean, resolve: Resolve = resolveBySystem): LookupFunction =>
  (name, options, answer) => {
    resolve(name, (error, addresses) => {
      const [first] = addresses ?? [];
      if (error || !first) return answer(error ?? new Error(`${name} has no address`), '', 0);
      if (!addresses.every(({ address }) => isAllowedAddress(address, allowLoopback))) {
        return answer(
          Object.assign(new Error('the name leads to a private address'), { code: 'EPRIVATE' }),
          '',
          0,
        );
      }
      if (options.all) return answer(null, addresses);
      return answer(null, first.address, first.family);
    });
  };
