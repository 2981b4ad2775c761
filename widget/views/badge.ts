import { html, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { AuthorizationState } from '../../contract/connection.ts';
import type { Words } from '../words/en.ts';
import { icons } from './icons.ts';

type Tone = 'good' | 'notice' | 'bad' | 'quiet';

const LOOKS: Record<AuthorizationState, [Tone, SVGTemplateResult]> = {
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
  amazon_inactive: ['quiet', icons.pause],
  error: ['bad', icons.triangle],
  disconnected: ['quiet', icons.broken],
};

/** A state as word and icon; the colour only repeats what they say. */
export function badge(words: Words, state: AuthorizationState): TemplateResult {
  const [tone, icon] = LOOKS[state];
  return html`<span class="badge ${tone}" part="badge">${icon}${words.states[state]}</span>`;
}
