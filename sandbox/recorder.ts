/** Headers and body of one direction, without their secrets; `body` is `null` for a page. */
export interface Message {
  headers: Record<string, string>;
  body: string | null;
  /** Bytes. */
  size: number;
}

/** One request as the sandbox answered it, without its secrets. */
export interface Recorded {
  /** Counts up. */
  number: number;
  at: string;
  /** Milliseconds until the answer. */
  took: number;
  method: string;
  host: string;
  path: string;
  /** The query. */
  query: Record<string, string>;
  /** The query and the form, together. */
  fields: Record<string, string>;
  status: number;
  contentType: string;
  /** The rule that answered, in dotted words. */
  rule: string;
  /** Whom it was about, as far as that was known. */
  persona: string | null;
  /** Why it was refused, which Amazon would not say. */
  reason: string | null;
  request: Message;
  response: Message;
}

const KEPT = 500;

/** The flight recorder: the last requests, oldest first. */
export class Recorder {
  #requests: Recorded[] = [];
  #number = 0;

  add(request: Omit<Recorded, 'number'>): void {
    this.#requests.push({ number: ++this.#number, ...request });
    if (this.#requests.length > KEPT) this.#requests.shift();
  }

  list(): Recorded[] {
    return [...this.#requests];
  }

  clear(): void {
    this.#requests = [];
  }
}
