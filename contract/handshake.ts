/**
 * What the element and the server's browser pages say to each other while a person is on the trip.
 * Plain constants: the element and the pages load this file. Every message is a hint or a proof for one named
 * attempt, sent to an exact origin and only to the window that was opened.
 */

/** Start page to the page that opened it: "I belong to this attempt; where is its secret?" */
export interface HandshakeReady {
  type: 'connected-accounts:ready';
  attempt: string;
}

/** Answer of the element: the binding secret of exactly that attempt. */
export interface HandshakeSecret {
  type: 'connected-accounts:secret';
  attempt: string;
  secret: string;
}

/** Result page to its opener: look at the attempt now. Carries no outcome, since a message proves nothing. */
export interface TripOver {
  type: 'connected-accounts:over';
  attempt: string;
}

/** Key in the fragment of the host's return page: `#connected-accounts=<attempt>.<completion code>.<binding>`. */
export const RETURN_FRAGMENT = 'connected-accounts';

/** Key in the fragment of the host's arrival page: `#connected-accounts-arrival=<one-time code>`. */
export const ARRIVAL_FRAGMENT = 'connected-accounts-arrival';

/** How long the start page waits for its opener before it goes on without a handshake, in milliseconds. */
export const HANDSHAKE_WAIT = 3000;
