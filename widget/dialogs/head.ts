import { html, type TemplateResult } from 'lit';
import { icons } from '../views/icons.ts';
import type { DialogHost } from './dialog.ts';

/** Title and cross. */
export const head = ({ view, close }: DialogHost, title: string): TemplateResult =>
  html`<header>
    <h3 id="dialog-title">${title}</h3>
    <button class="icon-button" aria-label=${view.words.close} @click=${close}>${icons.cross}</button>
  </header>`;
