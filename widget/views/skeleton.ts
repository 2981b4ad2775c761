import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../words/en.ts';
import type { Layout } from './view.ts';

/** What was shown last time. */
interface Shape {
  layout: Layout;
  sellers: number;
}

const MOST = 6;

const tile = html`<div class="tile bones">
  <span class="bone"></span><span class="bone long"></span><span class="bone block"></span>
</div>`;
const row = html`<div class="row bones">
  <span class="bone"></span><span class="bone long"></span><span class="bone block"></span>
</div>`;

/** The shape of what is coming; once it is late, with a way to try again. */
export const skeleton = (
  words: Words,
  { layout, sellers }: Shape,
  late: boolean,
  reload: () => void,
): TemplateResult => {
  const [look, bones, count] =
    layout === 'table'
      ? ['rows', row, Math.max(3, sellers)]
      : sellers > 1
        ? ['sellers', tile, sellers]
        : ['regions', tile, 3];
  return html`<p class="hidden">${words.loading}</p>
    <div class=${look} aria-hidden="true">${Array<unknown>(Math.min(MOST, count)).fill(bones)}</div>
    ${
      late
        ? html`<p class="note">
            ${words.loadingLong} <button class="link" @click=${reload}>${words.tryAgain}</button>
          </p>`
        : nothing
    }`;
};
