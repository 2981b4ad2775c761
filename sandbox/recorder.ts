/** One request as the sandbox answered it, without its secrets. */
export interface Recorded {
  at: string;
  method: string;
  host: string;
  path: string;
  status: number;
  /** The rule that answered, in dotted words. */
  rule: string;
  /** Why it was refused, which Amazon would not say. */
  reason: string | null;
}

const KEPT = 500;

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
