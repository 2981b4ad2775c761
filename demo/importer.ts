import type { ProgressReport, Stage } from 'connected-accounts/server';
import type { Backend, Loading } from './backend.ts';

/** What is loaded, and in which of twelve steps: `from` is when it begins, `to` when it is there. */
const STAGES = [
  { id: 'orders', label: 'Orders', from: 0, to: 6, note: 'The last two years, newest first.' },
  { id: 'inventory', label: 'Inventory', from: 0, to: 4, note: 'All products and their stock.' },
  { id: 'finances', label: 'Finances', from: 3, to: 11, note: 'Amazon releases settlements twice a month.' },
  { id: 'history', label: 'Product history', from: 6, to: 12, note: 'Waiting for Orders.' },
];
const STEPS = 12;

/** The stages after so many steps. */
const stagesAt = (step: number): Stage[] =>
  STAGES.map(({ id, label, from, to, note }) => {
    const percent = Math.round(Math.min(1, Math.max(0, (step - from) / (to - from))) * 100);
    return { id, label, percent, note: percent === 100 ? null : note };
  });

/**
 * Alpenglow's import of a seller's data. Nothing is loaded in this demo: each marketplace takes twelve steps, at a pace
 * that a person can watch, and after each the server is told how far it is.
 */
export class Importer {
  readonly #backend: Backend;
  readonly #now: () => Date;
  readonly #pace: number;
  readonly #running = new Map<string, AbortController>();

  /** @param pace milliseconds for each step */
  constructor(backend: Backend, now: () => Date, pace: number) {
    this.#backend = backend;
    this.#now = now;
    this.#pace = pace;
  }

  /** Loads a marketplace, unless it is at it. */
  start(loading: Loading): void {
    const key = keyOf(loading);
    if (this.#running.has(key)) return;
    const controller = new AbortController();
    this.#running.set(key, controller);
    void this.#load(loading, controller.signal).finally(() => {
      if (this.#running.get(key) === controller) this.#running.delete(key);
    });
  }

  /** A marketplace was paused, or its account disconnected. */
  stop(what: Omit<Loading, 'country'> & { country?: string }): void {
    for (const [key, controller] of this.#running) {
      if (!key.startsWith(keyOf(what))) continue;
      controller.abort();
      this.#running.delete(key);
    }
  }

  close(): void {
    for (const controller of this.#running.values()) controller.abort();
    this.#running.clear();
  }

  async #load(loading: Loading, signal: AbortSignal): Promise<void> {
    let step = 1;
    while (step <= STEPS) {
      await pause(this.#pace, signal);
      if (signal.aborted) return;
      const taken = await this.#backend.report(loading, this.#reportAt(step));
      if (taken === 'unwanted') return;
      if (taken === 'taken') step++;
    }
  }

  #reportAt(step: number): ProgressReport {
    const stages = stagesAt(step);
    if (step < STEPS) return { state: 'onboarding', stages };
    const at = this.#now().toISOString();
    const freshness = STAGES.slice(0, 3).map(({ id, label }) => ({ id, label, at }));
    return { state: 'onboarded', stages, freshness };
  }
}

const keyOf = ({ tenant, connectionId, country = '' }: Omit<Loading, 'country'> & { country?: string }) =>
  `${tenant} ${connectionId} ${country}`;

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    timer.unref();
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
