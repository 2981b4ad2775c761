import { z } from 'zod';
import { REGIONS, type Region } from '../../contract/marketplaces.ts';
import type { Secret } from '../security/secret.ts';
import type { AdsProfileRow } from '../store/rows.ts';
import { CALL_TIMEOUT, readLimited, type Answer } from './answer.ts';
import { ADS_API, LWA_PROFILE } from './hosts.ts';

/** What a login can see, over all regions that answered. */
export interface AdsReading {
  readonly profiles: readonly AdsProfileRow[];
  /** Regions whose host did not answer, or answered nothing that can be read. */
  readonly unreachable: readonly Region[];
}

/** The Amazon login that consented. */
export interface AdsLogin {
  readonly userId: string;
  readonly email: string | null;
}

/** Amazon's Ads API, as far as connecting needs it. */
export interface Ads {
  /** Asks all three hosts. One that is down is named; only when all are, nothing is known. */
  profiles(accessToken: Secret): Promise<Answer<AdsReading>>;
  /** Who signed in; `null` where Amazon does not tell, which is never an error. */
  login(accessToken: Secret): Promise<AdsLogin | null>;
}

/** Amazon's own limit is 5,000 profiles in one answer. */
const PROFILES_LIMIT = 4 * 1024 * 1024;

const Profile = z.object({
  profileId: z.string().regex(/^\d{1,20}$/),
  countryCode: z.string().regex(/^[A-Z]{2}$/),
  accountInfo: z.object({
    id: z.string().min(1).max(100),
    type: z.string(),
    subType: z.string().nullish(),
    name: z.string().max(500).nullish(),
  }),
});
type Profile = z.infer<typeof Profile>;

const Login = z.object({ user_id: z.string().min(1).max(200), email: z.string().max(254).nullish() });

type Access = 'edit' | 'view';

export function createAds(options: {
  address: (address: string) => string;
  clientId: string;
  version: string;
}): Ads {
  const userAgent = `connected-accounts/${options.version} (Language=TypeScript; Platform=Node)`;

  const get = (url: string, accessToken: Secret, headers: Record<string, string> = {}) =>
    fetch(options.address(url), {
      headers: {
        authorization: `Bearer ${accessToken.reveal()}`,
        accept: 'application/json',
        'user-agent': userAgent,
        ...headers,
      },
      redirect: 'error',
      signal: AbortSignal.timeout(CALL_TIMEOUT),
    });

  /** The profiles of one host that the login may edit, or view. */
  async function list(region: Region, access: Access, accessToken: Secret): Promise<Answer<Profile[]>> {
    try {
      const response = await get(`${ADS_API[region]}/v2/profiles?accessLevel=${access}`, accessToken, {
        'amazon-advertising-api-clientid': options.clientId,
      });
      const text = await readLimited(response, PROFILES_LIMIT);
      return response.ok ? parseProfiles(text) : refusal(response);
    } catch (error) {
      return { kind: 'amazon', reason: error instanceof Error ? error.name : 'unknown' };
    }
  }

  async function readRegion(region: Region, accessToken: Secret): Promise<Answer<AdsProfileRow[]>> {
    const [edit, view] = await Promise.all([
      list(region, 'edit', accessToken),
      list(region, 'view', accessToken),
    ]);
    // Whether those that may be edited are listed among those that may be viewed is not documented: both work.
    const editable = edit.kind === 'ok' ? edit.value : [];
    const others = view.kind === 'ok' ? view.value : [];
    if (edit.kind !== 'ok' && view.kind !== 'ok') return edit;
    const known = new Set(editable.map(({ profileId }) => profileId));
    const rest = others.filter(({ profileId }) => !known.has(profileId));
    const rows = [
      ...editable.map((profile) => toRow(profile, region, 'edit')),
      ...rest.map((profile) => toRow(profile, region, edit.kind === 'ok' ? 'view' : 'unknown')),
    ];
    return { kind: 'ok', value: rows };
  }

  return {
    async profiles(accessToken) {
      const answers = await Promise.all(
        REGIONS.map(async (region) => ({ region, answer: await readRegion(region, accessToken) })),
      );
      const profiles = answers.flatMap(({ answer }) => (answer.kind === 'ok' ? answer.value : []));
      const failed = answers.flatMap(({ region, answer }) =>
        answer.kind === 'ok' ? [] : [{ region, answer }],
      );
      if (failed.length === REGIONS.length) return worst(failed.map(({ answer }) => answer));
      return { kind: 'ok', value: { profiles, unreachable: failed.map(({ region }) => region) } };
    },

    async login(accessToken) {
      try {
        const response = await get(LWA_PROFILE, accessToken);
        const text = await readLimited(response);
        const parsed = response.ok ? Login.safeParse(JSON.parse(text)).data : undefined;
        return parsed ? { userId: parsed.user_id, email: parsed.email ?? null } : null;
      } catch {
        return null;
      }
    },
  };
}

type Failure = Exclude<Answer<never>, { kind: 'ok' }>;

/** When nobody answered: a refusal by all of them is about us, otherwise Amazon is asked again later. */
function worst(failures: readonly Failure[]): Failure {
  const down = failures.filter(({ kind }) => kind === 'amazon');
  const [{ kind, reason } = { kind: 'ours' as const, reason: 'unauthorized' }] = down;
  if (kind !== 'amazon') return { kind, reason };
  const retryAfter = Math.max(...down.map((failure) => ('retryAfter' in failure && failure.retryAfter) || 0));
  return { kind, reason, ...(retryAfter > 0 ? { retryAfter } : {}) };
}

/**
 * Profile ids can be larger than a number holds exactly, so their digits are taken from the text. An entry of another
 * form than documented is left out; it must not cost the others.
 */
export function parseProfiles(text: string): Answer<Profile[]> {
  const keepDigits = (key: string, value: unknown, { source }: { source?: string } = {}) =>
    key === 'profileId' && typeof value === 'number' ? source : value;
  let body: unknown;
  try {
    body = JSON.parse(text, keepDigits);
  } catch {
    return { kind: 'amazon', reason: 'the answer is not JSON' };
  }
  if (!Array.isArray(body)) return { kind: 'amazon', reason: 'the answer has another form than documented' };
  return { kind: 'ok', value: body.flatMap((entry) => Profile.safeParse(entry).data ?? []) };
}

/** Advertisers who are no sellers, though their profile says so. */
const NO_SELLERS = new Set(['KDP_AUTHOR', 'AMAZON_ATTRIBUTION']);

function toRow(
  { profileId, countryCode, accountInfo }: Profile,
  region: Region,
  access: AdsProfileRow['access'],
): AdsProfileRow {
  const { id, type, subType, name } = accountInfo;
  const known = type === 'seller' || type === 'vendor' || type === 'agency' ? type : 'other';
  return {
    profileId,
    region,
    country: countryCode === 'UK' ? 'GB' : countryCode,
    name: name?.trim() ?? '',
    type: subType && NO_SELLERS.has(subType) ? 'other' : known,
    accountId: id,
    access,
  };
}

/** Amazon Ads answers 401 where the Selling Partner API answers 403; a fresh token that it refuses is about our client. */
function refusal(response: Response): Failure {
  if (response.status === 401 || response.status === 403) return { kind: 'ours', reason: 'unauthorized' };
  const retryAfter = Number(response.headers.get('retry-after')) * 1000;
  return {
    kind: 'amazon',
    reason: `status ${response.status}`,
    ...(retryAfter > 0 ? { retryAfter } : {}),
  };
}
