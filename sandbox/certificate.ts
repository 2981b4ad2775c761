import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

/**
 * A certificate for a list of host names that signs itself: whoever trusts it believes this one key, for these
 * names, and nothing else. It lives as long as the process. Written by hand because node:crypto reads
 * certificates but does not make them, and this is the only shape that is ever needed (RFC 5280).
 */
export interface Certificate {
  /** What a client has to trust, as PEM. */
  certificate: string;
  key: string;
}

const SEQUENCE = 0x30;
const SET = 0x31;
const INTEGER = 0x02;
const BIT_STRING = 0x03;
const OCTET_STRING = 0x04;
const OBJECT_ID = 0x06;
const UTF8_STRING = 0x0c;
const UTC_TIME = 0x17;
const DNS_NAME = 0x82;

const ECDSA_WITH_SHA256 = '2a8648ce3d040302';
const COMMON_NAME = '550403';
const SUBJECT_ALT_NAME = '551d11';

/** Tag, length, content: the whole of DER. */
function der(tag: number, ...parts: (Buffer | string)[]): Buffer {
  const content = Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)));
  const size = content.length;
  const length = size < 0x80 ? [size] : size < 0x100 ? [0x81, size] : [0x82, size >> 8, size & 0xff];
  return Buffer.concat([Buffer.from([tag, ...length]), content]);
}

const objectId = (hex: string) => der(OBJECT_ID, Buffer.from(hex, 'hex'));
const time = (ms: number) =>
  der(UTC_TIME, `${new Date(ms).toISOString().replace(/[-:T]/g, '').slice(2, 14)}Z`);

export function certificateFor(
  name: string,
  hosts: Iterable<string>,
  now: number,
  life: number,
): Certificate {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const algorithm = der(SEQUENCE, objectId(ECDSA_WITH_SHA256));
  const who = der(SEQUENCE, der(SET, der(SEQUENCE, objectId(COMMON_NAME), der(UTF8_STRING, name))));
  const names = der(SEQUENCE, ...[...hosts].map((host) => der(DNS_NAME, host)));
  const extension = der(SEQUENCE, objectId(SUBJECT_ALT_NAME), der(OCTET_STRING, names));
  const toBeSigned = der(
    SEQUENCE,
    der(0xa0, der(INTEGER, Buffer.from([2]))),
    der(INTEGER, Buffer.from([1]), randomBytes(15)),
    algorithm,
    who,
    der(SEQUENCE, time(now - life), time(now + life)),
    who,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, der(SEQUENCE, extension)),
  );
  const signature = der(BIT_STRING, Buffer.from([0]), sign('sha256', toBeSigned, privateKey));
  const lines = der(SEQUENCE, toBeSigned, algorithm, signature).toString('base64').replace(/.{64}/g, '$&\n');
  return {
    certificate: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}
