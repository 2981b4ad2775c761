import { html, nothing, type TemplateResult } from 'lit';
import { sellerCentralHost } from '../../contract/marketplaces.ts';
import { icons } from './icons.ts';
import { Sheet } from './sheet.ts';
import { placeName, type View } from '../views/view.ts';
import type { Dialog, DialogHost, DialogState } from './dialog.ts';

export const open = (host: DialogHost, state: DialogState<'left'>): Dialog => new Left(host, state);

/** Where a Login with Amazon consent is removed. */
const ADS_DOOR = 'https://www.amazon.com/ap/adam';

/** How to remove the permission that Amazon still lists. */
class Left extends Sheet {
  readonly #state: DialogState<'left'>;

  constructor(host: DialogHost, state: DialogState<'left'>) {
    super(host);
    this.#state = state;
  }

  protected title(): string {
    return said(this.host.view, this.#state)[0];
  }

  protected content(): TemplateResult {
    const { view } = this.host;
    return html`<p>${said(view, this.#state)[1]}</p>
      ${sellerSteps(view, this.#state)} ${adsSteps(view, this.#state)}`;
  }

  protected buttons(): TemplateResult {
    const { view } = this.host;
    const { words } = view;
    return html`<button
        class="button"
        part="button"
        @click=${() => void this.copy(forMail(view, this.#state), words.stepsCopied)}
      >
        ${words.copySteps}
      </button>
      <button class="button primary" autofocus part="button" @click=${this.host.close}>
        ${words.done}
      </button>`;
  }
}

const doorOf = ({ region, country }: DialogState<'left'>): string | undefined =>
  region ? `https://${sellerCentralHost(region, country)}/apps/manage` : undefined;

function sellerSteps(view: View, state: DialogState<'left'>): TemplateResult | typeof nothing {
  const { words, page } = view;
  const door = doorOf(state);
  if (!door || !state.region) return nothing;
  return html`<ol class="steps">
    <li>
      <div>
        <a href=${door} target="_blank" rel="noopener noreferrer">${words.left1}${icons.out}</a>
        ${words.left1Place(placeName(view, state.region, state.country))}
      </div>
    </li>
    <li><div>${words.left2(page.host.amazonAppName)}</div></li>
    <li><div>${words.left3}</div></li>
  </ol>`;
}

function adsSteps({ words }: View, { adsLogin }: DialogState<'left'>): TemplateResult | typeof nothing {
  if (adsLogin === undefined) return nothing;
  return html`<p>
    ${words.leftAds}
    <a href=${ADS_DOOR} target="_blank" rel="noopener noreferrer">${words.leftAdsDoor}${icons.out}</a>
    ${adsLogin ? html`<span class="check">${words.leftAdsWho(adsLogin)}</span>` : nothing}
  </p>`;
}

/** Title and sentence, which may say "deleted" only once the key is. */
function said({ words, page, now }: View, { why, undoUntil }: DialogState<'left'>): [string, string] {
  const app = page.host.name;
  if (why === 'alone') return [words.leftTitleAlone, words.leftBodyAlone(app)];
  if (why === 'unused') return [words.leftTitleUnused, words.leftBodyUnused(app)];
  const waiting = undoUntil && Date.parse(undoUntil) > now;
  return [words.leftTitle, waiting ? words.leftBodyUndo(app) : words.leftBody(app)];
}

/** The same as numbered lines, for a mail to whoever has to do it. */
function forMail({ words, page, locale }: View, state: DialogState<'left'>): string {
  const door = doorOf(state);
  const lines = [
    ...(door ? [`${words.left1}: ${door}`, words.left2(page.host.amazonAppName), words.left3] : []),
    ...(state.adsLogin === undefined ? [] : [`${words.leftAds} ${ADS_DOOR}`]),
  ];
  const number = new Intl.NumberFormat([locale, 'en']);
  return lines.map((line, index) => `${number.format(index + 1)}. ${line}`).join('\n');
}
