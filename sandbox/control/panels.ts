import { html } from 'hono/html';
import { amazonHosts, centralHostOf } from '../amazon/hosts.ts';
import { SECRET_LIFE, type App } from '../apps.ts';
import { FAULTS } from '../faults.ts';
import type { Account, Persona } from '../personas/persona.ts';
import type { World } from '../world.ts';

/** A button that sends one call to the control API. */
const press = (label: string, method: string, path: string, body: unknown, about = '') =>
  html`<button
    data-method="${method}"
    data-path="/_sandbox/${path}"
    data-body="${JSON.stringify(body)}"
    ${about ? html`aria-label="${label}: ${about}"` : ''}
  >
    ${label}
  </button>`;

const day = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

export const logPanel = () =>
  html`<section aria-labelledby="log">
    <div class="head">
      <h2 id="log">Requests</h2>
      <label class="grow">
        <span class="unseen">Show only requests with</span>
        <input id="filter" type="search" placeholder="Host, path, person, rule or reason" />
      </label>
      <label class="check"><input id="refused" type="checkbox" /> Refused only</label>
      <a href="/_sandbox/requests.har" download>HAR</a>
      ${press('Clear', 'DELETE', 'requests', {}, 'requests')}
    </div>
    <p id="empty" class="hint">
      Nothing has been asked yet. Point your server here, or sign in as one of the people below.
    </p>
    <ol id="requests" reversed></ol>
  </section>`;

export const clockPanel = () =>
  html`<section aria-labelledby="clock">
    <div class="head">
      <h2 id="clock">Clock</h2>
      <span id="frozen" class="chip" hidden>frozen</span>
    </div>
    <p class="now"><time id="now"></time> <span id="since" class="hint"></span></p>
    <label for="days" class="unseen">Days since the start</label>
    <input id="days" type="range" min="0" max="400" step="1" value="0" list="marks" />
    <datalist id="marks">
      <option value="0"></option>
      <option value="180"></option>
      <option value="365"></option>
    </datalist>
    <p class="marks hint" aria-hidden="true">
      <span>start</span><span>180: secret dies</span><span>365: consent lapses</span>
    </p>
    <p class="row">
      ${press('+ 5 min', 'POST', 'clock', { advance: 'PT5M' })}
      ${press('+ 1 hour', 'POST', 'clock', { advance: 'PT1H' })}
      ${press('+ 7 days', 'POST', 'clock', { advance: 'P7D' })}
      ${press('+ 365 days', 'POST', 'clock', { advance: 'P365D' })}
      <button id="freeze">Freeze</button>
    </p>
  </section>`;

export function faultsPanel({ state }: World) {
  const places = [...new Set(Object.values(FAULTS).map(({ at }) => at))];
  return html`<section aria-labelledby="faults">
    <div class="head">
      <h2 id="faults">Faults</h2>
      ${press('Disarm all', 'DELETE', 'faults', {})}
    </div>
    <ul id="armed"></ul>
    <form id="arm">
      <label>
        Fault
        <select name="name">
          ${places.map(
            (place) =>
              html`<optgroup label="${place}">
                ${Object.entries(FAULTS)
                  .filter(([, { at }]) => at === place)
                  .map(
                    ([name, { says, from }]) =>
                      html`<option data-says="${says}" data-from="${from}">${name}</option>`,
                  )}
              </optgroup>`,
          )}
        </select>
      </label>
      <p class="about"><span id="says"></span> <span id="from" class="chip"></span></p>
      <label>
        Person
        <select name="persona">
          <option value="">everybody</option>
          ${state.personas.map(({ id }) => html`<option>${id}</option>`)}
        </select>
      </label>
      <label>
        Host
        <select name="host">
          <option value="">every host</option>
          ${[...amazonHosts.keys()].map((host) => html`<option>${host}</option>`)}
        </select>
      </label>
      <div class="row">
        <label>Times <input name="times" type="number" min="1" placeholder="always" /></label>
        <label>After <input name="after" type="number" min="0" placeholder="at once" /></label>
        <label data-for="throttled">
          Retry-After <input name="retryAfter" type="number" min="0" placeholder="none" />
        </label>
        <label data-for="slow">Wait (ms) <input name="ms" type="number" min="0" placeholder="3000" /></label>
      </div>
      <button class="first">Arm</button>
    </form>
  </section>`;
}

