import { html, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { AuthorizationState, Connection } from '../../contract/connection.ts';
import type { Words } from '../words/en.ts';
import { icons } from './icons.ts';
import { stateOf } from './connection.ts';
import { daysUntil, type View } from './view.ts';

type Tone = 'good' | 'notice' | 'bad' | 'quiet';

/** Tone and icon of each state. */
export const LOOKS: Record<AuthorizationState, [Tone, SVGTemplateResult]> = {
  not_connected: ['quiet', icons.ring],
  authorizing: ['notice', icons.clock],
  verifying: ['notice', icons.clock],
  needs_review: ['notice', icons.question],
  connected: ['good', icons.tick],
  connected_partial: ['notice', icons.triangle],
  expiring: ['notice', icons.hourglass],
  reauth_expired: ['bad', icons.lock],
  reauth_scope: ['notice', icons.lock],
  revoked: ['bad', icons.broken],
  amazon_inactive: ['notice', icons.pause],
  error: ['bad', icons.triangle],
  disconnected: ['quiet', icons.broken],
};

/** A state as word and icon; the colour only repeats what they say. */
export function badge(words: Words, state: AuthorizationState, addition?: string): TemplateResult {
  // A newer server may know a state that we do not.
  const [tone, icon] = LOOKS[state] ?? LOOKS.connected_partial;
  const word = words.states[state] ?? state;
  return html`<span class="badge ${tone}" part="badge"
    >${icon}${addition ? `${word} · ${addition}` : word}</span
  >`;
}

/** The state's badge, with the days that are left where they matter. */
export function badgeOf(view: View, connection: Connection): TemplateResult {
  const { words, now } = view;
  const state = stateOf(view, connection);
  const counts = state === 'expiring' && connection.renewBy;
  return badge(words, state, counts ? words.days(daysUntil(counts, now)) : undefined);
}
