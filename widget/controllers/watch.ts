import type { Attempt } from '../../contract/attempt.ts';

const FIRST_PAUSE = 1000;
const LONGEST_PAUSE = 5000;

/** What is watched, and who is asked. */
export interface Watched {
  /** Attempts that may still move on by themselves. */
  live(): Attempt[];
  /** Asks the server about one of them; what goes wrong is dealt with there. */
  ask(id: string, signal: AbortSignal): Promise<void>;
}

/** Asks how live attempts go: with longer and longer pauses, at once when the person comes back, never while hidden. */
export class Watch {
  readonly #watched: Watched;
  #signal: AbortSignal | undefined;
  #looking = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #pause = FIRST_PAUSE;

  constructor(watched: Watched) {
    this.#watched = watched;
  }

  /** Goes on until the signal. */
  begin(signal: AbortSignal): void {
    this.#signal = signal;
    window.addEventListener('focus', this.lookNow, { signal });
    window.addEventListener('pageshow', this.lookNow, { signal });
    document.addEventListener('visibilitychange', this.lookNow, { signal });
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
    this.schedule();
  }

  /** Something new is under way. */
  hurry(): void {
    this.#pause = FIRST_PAUSE;
  }

  readonly lookNow = (): void => {
    this.hurry();
    if (this.#watched.live().length > 0 && !document.hidden) void this.#look();
  };

  schedule(): void {
    clearTimeout(this.#timer);
    if (!this.#signal || this.#signal.aborted || this.#watched.live().length === 0 || document.hidden) return;
    this.#timer = setTimeout(() => void this.#look(), this.#pause);
    this.#pause = Math.min(LONGEST_PAUSE, this.#pause * 1.3);
  }

  async #look(): Promise<void> {
    clearTimeout(this.#timer);
    const signal = this.#signal;
    if (!signal || signal.aborted || this.#looking) return;
    this.#looking = true;
    for (const { id } of this.#watched.live()) {
      await this.#watched.ask(id, signal);
      if (signal.aborted) break;
    }
    this.#looking = false;
    if (!signal.aborted) this.schedule();
  }
}