export const wayPanel = () =>
  html`<section aria-labelledby="way">
    <h2 id="way">The way here</h2>
    <p>Put this server in front of any of Amazon’s addresses:</p>
    <pre><span data-origin></span>/api.amazon.com/auth/o2/token</pre>
    <p>
      Or leave a client as it is, and let it come through a proxy that it trusts by
      <a href="/_sandbox/certificate.pem" download>this certificate</a>:
    </p>
    <pre>HTTPS_PROXY=<span data-origin></span></pre>
  </section>`;

export const peoplePanel = (world: World) =>
  html`<section aria-labelledby="people">
    <h2 id="people">Who can sign in</h2>
    <ul class="cards">
      ${world.state.personas.map((persona) => personCard(world, persona))}
    </ul>
  </section>`;

function personCard({ state }: World, persona: Persona) {
  const { id, name, story, email, password, accounts, ads, mayAuthorize } = persona;
  const [first] = accounts;
  const host = first ? centralHostOf(first.group, first.partner) : 'sellercentral.amazon.com';
  const gave = [...state.authorizations.values()].filter(
    ({ disabled, sellingPartnerId }) =>
      mayAuthorize && !disabled && accounts.some((account) => account.sellingPartnerId === sellingPartnerId),
  );
  const gaveAds = [...state.grants.values()].some(
    (grant) => grant.persona === id && grant.sellingPartnerId === null && !grant.revoked,
  );
  return html`<li>
    <h3>${name} <code>${id}</code></h3>
    <p>${story}</p>
    <ul class="facts">
      ${accounts.slice(0, 4).map((account) => html`<li>${accountLine(account)}</li>`)}
      ${accounts.length > 4 ? html`<li>and ${accounts.length - 4} more accounts</li>` : ''}
      <li>${ads.length === 0 ? 'Advertising profiles: none' : `Advertising profiles: ${ads.length}`}</li>
      <li>${email} · ${password}</li>
    </ul>
    <div class="row">
      <form method="post" action="/${host}/ap/signin" target="_blank">
        <input type="hidden" name="persona" value="${id}" />
        <button aria-label="Sign in as ${name}">Sign in</button>
      </form>
      ${
        gave.length > 0 || gaveAds
          ? press('Revoke', 'PATCH', 'personas', { id, revoke: 'everything' }, name)
          : ''
      }
    </div>
  </li>`;
}

function accountLine({ sellingPartnerId, stores, partner, plan, deactivated }: Account) {
  const countries = stores.map(({ country, isParticipating, hasSuspendedListings }) =>
    isParticipating ? country + (hasSuspendedListings ? ' (suspended)' : '') : `${country} (not opened)`,
  );
  const kind = [partner === 'vendor' ? 'vendor' : '', plan === 'individual' ? 'Individual plan' : ''];
  const words = [...kind, deactivated ? 'deactivated' : '', countries.join(' ') || 'no marketplace'];
  return html`<code>${sellingPartnerId}</code> ${words.filter(Boolean).join(' · ')}`;
}

export const appsPanel = (world: World) =>
  html`<section aria-labelledby="apps">
    <h2 id="apps">Applications</h2>
    <ul class="cards">
      ${world.state.apps.map(appCard)}
    </ul>
  </section>`;

function appCard(app: App) {
  const { kind, name, applicationId, clientId, clientSecret, status, redirectUris, loginUri, roles } = app;
  const other = status === 'draft' ? 'published' : 'draft';
  const rows: [string, string][] = [
    ...(kind === 'ads' ? [] : [['Application id', applicationId] as [string, string]]),
    ['Client id', clientId],
    ['Client secret', clientSecret],
    ['Secret dies on', day(app.secretCreatedAt + SECRET_LIFE)],
    ...redirectUris.map((uri): [string, string] => ['Redirect URI', uri]),
    ...(loginUri ? [['Log-in URI', loginUri] as [string, string]] : []),
    ...(roles.length > 0 ? [['Roles', roles.join(', ')] as [string, string]] : []),
  ];
  return html`<li>
    <h3>${name} <span class="chip">${kind === 'ads' ? 'Amazon Ads' : status}</span></h3>
    <dl>
      ${rows.map(
        ([term, value]) =>
          html`<dt>${term}</dt>
            <dd>${value}</dd>`,
      )}
    </dl>
    ${
      kind === 'ads'
        ? ''
        : press(
            other === 'draft' ? 'Make it a draft' : 'Publish',
            'PATCH',
            'apps',
            { applicationId, status: other },
            name,
          )
    }
  </li>`;
}
