/**
 * Registers `<connected-accounts>`.
 * @module
 */
import { define } from './define.ts';

export * from './element.ts';

// On a server there is nothing to register in; importing stays harmless.
if (typeof customElements !== 'undefined') define();
