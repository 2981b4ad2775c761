import { base } from './base.ts';
import { controls } from './controls.ts';
import { shell } from './shell.ts';

/** What every first screen needs; each part brings its own. */
export const elementStyles = [base, controls, shell];
