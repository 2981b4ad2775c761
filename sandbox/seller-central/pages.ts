import { html } from 'hono/html';
import { roles } from '../amazon/roles.ts';
import type { App } from '../apps.ts';
import type { Account, Persona } from '../personas/persona.ts';
import type { Html } from './answer.ts';
import type { Ask } from './consent.ts';
import { page, type Site } from './layout.ts';

export const pickPage = (site: Site, user: Persona, accounts: readonly Account[], returnTo: string): Html =>
  page(
    'Select an account',
    html`<h1>Select an account</h1>
      <p>The account you choose becomes the active one in all Seller Central tabs of this browser.</p>
      <form method="post" action="${site.base}/account-switcher/default/merchantMarketplace">
        <input type="hidden" name="return" value="${returnTo}" />
        <ul class="people">
          ${accounts.map(
            ({ sellingPartnerId, name, stores }) =>
              html`<li>
                <div>
                  <strong>${name}</strong>
                  <span class="quiet"
                    >${sellingPartnerId} · ${stores.map(({ country }) => country).join(', ')}</span
                  >
                </div>
                <button name="account" value="${sellingPartnerId}" aria-label="Select ${name}">Select</button>
              </li>`,
          )}
        </ul>
      </form>`,
    { ...site, user, back: returnTo },
  );

export const consentPage = (
  site: Site,
  here: string,
  { app, persona, account, leg }: Ask,
  isUnticked: boolean,
): Html =>
  page(
    `Authorize ${app.name}`,
    html`<h1>Authorize ${app.name}</h1>
      <p class="account">Account: <strong>${account.name}</strong> (${account.sellingPartnerId})</p>
      <p>${app.name} needs access to view and edit the following data of your selling account:</p>
      <ul class="roles">
        ${app.roles.map(
          (role) => html`<li><strong>${role}</strong> <span class="quiet">${roles[role] ?? ''}</span></li>`,
        )}
      </ul>
      <p>
        By authorizing, the application may view or change information about your business and act on your
        account.
      </p>
      <form method="post" action="${site.base}${here}">
        <label class="agree">
          <input type="checkbox" name="agree" value="yes" id="agree" />
          <span>
            I direct Amazon to give ${app.name} access to my Selling Partner account and related data, and
            accept responsibility for what the application does.
          </span>
        </label>
        ${isUnticked ? html`<p class="error" role="alert">Tick the box first, then confirm.</p>` : ''}
        <p class="quiet">After you confirm, ${app.name} may access selling data on your behalf.</p>
        <div class="buttons">
          <button name="decision" value="cancel" class="plain">Cancel</button>
          <button name="decision" value="confirm" id="confirm">
            ${leg === 'appstore' ? `Login to ${app.name} now` : 'Confirm'}
          </button>
        </div>
      </form>`,
    { ...site, user: persona, back: here, script: 'consent.js' },
  );

/** Moves on by itself. A form could not: the page's own policy keeps forms at home. */
export const authorizingPage = (
  site: Site,
  app: App,
  user: Persona,
  location: string,
  twice: boolean,
): Html =>
  page(
    'Authorizing',
    html`<h1>Authorizing ${app.name}</h1>
      <p role="status">
        ${app.name} is being authorized to access your data. You will be sent back in a moment.
      </p>
      ${twice ? html`<img src="${location}" alt="" width="1" height="1" />` : ''}`,
    { ...site, user, refresh: location },
  );

/** Where the Appstore begins; a draft is there for its own developer only. */
export const storePath = ({ applicationId, status }: App): string =>
  `/apps/store/${applicationId}${status === 'draft' ? '?version=beta' : ''}`;

export const homePage = (site: Site, user: Persona | undefined, apps: readonly App[]): Html => {
  const listed = apps.filter(({ kind, loginUri }) => kind === 'selling-partner' && loginUri);
  return page(
    'Home',
    html`<h1>Home</h1>
      <p>
        ${
          user
            ? html`You are signed in as <strong>${user.name}</strong>.`
            : html`You are not signed in. <a href="${site.base}/ap/signin?return=/home">Sign in</a>`
        }
      </p>
      <p class="quiet">Orders, payments and listings would be here.</p>
      <p><a href="${site.base}/apps/manage">Manage Your Apps</a></p>
      <h2>Selling Partner Appstore</h2>
      <ul class="people">
        ${listed.map(
          (app) =>
            html`<li>
              <div><strong>${app.name}</strong></div>
              <a
                class="button plain"
                href="${site.base}${storePath(app)}"
                aria-label="Authorize Now: ${app.name}"
                >Authorize Now</a
              >
            </li>`,
        )}
      </ul>`,
    { ...site, user },
  );
};

export const errorPage = (
  site: Site,
  title: string,
  sentence: string,
  code = '',
  appId = '',
  user?: Persona,
): Html =>
  page(
    title,
    html`<h1>${title}</h1>
      <p>${sentence}</p>
      ${code ? html`<p class="quiet">Error code: ${code}${appId ? ` · App ID: ${appId}` : ''}</p>` : ''}`,
    { ...site, user },
  );
