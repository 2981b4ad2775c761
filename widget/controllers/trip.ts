import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ArrivalClaim } from '../../contract/arrival.ts';
import type { Attempt } from '../../contract/attempt.ts';
import { Trouble, troubleOf, type AccountsClient } from '../client/client.ts';
import type { Place } from '../events.ts';
import { dropBinding, hashOf, keepBinding, makeBinding, type Binding, type Stood } from './binding.ts';
import { HeldTrips, openWindow } from './held.ts';
import { takeReturn } from './return.ts';
import { Watch } from './watch.ts';
import { placeOf, type AttemptWindow } from '../views/attempt.ts';
import type { Saying } from '../views/said.ts';

/** What the controller needs to know, and whom it tells. */
export interface TripDesk {
  /** Base address of the server, without a slash at the end. */
  server(): string;
  /** Whether to try a window of its own first. */
  prefersPopup(): boolean;
  /** An attempt moved on; `seen` is false for one that was there before the person came. */
  attemptChanged(attempt: Attempt, seen: boolean): void;
  failed(trouble: Trouble): void;
  /** Where the person stands before this page is left for Amazon, and stood when it was. */
  stands(): Stood;
  stood(where: Stood): void;
}

const SLOW = 20_000;
const LIVE: Attempt['state'][] = ['open', 'returning', 'verifying'];

const isOver = ({ state }: Attempt): boolean => !LIVE.includes(state) && state !== 'needs_review';

/**
 * Takes a person to Amazon and watches for their return. The server's attempt is the truth: windows and messages
 * only make us look sooner.
 */
