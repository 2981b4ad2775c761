const AGAIN = 15_000;
const SAMPLES = 3;

/**
 * The database's time without asking it each time: the machine's clock, corrected by what the two differ. Measured
 * again now and then, because machines sleep and clocks are set.
 */
export class DatabaseClock {
  readonly #ask: () => Promise<number>;
  readonly #local: () => number;
  #offset = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(ask: () => Promise<number>, local: () => number = Date.now) {
    this.#ask = ask;
    this.#local = local;
  }

  now(): number {
    return this.#local() + this.#offset;
  }

  async start(): Promise<void> {
    await this.measure();
    // A failed measurement changes nothing: the last one is still the best known.
    this.#timer = setInterval(() => void this.measure().catch(() => undefined), AGAIN).unref();
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  /**
   * Each answer was given between question and receipt, which leaves a span for the difference; a few of them
   * narrow it down. Within what is left no difference at all is the best guess.
   */
  async measure(): Promise<void> {
    let [least, most] = [-Infinity, Infinity];
    for (let sample = 0; sample < SAMPLES; sample++) {
      const asked = this.#local();
      const answer = await this.#ask();
      least = Math.max(least, answer - this.#local());
      most = Math.min(most, answer - asked);
    }
    this.#offset = Math.round(least > 0 ? least : Math.min(most, 0));
  }
}
