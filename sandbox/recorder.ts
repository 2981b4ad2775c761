/** One request as the sandbox answered it, without its secrets. */
export interface Recorded {
  at: string;
  method: string;
  host: string;
  path: string;
  /** The query and the form, with secrets cut out. */
  fields: Record<string, string>;
  status: number;
  contentType: string;
  /** The rule that answered, in dotted words. */
  rule: string;
  /** Whom it was about, as far as that was known. */
  persona: string | null;
  /** Why it was refused, which Amazon would not say. */
  reason: string | null;
}

const KEPT = 500;
const SECRET =
  /^(client_secret|code|spapi_oauth_code|refresh_token|access_token|password|otp|code_verifier|amazon_state)$/;
const TOKEN = /\bAt(?:za|zr|c)\|[\w-]+/g;

/** Names stay, secrets go: a log that developers paste into tickets. */
export const redact = (fields: Iterable<[string, string]>): Record<string, string> =>
  Object.fromEntries(
    [...fields].map(([name, value]) => [
      name,
      SECRET.test(name) ? '[redacted]' : value.replace(TOKEN, '[redacted]'),
    ]),
  );

/** The flight recorder: the last requests, oldest first. */
export class Recorder {
  #requests: Recorded[] = [];

  add(request: Recorded): void {
    this.#requests.push(request);
    if (this.#requests.length > KEPT) this.#requests.shift();
  }

  list(): Recorded[] {
    return [...this.#requests];
  }

  clear(): void {
    this.#requests = [];
  }
}

/** The same as an HTTP archive, which browsers and proxies open. */
export const harOf = (requests: Recorded[]) => ({
  log: {
    version: '1.2',
    creator: { name: 'connected-accounts sandbox', version: '1' },
    entries: requests.map(
      ({ at, method, host, path, fields, status, contentType, rule, persona, reason }) => ({
        startedDateTime: at,
        time: 0,
        request: {
          method,
          url: `https://${host}${path}`,
          httpVersion: 'HTTP/1.1',
          cookies: [],
          headers: [],
          queryString: Object.entries(fields).map(([name, value]) => ({ name, value })),
          headersSize: -1,
          bodySize: -1,
        },
        response: {
          status,
          statusText: '',
          httpVersion: 'HTTP/1.1',
          cookies: [],
          headers: [],
          content: { size: -1, mimeType: contentType },
          redirectURL: '',
          headersSize: -1,
          bodySize: -1,
        },
        cache: {},
        timings: { send: 0, wait: 0, receive: 0 },
        comment: [rule, persona, reason].filter(Boolean).join(' · '),
      }),
    ),
  },
});