export class TripController implements ReactiveController {
  readonly attempts = new Map<string, Attempt>();
  /** Attempts whose window was closed while nothing had arrived. */
  readonly closed = new Set<string>();
  /** Attempts whose account has been read for long. */
  readonly slow = new Set<string>();
  /** What people say that Amazon's page said. */
  readonly sayings = new Map<string, Saying>();
  /** A click is being carried out; another one has to wait. */
  busy = false;
  readonly #dismissed = new Set<string>();
  readonly #host: ReactiveControllerHost;
  readonly #client: () => AccountsClient;
  readonly #desk: TripDesk;
  readonly #held: HeldTrips;
  readonly #watch: Watch;
  #abort: AbortController | undefined;
  readonly #patience = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(host: ReactiveControllerHost, client: () => AccountsClient, desk: TripDesk) {
    this.#host = host;
    this.#client = client;
    this.#desk = desk;
    this.#watch = new Watch({ live: () => this.live, ask: (id, signal) => this.#ask(id, signal) });
    this.#held = new HeldTrips(this.#watch.lookNow);
    host.addController(this);
  }

  hostConnected(): void {
    const { signal } = (this.#abort = new AbortController());
    this.#held.listen(signal);
    this.#watch.begin(signal);
  }

  hostDisconnected(): void {
    this.#abort?.abort();
    this.#patience.forEach((timer) => clearTimeout(timer));
  }

  get live(): Attempt[] {
    return [...this.attempts.values()].filter(({ state }) => LIVE.includes(state));
  }

  /** Not over: somebody is at Amazon, or has to say whether it is the right account. */
  get underWay(): Attempt[] {
    return [...this.attempts.values()].filter((attempt) => !isOver(attempt));
  }

  /** Starts a trip. Call it inside the click: a window opened later is blocked. */
  start(place: Place, here = false): void {
    if (this.busy) return;
    if (!globalThis.isSecureContext) {
      console.warn('<connected-accounts>: accounts can be connected on pages served over https only.');
      this.#desk.failed(new Trouble('origin_refused'));
      return;
    }
    const popup = !here && this.#desk.prefersPopup();
    const { key, binding } = makeBinding(this.#desk.server(), popup ? 'popup' : 'redirect');
    const opened = popup ? openWindow() : null;
    if (!opened) this.#leaveWith(key, binding);
    void this.#try(() => this.#begin(place, key, binding, opened));
  }

  /** What the page has to know when the trip in this tab leads back to it. */
  #leaveWith(key: string, binding: Binding): void {
    keepBinding(key, { ...binding, flow: 'redirect', stood: this.#desk.stands() });
  }

  /** In this tab. Not when the element was taken away meanwhile: the person is somewhere else by now. */
  #leave(url: string, key: string): void {
    if (this.#abort?.signal.aborted) dropBinding(key);
    else location.assign(url);
  }

  async #begin(place: Place, key: string, binding: Binding, opened: Window | null): Promise<void> {
    try {
      const { attempt, url } = await this.#client().startAttempt({
        ...place,
        binding: await hashOf(binding.secret),
      });
      this.#held.add(attempt.id, { key, binding, url, place, window: opened });
      if (opened) {
        this.#watch.hurry();
        this.take(attempt);
        opened.location.href = url;
      } else {
        this.#leave(url, key);
      }
    } catch (error) {
      opened?.close();
      dropBinding(key);
      throw error;
    }
  }

  /**
   * "Start again": the same attempt once more, or a new one when it may not leave again. Inside the click.
   * `here` goes on in this tab.
   */
  restart(attempt: Attempt, here = false): void {
    const held = this.#held.get(attempt.id);
    this.closed.delete(attempt.id);
    if (!held || attempt.departuresLeft === 0 || attempt.state !== 'open') {
      this.start(held?.place ?? placeOf(attempt), here);
      held?.window?.close();
      this.forget(attempt.id);
      if (!isOver(attempt))
        void this.#client()
          .cancel(attempt.id)
          .catch(() => undefined);
      return;
    }
    if (here) {
      held.window?.close();
      held.window = null;
    } else if (held.window && !held.window.closed) held.window.location.href = held.url;
    else held.window = openWindow(held.url);
    held.window?.focus();
    if (!held.window) {
      this.#leaveWith(held.key, held.binding);
      location.assign(held.url);
    }
    this.#watch.lookNow();
  }

  /**
   * Goes on with an account that somebody brought from Amazon's pages, in this tab.
   * @throws Trouble
   */
  async claim(request: Omit<ArrivalClaim, 'binding'>): Promise<void> {
    const { key, binding } = makeBinding(this.#desk.server(), 'redirect');
    try {
      const { url } = await this.#client().claimArrival({
        ...request,
        binding: await hashOf(binding.secret),
      });
      this.#leave(url, key);
    } catch (error) {
      dropBinding(key);
      throw error;
    }
  }

  bringToFront({ id }: Attempt): void {
    this.#held.bringToFront(id);
  }

  async cancel({ id }: Attempt): Promise<void> {
    this.#held.closeWindow(id);
    await this.#try(async () => this.take(await this.#client().cancel(id)));
  }

  async review({ id, review }: Attempt, decision: 'keep' | 'refuse'): Promise<void> {
    if (!review || this.busy) return;
    await this.#try(async () =>
      this.take(await this.#client().review(id, { grantId: review.grantId, decision })),
    );
  }

  /** Completes the trip that led back to this very page, if its address says so. */
  async arrive(): Promise<void> {
    await this.#try(async () => {
      const arrived = await takeReturn(this.#desk.server());
      if (!arrived) return;
      const { attempt, code, key, binding } = arrived;
      if (binding.stood) this.#desk.stood(binding.stood);
      try {
        this.take(await this.#client().complete(attempt, { code, secret: binding.secret }));
      } finally {
        dropBinding(key);
      }
      // The opener was cut off by the host's page, so this page stands in the window that was opened for Amazon.
      if (binding.flow === 'popup') window.close();
    });
  }

  /** Takes over what the server says about an attempt; `seen` is false for what was there before the person came. */
  take(attempt: Attempt, seen = true): void {
    const before = this.attempts.get(attempt.id);
    // The second is an answer that a later one has overtaken.
    if (this.#dismissed.has(attempt.id) || (before && isOver(before))) return;
    this.attempts.set(attempt.id, attempt);
    if (before?.state !== attempt.state) {
      if (attempt.state !== 'open') this.closed.delete(attempt.id);
      this.#bePatient(attempt);
      if (isOver(attempt)) this.#held.drop(attempt.id);
      this.#desk.attemptChanged(attempt, seen);
    }
    this.#host.requestUpdate();
    this.#watch.schedule();
  }

  /** Reading an account takes a moment; when it takes long, that is said. */
  #bePatient({ id, state }: Attempt): void {
    clearTimeout(this.#patience.get(id));
    this.slow.delete(id);
    if (state !== 'returning' && state !== 'verifying') return;
    const timer = setTimeout(() => {
      this.slow.add(id);
      this.#host.requestUpdate();
    }, SLOW);
    this.#patience.set(id, timer);
  }

  /** What this page knows of an attempt beside the server's word. */
  windowOf(attempt: Attempt): AttemptWindow {
    const { id } = attempt;
    return {
      closed: this.closed.has(id),
      held: this.#held.hasWindow(id),
      slow: this.slow.has(id),
      saying: this.sayings.get(id),
    };
  }

  tell({ id }: Attempt, saying: Saying): void {
    this.sayings.set(id, saying);
    this.#host.requestUpdate();
  }

  /** Shows an attempt no longer. */
  forget(id: string): void {
    this.#dismissed.add(id);
    this.attempts.delete(id);
    this.#host.requestUpdate();
  }

  async #try(work: () => Promise<void>): Promise<void> {
    this.busy = true;
    this.#host.requestUpdate();
    try {
      await work();
    } catch (error) {
      this.#desk.failed(troubleOf(error));
    }
    this.busy = false;
    this.#host.requestUpdate();
  }

  async #ask(id: string, signal: AbortSignal): Promise<void> {
    // Read before asking: a window that closes meanwhile says nothing about this answer.
    const wasClosed = this.#held.hasClosedWindow(id);
    try {
      const attempt = await this.#client().attempt(id, signal);
      if (attempt.state === 'open' && wasClosed) this.closed.add(id);
      this.take(attempt);
    } catch (error) {
      if (signal.aborted) return;
      // Other troubles pass: the next look asks again, and the attempt's own end limits how long.
      const trouble = troubleOf(error);
      if (trouble.code === 'not_found') this.forget(id);
      if (trouble.code === 'host_session') this.#desk.failed(trouble);
    }
  }
}
