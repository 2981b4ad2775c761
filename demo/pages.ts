import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Context } from 'hono';
import type { Mail } from './inbox.ts';
import { PEOPLE, WORKSPACES, type Person } from './people.ts';

/** How Alpenglow can look; each is a block of `page/looks.css`. */
export const LOOKS = { plain: 'Plain', dense: 'Dense', dark: 'Dark', brand: 'Brand' };
export type Look = keyof typeof LOOKS;
export const isLook = (text: string | undefined): text is Look => text !== undefined && text in LOOKS;

const TITLES = {
  'connected-accounts': 'Connected accounts · Settings',
  profile: 'Profile · Settings',
  mail: 'Mail',
};
export type PageName = keyof typeof TITLES;

const read = (name: string) => readFileSync(new URL(`./page/${name}`, import.meta.url), 'utf8');
const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const fill = (html: string, values: Record<string, string>) =>
  html.replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '');

/** A page of Alpenglow's for a person. */
export function renderPage(
  name: PageName,
  facts: { person: Person; look: Look; mails: readonly Mail[]; accountsUrl: string; sandboxUrl: string },
): string {
  const { person, look, mails, accountsUrl, sandboxUrl } = facts;
  const values = {
    accountsUrl,
    sandboxUrl,
    look,
    title: TITLES[name],
    name: escape(person.name),
    initials: escape(person.name.replace(/[^A-Z]/g, '')),
    workspace: escape(WORKSPACES[person.workspace]?.name ?? person.workspace),
    people: PEOPLE.map((one) => personButton(one, one.id === person.id)).join(''),
    looks: Object.entries(LOOKS)
      .map(([id, label]) => `<a href="?look=${id}"${id === look ? ' aria-current="true"' : ''}>${label}</a>`)
      .join(''),
    mails: mails.map(mailItem).join('') || '<li>Nothing yet.</li>',
  };
  return fill(read('shell.html'), { ...values, content: fill(read(`${name}.html`), values) });
}

/** The gallery of the element's states, and one of them alone: both draw themselves, by their address. */
export const renderGallery = (): string => read('gallery.html');
export const renderState = (look: Look): string => fill(read('state.html'), { look });

const personButton = ({ id, name, role }: Person, isCurrent: boolean) =>
  `<button name="person" value="${id}"${isCurrent ? ' aria-current="true"' : ''}><strong>${escape(name)}</strong><span>${escape(role)}</span></button>`;

const mailItem = ({ at, to, subject, link }: Mail) =>
  `<li><strong>${escape(subject)}</strong><span>To ${escape(to)} · <time>${escape(at.slice(0, 16).replace('T', ' '))}</time></span>${
    link ? `<a href="${escape(link)}" target="_blank" rel="noopener">Open the link as its reader</a>` : ''
  }</li>`;

const TYPES: Record<string, string> = { css: 'text/css', js: 'text/javascript' };

/** A file of one of the folders whose files are served. */
export async function asset(call: Context, path: string): Promise<Response> {
  const type = TYPES[path.slice(path.lastIndexOf('.') + 1)];
  try {
    if (!type) return call.notFound();
    return call.body(await readFile(path), 200, {
      'content-type': `${type}; charset=utf-8`,
      'cache-control': 'no-cache',
    });
  } catch {
    return call.notFound();
  }
}
