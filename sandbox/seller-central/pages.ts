import { html, raw } from 'hono/html';
import type { Account, Persona } from '../personas.ts';
import { roles } from '../amazon/roles.ts';
import type { App } from '../world.ts';

type Html = ReturnType<typeof html>;

/** A page of the fake Seller Central: plain and dense, with the band that says what it is. */
function page(
  title: string,
  body: Html,
  options: { user?: Persona | undefined; refresh?: string; script?: string } = {},
): Html {
  const { user, refresh, script } = options;
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        ${refresh ? html`<meta http-equiv="refresh" content="1; url=${refresh}" />` : ''}
        <title>${title} - Seller Central (sandbox)</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/_sandbox/seller-central.css" />
      </head>
      <body>
        <p class="band">Sandbox: this is not Amazon</p>
        <header>
          <span class="wordmark">Seller Central <small>(sandbox)</small></span>
          ${user ? html`<span class="user">${user.name}</span>` : ''}
        </header>
        <main>${body}</main>
        ${script ? html`<script type="module" src="/_sandbox/${script}"></script>` : ''}
      </body>
    </html>`;
}

export const signInPage = (base: string, personas: readonly Persona[], returnTo: string): Html =>
  page(
    'Sign in',
    html`<h1>Sign in</h1>
      <p>Each user below is a scenario; one click signs in. Any password shown here is made up.</p>
      <form method="post" action="${base}/ap/signin">
        <input type="hidden" name="return" value="${returnTo}" />
        <ul class="people">
          ${personas.map(
            ({ id, name, email, password, story }) =>
              html`<li>
                <div>
                  <strong>${name}</strong>
                  <span class="quiet">${email} · ${password}</span>
                  <span>${story}</span>
                </div>
                <button name="persona" value="${id}" aria-label="Sign in as ${name}">Sign in</button>
              </li>`,
          )}
        </ul>
      </form>`,
  );

export const pickPage = (base: string, user: Persona, accounts: readonly Account[], returnTo: string): Html =>
  page(
    'Select an account',
    html`<h1>Select an account</h1>
      <p>The account you choose becomes the active one in all Seller Central tabs of this browser.</p>
      <form method="post" action="${base}/account-switcher/default/merchantMarketplace">
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
                <button name="account" value="${sellingPartnerId}" aria-label="Select ${name}">
                  Select account
                </button>
              </li>`,
          )}
        </ul>
      </form>`,
    { user },
  );

export const consentPage = (
  action: string,
  app: App,
  user: Persona,
  account: Account,
  unticked: boolean,
): Html =>
  page(
    `Authorize ${app.name}`,
    html`<h1>Authorize ${app.name}</h1>
      <p class="account">Account: <strong>${account.name}</strong> (${account.sellingPartnerId})</p>
      <p>${app.name} needs access to view and edit the following data of your selling account:</p>
      <ul class="roles">
        ${app.roles.map((role) => html`<li><strong>${role}</strong> <span class="quiet">${roles[role] ?? ''}</span></li>`)}
      </ul>
      <p>
        By authorizing, the application may view or change information about your business and act on your
        account.
      </p>
      <form method="post" action="${action}">
        <label class="agree">
          <input type="checkbox" name="agree" value="yes" id="agree" />
          <span>
            I direct Amazon to give ${app.name} access to my Selling Partner account and related data, and
            accept responsibility for what the application does.
          </span>
        </label>
        ${unticked ? html`<p class="error" role="alert">Tick the box first, then confirm.</p>` : ''}
        <p class="quiet">After you confirm, ${app.name} may access selling data on your behalf.</p>
        <div class="buttons">
          <button name="decision" value="cancel" class="plain">Cancel</button>
          <button name="decision" value="confirm" id="confirm">Confirm</button>
        </div>
      </form>`,
    { user, script: 'consent.js' },
  );

export const authorizingPage = (app: App, user: Persona, location: string): Html =>
  page(
    'Authorizing',
    html`<h1>Authorizing ${app.name}</h1>
      <p role="status">
        ${app.name} is being authorized to access your data. You will be sent back in a moment.
      </p>`,
    { user, refresh: location },
  );

export const homePage = (base: string, user: Persona | undefined): Html =>
  page(
    'Home',
    html`<h1>Home</h1>
      <p>
        ${user ? html`You are signed in as <strong>${user.name}</strong>.` : 'You are not signed in.'} Orders,
        payments and listings would be here.
      </p>
      <form method="post" action="${base}/ap/signout"><button class="plain">Sign out</button></form>`,
    { user },
  );

export const errorPage = (
  title: string,
  sentence: string,
  code: string,
  appId: string,
  user?: Persona,
): Html =>
  page(
    title,
    html`<h1>${title}</h1>
      <p>${sentence}</p>
      <p class="quiet">Error code: ${code}${appId ? html` · App ID: ${appId}` : raw('')}</p>`,
    { user },
  );
