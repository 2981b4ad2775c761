import { html, type TemplateResult } from 'lit';
import { icons } from './icons.ts';
import type { DialogHost } from './dialog.ts';

/** Title and cross. */
export const head = ({ view, close }: DialogHost, title: string | TemplateResult): TemplateResult =>
  html`<header>
    ${typeof title === 'string' ? html`<h3 id="dialog-title" tabindex="-1">${title}</h3>` : title}
    <button class="icon-button" aria-label=${view.words.close} @click=${close}>${icons.cross}</button>
  </header>`;
