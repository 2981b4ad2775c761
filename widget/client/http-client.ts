import { Trouble, type AccountsClient } from './client.ts';
import type { Call, Http } from './http.ts';

/** Every route of the server. The first screen needs `list` alone, so this is loaded after it. */
export function createHttpClient(http: Pick<Http, 'call' | 'list' | 'stepUp'>): AccountsClient {
  /** Where the host wants to ask the person anew, it is asked to, and the same is tried once more. */
  const call: Call = async <T>(path: string, body?: unknown, signal?: AbortSignal): Promise<T> => {
    try {
      return await http.call<T>(path, body, signal);
    } catch (error) {
      const ability = error instanceof Trouble ? error.facts.ability : undefined;
      if (!ability) throw error;
      try {
        await http.stepUp(ability);
      } catch {
        throw error;
      }
      return http.call<T>(path, body, signal);
    }
  };
  const of =
    (room: string) =>
    (id: string, verb = ''): string =>
      `/${room}/${encodeURIComponent(id)}${verb}`;
  const attempt = of('attempts');
  const connection = of('connections');
  const seller = of('sellers');
  const link = of('links');
  return {
    list: (query, signal) => http.list(query, signal),
    startAttempt: (request) => call('/attempts', request),
    attempt: (id, signal) => call(attempt(id), undefined, signal),
    complete: (id, request) => call(attempt(id, '/complete'), request),
    review: (id, request) => call(attempt(id, '/review'), request),
    cancel: (id) => call(attempt(id, '/cancel'), {}),
    chooseProfiles: (id, request) => call(attempt(id, '/profiles'), request),
    arrival: (request) => call('/arrivals', request),
    claimArrival: (request) => call('/arrivals/claim', request),

    addConnection: (request) => call('/connections', request),
    details: (id, signal) => call(connection(id), undefined, signal),
    rename: (id, request) => call(connection(id, '/rename'), request),
    setResponsible: (id, request) => call(connection(id, '/responsible'), request),
    onboard: (id, request) => call(connection(id, '/onboard'), request),
    pause: (id, request) => call(connection(id, '/pause'), request),
    check: (id) => call(connection(id, '/check'), {}),
    disconnect: (id, request) => call(connection(id, '/disconnect'), request),
    undoDisconnect: (id) => call(connection(id, '/undo'), {}),
    removeConnection: (id) => call(connection(id, '/remove'), {}),

    addSeller: (request) => call('/sellers', request),
    renameSeller: (id, request) => call(seller(id, '/rename'), request),
    removeSeller: (id) => call(seller(id, '/remove'), {}),

    adsChoice: (groupKey, signal) =>
      call(`/ads/choice?group=${encodeURIComponent(groupKey)}`, undefined, signal),
    linkProfiles: (request) => call('/ads/profiles', request),
    checkAds: (grantId) => call('/ads/check', { grantId }),
    disconnectAds: (request) => call('/ads/disconnect', request),
    pauseAds: (request) => call('/ads/pause', request),

    makeLink: (request) => call('/links', request),
    copyLink: (id) => call(link(id, '/copy'), {}),
    sendLink: (id) => call(link(id, '/send'), {}),
    withdrawLink: (id) => call(link(id, '/withdraw'), {}),

    ask: (request) => call('/requests', request),
  };
}
