import { html } from 'hono/html';
import type { Persona } from '../personas/persona.ts';
import type { Html } from './answer.ts';
import { page, type Site } from './layout.ts';

/** @param mistyped the e-mail address that came with a wrong password; then the fields come first */
export function signInPage(
  site: Site,
  personas: readonly Persona[],
  returnTo: string,
  mistyped: string | null,
): Html {
  const typed = html`<form method="post" action="${site.base}/ap/signin" class="fields">
    <input type="hidden" name="return" value="${returnTo}" />
    <label
      >E-mail <input name="email" type="email" autocomplete="off" required value="${mistyped ?? ''}"
    /></label>
    <label>
      Password
      <input
        name="password"
        type="password"
        autocomplete="off"
        required
        ${mistyped === null ? '' : 'autofocus'}
      />
    </label>
    <button class="plain">Continue</button>
  </form>`;
  return page(
    'Sign in',
    html`<h1>Sign in</h1>
      ${
        mistyped === null
          ? ''
          : html`<p class="error" role="alert">There is no user with this e-mail and password.</p>
              ${typed}
              <h2>Or choose</h2>`
      }
      <p>Each user below is a scenario; one click signs in. The passwords are made up.</p>
      <form method="post" action="${site.base}/ap/signin">
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
      </form>
      ${
        mistyped === null
          ? html`<h2>Or type it, with a two-step code</h2>
              ${typed}`
          : ''
      }`,
    site,
  );
}

export const codePage = (site: Site, otp: string, returnTo: string, wrong: boolean): Html =>
  page(
    'Two-Step Verification',
    html`<h1>Two-Step Verification</h1>
      <p>A telephone would now show this code: <strong class="otp">${otp}</strong></p>
      ${wrong ? html`<p class="error" role="alert">That was not the code.</p>` : ''}
      <form method="post" action="${site.base}/ap/mfa" class="fields">
        <input type="hidden" name="return" value="${returnTo}" />
        <label>
          Code
          <input name="otp" inputmode="numeric" autocomplete="one-time-code" required autofocus />
        </label>
        <button>Sign in</button>
      </form>`,
    site,
  );
