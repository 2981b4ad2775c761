import { html, type TemplateResult } from 'lit';
import { sellerCentralHost } from '../../contract/marketplaces.ts';
import { icons } from '../views/icons.ts';
import { placeName } from '../views/view.ts';
import type { Dialog, DialogHost, DialogState } from './dialog.ts';
import { head } from './head.ts';

/** How to remove the permission that Amazon still lists. */
export const open = (host: DialogHost, state: DialogState<'left'>): Dialog => ({
  render: () => left(host, state),
});

function left(host: DialogHost, { region, country, why }: DialogState<'left'>): TemplateResult {
  const { view } = host;
  const { words, page } = view;
  const unused = why === 'unused';
  return html`${head(host, unused ? words.leftTitleUnused : words.leftTitle)}
    <p>${unused ? words.leftBodyUnused(page.host.name) : words.leftBody(page.host.name)}</p>
    <ol class="steps">
      <li>
        <div>
          <a
            href="https://${sellerCentralHost(region, country)}/apps/manage"
            target="_blank"
            rel="noopener noreferrer"
            >${words.left1}${icons.out}</a
          >
          (${placeName(view, region, country)})
        </div>
      </li>
      <li><div>${words.left2(page.host.amazonAppName)}</div></li>
      <li><div>${words.left3}</div></li>
    </ol>
    <footer class="actions end">
      <button class="button primary" autofocus part="button" @click=${host.close}>${words.done}</button>
    </footer>`;
}
