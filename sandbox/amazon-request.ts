import type { AmazonHost } from './amazon/hosts.ts';
import { SandboxError } from './errors.ts';
import { FAULTS, isFault, likeliest, type ArmedFault, type FaultName } from './faults.ts';
import type { World } from './world.ts';

/** A request to one of Amazon's hosts, however it found its way to the sandbox. */
export interface AmazonRequest {
  world: World;
  host: AmazonHost;
  /** What stands before an Amazon path in our own links: `/sellercentral.amazon.de`, or nothing when the host itself arrived. */
  base: string;
  method: string;
  path: string;
  query: URLSearchParams;
  headers: Headers;
  body: string;
  /** Who it is about, as soon as that is known. */
  persona: string | null;
  /** Notes which rule answered, and why it refused, for the request log. */
  note(rule: string, reason?: string): void;
  /** Whether an armed fault strikes here; noted when it does. */
  strike(name: FaultName): ArmedFault | undefined;
}

/** The faults that an address arms for its own visit: `?sandbox_fault=`. @throws SandboxError `unknown_fault` */
export function faultsOf({ query }: AmazonRequest): FaultName[] {
  return query.getAll('sandbox_fault').map((name) => {
    if (isFault(name)) return name;
    const message = `sandbox_fault: there is no fault "${name}"; did you mean "${likeliest(name)}"?`;
    throw new SandboxError('unknown_fault', message);
  });
}

/** What this visit armed for later, at the token endpoint or an API: once, for this person. */
export function armForLater(request: AmazonRequest): void {
  const { world, persona } = request;
  const later = faultsOf(request).filter((name) => !FAULTS[name].at.endsWith('pages'));
  for (const name of later) world.faults.arm(name, { times: 1, ...(persona === null ? {} : { persona }) });
}

/** A fault is armed for everybody, or by this address alone. */
export const strikesHere = (request: AmazonRequest, name: FaultName): boolean =>
  faultsOf(request).includes(name) || request.strike(name) !== undefined;

/** Bytes; what Amazon's clients send is far smaller, and nobody may fill the memory. */
const LARGEST_BODY = 1024 * 1024;

/** What was sent, as text; `undefined` when it is too much. */
export async function bodyOf({ body }: Request): Promise<string | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.length;
    if (size > LARGEST_BODY) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}

export const tooLarge = (): Response =>
  json(413, { error: 'too_large', message: 'A request may have 1 MB.' }, { connection: 'close' });

export type Surface = (request: AmazonRequest) => Response | Promise<Response>;

export const json = (status: number, body: unknown, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } });

/** Real clients send forms and JSON, and some leave separators such as | unescaped; all is accepted. */
export function fieldsOf({ body, headers }: Pick<AmazonRequest, 'body' | 'headers'>): Map<string, string> {
  if (!headers.get('content-type')?.includes('json')) return new Map(new URLSearchParams(body));
  try {
    const parsed: unknown = JSON.parse(body);
    if (typeof parsed !== 'object' || parsed === null) return new Map();
    return new Map(Object.entries(parsed).map(([key, value]) => [key, String(value)]));
  } catch {
    return new Map();
  }
}

/** The twenty letters and digits that Amazon's older services number their answers with. */
export const shortId = ({ random }: World): string =>
  random.pick('rid', 'ABCDEFGHJKMNPQRSTVWXYZ0123456789', 20);
