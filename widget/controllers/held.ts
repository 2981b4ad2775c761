import type { HandshakeReady, HandshakeSecret, TripOver } from '../../contract/handshake.ts';
import type { Place } from '../events.ts';
import { dropBinding, type Binding } from './binding.ts';

/** A trip that this page started and whose secret it holds. */
export interface Held {
  key: string;
  binding: Binding;
  url: string;
  place: Place;
  window: Window | null;
}

/** The trips that this page started, by their attempts: their windows, and the secrets that those may ask for. */
export class HeldTrips {
  readonly #held = new Map<string, Held>();
  readonly #hint: () => void;

  /** @param hint a window says that something has happened */
  constructor(hint: () => void) {
    this.#hint = hint;
  }

  listen(signal: AbortSignal): void {
    window.addEventListener('message', this.#hear, { signal });
  }

  get(id: string): Held | undefined {
    return this.#held.get(id);
  }

  add(id: string, held: Held): void {
    this.#held.set(id, held);
  }

  /** The trip is over, and its secret good for nothing. */
  drop(id: string): void {
    const held = this.#held.get(id);
    if (held) dropBinding(held.key);
    this.#held.delete(id);
  }

  hasWindow(id: string): boolean {
    return this.#held.get(id)?.window?.closed === false;
  }

  hasClosedWindow(id: string): boolean {
    return this.#held.get(id)?.window?.closed === true;
  }

  bringToFront(id: string): void {
    this.#held.get(id)?.window?.focus();
  }

  closeWindow(id: string): void {
    this.#held.get(id)?.window?.close();
  }

  /** The start page asks for its secret, the result page for a look. Only our own windows are answered. */
  readonly #hear = (event: MessageEvent<unknown>): void => {
    const message = event.data as Partial<HandshakeReady | TripOver> | null;
    const held = typeof message?.attempt === 'string' ? this.#held.get(message.attempt) : undefined;
    if (!held?.window || event.source !== held.window) return;
    const { origin } = new URL(held.binding.server);
    if (event.origin !== origin) return;
    if (message?.type === 'connected-accounts:over') this.#hint();
    if (message?.type !== 'connected-accounts:ready') return;
    const answer: HandshakeSecret = {
      type: 'connected-accounts:secret',
      attempt: message.attempt ?? '',
      secret: held.binding.secret,
    };
    held.window.postMessage(answer, origin);
  };
}

/** In the middle of the screen. Call it inside the click: a window opened later is blocked. */
export function openWindow(url = 'about:blank'): Window | null {
  const width = 980;
  const height = Math.min(820, screen.availHeight);
  const left = Math.max(0, window.screenX + (window.outerWidth - width) / 2);
  const top = Math.max(0, window.screenY + (window.outerHeight - height) / 3);
  return window.open(url, '_blank', `popup,width=${width},height=${height},left=${left},top=${top}`);
}
