import { html } from 'hono/html';
import type { Region } from '../../contract/marketplaces.ts';
import type { LinkRow } from '../store/rows.ts';
import type { Html } from './page.ts';

/** What is the same on all of an installation's pages. */
export interface House {
  base: string;
  hostName: string;
  /** The name Amazon's consent page shows. */
  appName: string;
}

const REGIONS: Record<Region, string> = { NA: 'North America', EU: 'Europe', FE: 'Far East' };
const countries = new Intl.DisplayNames(['en'], { type: 'region' });
export const countryName = (country: string): string => countries.of(country) ?? country;
export const placeOf = ({ region, country }: Pick<LinkRow, 'region' | 'country'>): string =>
  region === 'FE' && country ? countryName(country) : REGIONS[region];
export const day = (time: number): string =>
  new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' }).format(time);

export const whoOf = ({ requester }: LinkRow): string => requester.name ?? requester.email ?? 'Somebody';
export const hostOf = ({ origin }: LinkRow): string => new URL(origin).host;

export const facts = (rows: [term: string, what: Html | string | null][]): Html =>
  html`<dl class="facts">
    ${rows.map(([term, what]) =>
      what === null
        ? ''
        : html`<div>
            <dt>${term}</dt>
            <dd>${what}</dd>
          </div>`,
    )}
  </dl>`;
export const id = (text: string): Html => html`<code translate="no">${text}</code>`;
