import { html } from 'hono/html';
import type { Person } from '../people.ts';
import { people } from '../people.ts';

/** Escaped HTML as hono's `html` makes it. */
export type Markup = ReturnType<typeof html>;

/** What every page of Alpenglow needs to know to draw its frame. */
export interface Frame {
  person: Person;
  path: string;
  theme: string | undefined;
  banner: Markup | undefined;
}

const SECTIONS = [
  ['/overview', 'Overview', 'M4 13.5 8.5 9l3 3L16 6.5M4 17h13'],
  ['/profit', 'Profit', 'M5 17V9m5 8V4m5 13v-6'],
  ['/products', 'Products', 'M10 3 4 6.5v7L10 17l6-3.5v-7L10 3Zm0 7L4 6.5M10 10l6-3.5M10 10v7'],
  ['/advertising', 'Advertising', 'M4 8v4h3l6 3.5v-11L7 8H4Zm12 0v4'],
  ['/settings/connected-accounts', 'Settings', 'M4 6h7m4 0h1M4 14h1m4 0h7M13 4v4M7 12v4'],
] as const;

const TABS = [
  ['/settings/profile', 'Profile'],
  ['/settings/connected-accounts', 'Connected Accounts'],
  ['/settings/billing', 'Billing'],
] as const;

const current = (here: boolean): Markup | '' => (here ? html` aria-current="page"` : '');
const sectionOf = (path: string): string => path.split('/')[1] ?? '';

const icon = (path: string): Markup =>
  html`<svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true"><path d="${path}" /></svg>`;

const initials = (name: string): string =>
  name
    .split(' ')
    .map((word) => word.charAt(0))
    .join('')
    .slice(0, 2);

const navigation = (path: string): Markup =>
  html`<ul>
    ${SECTIONS.map(
      ([href, label, shape]) =>
        html`<li>
          <a href="${href}" ${current(sectionOf(href) === sectionOf(path))}>${icon(shape)}${label}</a>
        </li>`,
    )}
  </ul>`;

const userMenu = (person: Person, path: string): Markup => html`
  <button class="user" popovertarget="user-menu" aria-label="Account of ${person.name}">
    <span class="avatar">${initials(person.name)}</span>
    <span class="who"><b>${person.name}</b> <span>${person.role}</span></span>
  </button>
  <div id="user-menu" class="menu" popover>
    <p class="signed-in"><b>${person.name}</b><br />${person.email}</p>
    <p class="label" id="switch-label">Switch account</p>
    <form method="post" action="/sign-in" aria-labelledby="switch-label">
      <input type="hidden" name="back" value="${path}" />
      ${people
        .filter(({ id }) => id !== person.id)
        .map(
          ({ id, name, role, workspace }) =>
            html`<button name="person" value="${id}">
              <span class="avatar">${initials(name)}</span>
              <span class="who"><b>${name}</b> <span>${role}, ${workspace.name}</span></span>
            </button>`,
        )}
    </form>
  </div>
`;

/** A whole page: navigation at the side, the person at the top, the content between. */
export function page({ person, path, theme, banner }: Frame, title: string, content: Markup, head?: Markup) {
  return html`<!doctype html>
    <html lang="en" data-theme="${theme === 'dark' || theme === 'light' ? theme : 'system'}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · Alpenglow</title>
        <link rel="icon" type="image/svg+xml" href="/assets/mark.svg" />
        <link rel="stylesheet" href="/assets/alpenglow.css" />
        <script type="module" src="/assets/shell.browser.js"></script>
        ${head ?? ''}
      </head>
      <body>
        ${banner ?? ''}
        <div class="app">
          <nav class="side" aria-label="Main">
            <a class="brand" href="/overview">
              <img src="/assets/mark.svg" alt="" width="28" height="28" />Alpenglow
            </a>
            ${navigation(path)}
            <p class="plan"><b>${person.workspace.plan} plan</b><br />${person.workspace.name}</p>
          </nav>
          <div class="page">
            <header class="bar">
              <button class="quiet burger" popovertarget="small-nav" aria-label="Menu">
                ${icon('M3 6h14M3 10h14M3 14h14')}
              </button>
              <nav id="small-nav" class="menu" popover aria-label="Main">${navigation(path)}</nav>
              <span class="workspace">
                <span class="tile">${person.workspace.name.charAt(0)}</span>${person.workspace.name}
              </span>
              <button class="quiet" id="theme-toggle" hidden>
                ${icon('M10 3a7 7 0 1 0 0 14Zm0 0a7 7 0 0 1 0 14')}
              </button>
              ${userMenu(person, path)}
            </header>
            <main>${content}</main>
          </div>
        </div>
      </body>
    </html>`;
}

/** A page of the settings, with their tabs. */
export const settingsPage = (frame: Frame, title: string, content: Markup, head?: Markup) =>
  page(
    frame,
    title,
    html`
      <h1>Settings</h1>
      <nav class="tabs" aria-label="Settings">
        ${TABS.map(([href, label]) => html`<a href="${href}" ${current(href === frame.path)}>${label}</a>`)}
      </nav>
      ${content}
    `,
    head,
  );
