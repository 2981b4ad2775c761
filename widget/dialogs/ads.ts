import { html, nothing, type TemplateResult } from 'lit';
import type { Group, Seller } from '../../contract/connection.ts';
import type { Place } from '../events.ts';
import { groupOf } from '../views/find.ts';
import { countryName } from '../views/view.ts';
import { open as before } from './before.ts';
import { checklist } from './checklist.ts';
import type { Dialog, DialogHost, DialogState } from './dialog.ts';
import { groupName } from './found.ts';
import { Sheet } from './sheet.ts';

/** A consent that no longer works is renewed; which marketplaces it serves is known. */
export function open(host: DialogHost, { groupKey }: DialogState<'ads'>): Dialog {
  const found = groupOf(host.view.page, groupKey);
  const { grantId, state } = found?.group.ads ?? {};
  if (!found || !grantId || state === 'connected' || state === 'expiring' || state === 'not_connected')
    return new AdsStart(host, groupKey);
  return before(host, { kind: 'before', place: adsPlace(found), name: undefined, renew: true });
}

function adsPlace({ seller, group }: { seller: Seller; group: Group }): Place {
  return {
    provider: 'ads',
    region: group.region,
    sellerId: seller.id,
    groupKey: group.key,
    ...(group.ads?.grantId ? { adsGrantId: group.ads.grantId } : {}),
  };
}

/** "Continue" of PPC: which marketplaces; then Amazon's consent where there is none, then the profiles. */
class AdsStart extends Sheet {
  readonly #key: string;
  readonly #chosen: Set<string>;

  constructor(host: DialogHost, key: string) {
    super(host);
    this.#key = key;
    this.#chosen = new Set(this.#open);
  }

  get #found() {
    return groupOf(this.host.view.page, this.#key);
  }

  /** Countries whose PPC can be connected. */
  get #open(): string[] {
    const { marketplaces = [] } = this.#found?.group.ads ?? {};
    return marketplaces.filter(({ state }) => state === 'pending').map(({ country }) => country);
  }

  /** A consent is there that works: no trip is needed. */
  get #served(): boolean {
    const ads = this.#found?.group.ads;
    return !!ads?.grantId && (ads.state === 'connected' || ads.state === 'expiring');
  }

  protected title(): string {
    const { view } = this.host;
    const found = this.#found;
    return view.words.adsTitle(found ? groupName(view, found.seller, found.group) : '');
  }

  protected content(): TemplateResult {
    const { words, locale } = this.host.view;
    const { marketplaces = [], login } = this.#found?.group.ads ?? {};
    const open = this.#open;
    const rest = marketplaces.filter(({ state }) => state === 'no_account' || state === 'missing');
    return html`
      <p>${open.length > 0 ? words.adsWhich : words.adsNoneToConnect}</p>
      ${
        open.length > 0
          ? checklist({
              legend: words.adsWhich,
              all: words.selectAllOf(open.length),
              items: [
                ...open.map((country) => ({ id: country, label: countryName(locale, country) })),
                ...rest.map(({ country, state }) => ({
                  id: country,
                  label: countryName(locale, country),
                  disabled: words.adsStates[state],
                })),
              ],
              chosen: this.#chosen,
              change: () => this.host.update(),
            })
          : nothing
      }
      <p class="quiet">
        ${
          this.#served && login
            ? html`${words.adsSignedIn} <bdi>${login}</bdi>`
            : this.#served
              ? nothing
              : words.adsNeedsConsent
        }
      </p>
    `;
  }

  protected buttons(): TemplateResult {
    const { words } = this.host.view;
    const count = this.#chosen.size;
    return html`${this.cancel()}
    ${this.submit(words.adsContinue(count), () => this.#go(), {
      reason: count === 0 && this.#open.length > 0 ? words.chooseOne : undefined,
      focus: true,
    })}`;
  }

  #go(): void {
    const { become } = this.host;
    const countries = [...this.#chosen];
    const found = this.#found;
    if (!found) return this.host.close();
    if (this.#served) return become({ kind: 'profiles', groupKey: this.#key, countries });
    become({ kind: 'before', place: adsPlace(found), name: undefined, renew: false });
  }
}
