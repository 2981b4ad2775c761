import type { Message, Recorded } from './recorder.ts';

const pairs = (record: Record<string, string>) =>
  Object.entries(record).map(([name, value]) => ({ name, value }));

const common = { httpVersion: 'HTTP/1.1', cookies: [], headersSize: -1 };

function postDataOf({ headers, body }: Message) {
  if (body === null || body === '') return {};
  const mimeType = headers['content-type'] ?? '';
  const params = mimeType.includes('form') ? pairs(Object.fromEntries(new URLSearchParams(body))) : [];
  return { postData: { mimeType, text: body, params } };
}

/** What was recorded as an HTTP archive 1.2, which browsers and proxies open. */
export const harOf = (requests: Recorded[]) => ({
  log: {
    version: '1.2',
    creator: { name: 'connected-accounts sandbox', version: '1' },
    pages: [],
    entries: requests.map((one) => {
      const { at, took, method, host, path, query, status, contentType, request, response } = one;
      const search = new URLSearchParams(query).toString();
      return {
        startedDateTime: at,
        time: took,
        request: {
          ...common,
          method,
          url: `https://${host}${path}${search && `?${search}`}`,
          headers: pairs(request.headers),
          queryString: pairs(query),
          bodySize: request.size,
          ...postDataOf(request),
        },
        response: {
          ...common,
          status,
          statusText: '',
          headers: pairs(response.headers),
          content: { size: response.size, mimeType: contentType, text: response.body ?? '' },
          redirectURL: response.headers['location'] ?? '',
          bodySize: response.size,
        },
        cache: {},
        timings: { send: 0, wait: took, receive: 0 },
        comment: [one.rule, one.persona, one.reason].filter(Boolean).join(' · '),
      };
    }),
  },
});
