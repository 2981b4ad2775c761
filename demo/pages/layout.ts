import { html, raw } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import { people, type Person } from '../people.ts';
import { demoHelp } from './demo-help.ts';
import { icons } from './icons.ts';

/** What every page knows when it is drawn. */
export interface Shown {
  person: Person;
  path: string;
  /** Chosen by the person; the system's when not. */
  theme: 'light' | 'dark' | undefined;
  flow: 'redirect' | undefined;
  accountsUrl: string;
  sandboxUrl: string;
}

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

interface PageContent {
  title: string;
  body: Html;
  head?: Html;
}

const initials = (name: string) =>
  name
    .split(' ')
    .map((part) => part.charAt(0))
    .join('');

const link = (shown: Shown, href: string, label: string, icon: keyof typeof icons) => html`
  <a class="nav-link" href="${href}" ${shown.path === href ? raw('aria-current="page"') : ''}>
    ${raw(icons[icon])}<span>${label}</span>
  </a>
`;

const userMenu = ({ person }: Shown) => html`
  <details class="menu">
    <summary>
      <span class="avatar" aria-hidden="true">${initials(person.name)}</span>
      <span class="who"><strong>${person.name}</strong><small>${person.workspace.name}</small></span>
      ${raw(icons.chevrons)}
    </summary>
    <form class="menu-list" method="post" action="/sign-in">
      <p class="menu-title">Switch workspace or user</p>
      ${people.map(
        (other) => html`
          <button name="person" value="${other.id}" ${other === person ? raw('aria-current="true"') : ''}>
            <span class="avatar" aria-hidden="true">${initials(other.name)}</span>
            <span class="who"
              ><strong>${other.name}</strong><small>${other.role}, ${other.workspace.name}</small></span
            >
          </button>
        `,
      )}
    </form>
  </details>
`;

/** The frame around every page of the product. */
export async function layout(shown: Shown, { title, body, head }: PageContent): Promise<string> {
  const theme = shown.theme ? html`data-theme="${shown.theme}"` : '';
  const page = await html`<!doctype html>
    <html lang="en" ${theme}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} · Alpenglow</title>
        <link rel="icon" href="/assets/mark.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/assets/app.css" />
        <script type="module" src="/assets/app.browser.js"></script>
        ${head ?? ''}
      </head>
      <body>
        <a class="skip" href="#content">Skip to content</a>
        <div class="shell">
          <header class="side">
            <a class="brand" href="/"
              ><img src="/assets/mark.svg" alt="" width="28" height="28" />Alpenglow</a
            >
            <nav class="nav" aria-label="Alpenglow">
              ${link(shown, '/', 'Overview', 'chart')}
              <p class="nav-title">Settings</p>
              ${link(shown, '/settings/profile', 'Profile', 'person')}
              ${link(shown, '/settings/connected-accounts', 'Connected Accounts', 'plug')}
              ${link(shown, '/settings/billing', 'Billing', 'card')}
            </nav>
            <div class="side-end">
              <button class="theme" type="button" data-theme-switch hidden>
                ${raw(icons.moon)}<span>Switch theme</span>
              </button>
              ${userMenu(shown)}
            </div>
          </header>
          <main class="content" id="content" tabindex="-1">${body}</main>
        </div>
        ${demoHelp(shown.sandboxUrl)}
      </body>
    </html>`;
  return String(page);
}
