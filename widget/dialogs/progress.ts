import { html, nothing, type TemplateResult } from 'lit';
import type { Freshness, Marketplace, Stage } from '../../contract/connection.ts';
import { icons } from './icons.ts';
import { connectionOf } from '../views/find.ts';
import { exactText, agoText, countryName } from '../views/view.ts';
import { percentText } from './percent.ts';
import type { Dialog, DialogHost, DialogState } from './dialog.ts';
import { head } from './head.ts';

/** How loading a marketplace goes, stage by stage; follows the list by itself. */
export const open = (host: DialogHost, state: DialogState<'progress'>): Dialog => ({
  drawer: true,
  render: () => progress(host, state),
});

function progress(host: DialogHost, { connectionId, country }: DialogState<'progress'>): TemplateResult {
  const { view } = host;
  const { words, locale, page } = view;
  const connection = connectionOf(page, connectionId);
  const marketplace = connection?.marketplaces.find((one) => one.country === country);
  const facts = [
    marketplace?.startedAt && words.startedAt(exactText(locale, marketplace.startedAt)),
    page.tenant.duration && words.usually(page.tenant.duration),
  ].filter(Boolean);
  return html`${head(host, words.progressTitle(countryName(locale, country), connection?.name ?? ''))}
    <div class="sheet-body">
      ${facts.length > 0 ? html`<p class="quiet">${facts.join(' · ')}</p>` : nothing}
      ${marketplace ? inside(host, marketplace) : nothing}
    </div>`;
}

function inside(host: DialogHost, { onboarding, progress, stages, freshness }: Marketplace): TemplateResult {
  const { words, locale } = host.view;
  const loading = onboarding === 'onboarding' || onboarding === 'stalled';
  return html`
    ${
      onboarding === 'stalled'
        ? html`<p class="failure">
            ${icons.triangle}<span><strong>${words.stalledTitle}.</strong> ${words.stalled}</span>
          </p>`
        : nothing
    }
    ${
      loading && stages.length === 0
        ? html`<p>${words.noStages}</p>
            ${progress === null ? nothing : bar(words.onboarding.onboarding, progress, percentText(locale, progress))}`
        : nothing
    }
    ${
      loading && stages.length > 0
        ? html`<ul class="stages" role="list">
            ${stages.map((one) => stage(host, one))}
          </ul>`
        : nothing
    }
    ${loading ? nothing : html`<p>${words.onboarding[onboarding]}</p>`}
    ${
      freshness.length > 0
        ? html`<section class="fresh">
            <h4>${words.freshness}</h4>
            ${freshnessList(host, freshness)}
          </section>`
        : nothing
    }
  `;
}

function stage(host: DialogHost, { id, label, percent, note }: Stage): TemplateResult {
  const { words, locale } = host.view;
  const text =
    percent === 100 ? words.stageDone : percent === 0 && note ? note : percentText(locale, percent);
  return html`<li>
    ${bar(label, percent, text)}
    ${
      note && percent > 0
        ? html`<details class="about">
            <summary aria-label=${words.aboutStage(label)} id="stage-${id}">${icons.info}</summary>
            <p>${note}</p>
          </details>`
        : nothing
    }
  </li>`;
}

const bar = (label: string, percent: number, text: string): TemplateResult =>
  html`<label class="bar"
    ><span class="label">${label}</span>
    <progress max="100" .value=${percent} aria-valuetext=${text}></progress>
    <span class="quiet number">${text}</span></label
  >`;

/** Each kind of data and when it was last brought up to date. */
export function freshnessList({ view }: Pick<DialogHost, 'view'>, freshness: Freshness[]): TemplateResult {
  const { words, locale } = view;
  return html`<dl class="pairs">
    ${freshness.map(
      ({ label, at, late }) =>
        html`<dt>${label}</dt>
          <dd>
            ${
              at
                ? html`<time datetime=${at} title=${exactText(locale, at)}
                    >${agoText(locale, at, view.now)}</time
                  >`
                : words.never
            }${late ? html` <span class="late">– ${words.late}</span>` : nothing}
          </dd>`,
    )}
  </dl>`;
}
