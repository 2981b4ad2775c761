import { html, nothing, type TemplateResult } from 'lit';
import type { Seller } from '../../contract/connection.ts';
import { connectionsOf, type View } from './view.ts';

/** They are the account's, but nobody can or wants to load them. */
const NOT_COUNTED = ['inactive', 'unsupported'];

/** How many of a seller's marketplaces are loaded, and how many have PPC. */
export function sums({ words }: View, seller: Seller): TemplateResult {
  const marketplaces = connectionsOf(seller)
    .filter(({ state }) => state !== 'disconnected')
    .flatMap((connection) => connection.marketplaces);
  const loaded = marketplaces.filter(({ onboarding }) => onboarding === 'onboarded').length;
  const left = marketplaces.filter(({ onboarding }) => !NOT_COUNTED.includes(onboarding)).length;
  const ads = seller.groups.flatMap((group) => group.ads?.marketplaces ?? []);
  const linked = ads.filter((one) => one.state === 'connected' || one.state === 'view_only').length;
  return html`<span class="quiet">${left > 0 ? words.onboardedCount(loaded, left) : nothing}</span>${
      ads.length > 0
        ? html`<span class="quiet">${words.ppc} ${words.connectedCount(linked, ads.length)}</span>`
        : nothing
    }`;
}
