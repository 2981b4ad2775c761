import { z } from 'zod';
import type { Participation } from '../../contract/connection.ts';
import { marketplaceById, type Region } from '../../contract/marketplaces.ts';
import type { Secret } from '../security/secret.ts';
import { CALL_TIMEOUT, readLimited, type Answer } from './answer.ts';
import { SP_API } from './hosts.ts';

/** The Sellers API: one call, limited by Amazon to about one a minute for each seller. */
export interface Sellers {
  /** The country stores of the account in this region, and apart from them the ids that are no shops. */
  participations(
    region: Region,
    accessToken: Secret,
  ): Promise<Answer<{ stores: Participation[]; others: string[] }>>;
}

const Participations = z.object({
  payload: z.array(
    z.object({
      marketplace: z.object({ id: z.string() }),
      storeName: z.string().max(500).default(''),
      participation: z.object({ isParticipating: z.boolean(), hasSuspendedListings: z.boolean() }),
    }),
  ),
});

export function createSellers(options: {
  address: (address: string) => string;
  now: () => Date;
  version: string;
}): Sellers {
  const userAgent = `connected-accounts/${options.version} (Language=TypeScript; Platform=Node)`;

  return {
    async participations(region, accessToken) {
      try {
        const response = await fetch(
          options.address(`${SP_API[region]}/sellers/v1/marketplaceParticipations`),
          {
            headers: {
              'x-amz-access-token': accessToken.reveal(),
              'x-amz-date': options
                .now()
                .toISOString()
                .replace(/[-:]|\.\d+/g, ''),
              'user-agent': userAgent,
              accept: 'application/json',
            },
            redirect: 'error',
            signal: AbortSignal.timeout(CALL_TIMEOUT),
          },
        );
        const text = await readLimited(response);
        if (!response.ok) return refusal(response, text);
        const parsed = Participations.safeParse(JSON.parse(text));
        if (!parsed.success) return { kind: 'amazon', reason: 'the answer has another form than documented' };
        const { payload } = parsed.data;
        const others = payload.map(({ marketplace }) => marketplace.id).filter((id) => !marketplaceById(id));
        return { kind: 'ok', value: { stores: payload.flatMap(toParticipation), others } };
      } catch (error) {
        return { kind: 'amazon', reason: error instanceof Error ? error.name : 'unknown' };
      }
    },
  };
}

function toParticipation(entry: z.infer<typeof Participations>['payload'][number]): Participation[] {
  const marketplace = marketplaceById(entry.marketplace.id);
  if (!marketplace) return [];
  return [
    {
      marketplaceId: marketplace.id,
      country: marketplace.country,
      storeName: entry.storeName,
      participates: entry.participation.isParticipating,
      suspended: entry.participation.hasSuspendedListings,
    },
  ];
}

/**
 * Amazon answers 403, never 401, for everything it does not allow, and only the details tell why; it throttles
 * with 429. About a token the token endpoint decides: what is said of one here is no more than a passing failure.
 */
function refusal(response: Response, text: string): Answer<never> {
  const retryAfter = Number(response.headers.get('retry-after')) * 1000;
  if (response.status === 403) {
    if (/LWA secret/i.test(text)) return { kind: 'ours', reason: 'secret expired' };
    if (/access token you provided/i.test(text)) return { kind: 'amazon', reason: 'token refused' };
    return { kind: 'final', reason: 'denied' };
  }
  return {
    kind: 'amazon',
    reason: `status ${response.status}`,
    ...(retryAfter > 0 ? { retryAfter } : {}),
  };
}
