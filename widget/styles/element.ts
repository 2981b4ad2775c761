import { base } from './base.ts';
import { controls } from './controls.ts';
import { states } from './states.ts';
import { tiles } from './tiles.ts';

/** What the first screen needs; panels and dialogs bring their own. */
export const elementStyles = [base, controls, tiles, states];
