import { ConnectedAccounts } from './connected-accounts.ts';

/**
 * Registers the element, under another tag or in a registry of its own if wanted. A tag that is taken already is
 * left alone; a different version of ours under it is worth a warning.
 */
export function define(tag = 'connected-accounts', registry: CustomElementRegistry = customElements): void {
  const taken = registry.get(tag) as typeof ConnectedAccounts | undefined;
  if (!taken) {
    // A class can be registered once only, so each further tag gets a class of its own.
    registry.define(
      tag,
      registry.getName(ConnectedAccounts) ? class extends ConnectedAccounts {} : ConnectedAccounts,
    );
  } else if (taken.version !== ConnectedAccounts.version) {
    console.warn(`<${tag}> is taken by version ${taken.version}.`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'connected-accounts': ConnectedAccounts;
  }
}
