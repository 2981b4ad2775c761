import { expect } from '@open-wc/testing';
import type { ConnectedAccounts } from '../../widget/element.ts';
import { show, showDialog, takeComplaints, until } from './support.ts';

interface Named {
  name: string;
  default?: string;
  type?: { text: string };
}
interface Member extends Named {
  kind: string;
  privacy?: string;
  static?: boolean;
  attribute?: string;
}
interface Described {
  customElement?: boolean;
  members: Member[];
  attributes: (Named & { fieldName: string })[];
  cssProperties: Named[];
  cssParts: Named[];
}

/** What the package promises: written from the element's own comments, and compared with them by `npm run check`. */
const promised = await (async () => {
  const answer = await fetch('/custom-elements.json');
  const { modules } = (await answer.json()) as { modules: { declarations: Described[] }[] };
  const found = modules.flatMap(({ declarations }) => declarations).find((one) => one.customElement);
  if (!found) throw new Error('no element is described');
  return found;
})();
const own = promised.members.filter((member) => member.privacy !== 'private' && !member.static);

const VALUES: Record<string, string> = {
  theme: 'dark',
  layout: 'table',
  flow: 'redirect',
  address: 'hash',
  locale: 'de',
};

describe('what the element promises', () => {
  for (const { name, fieldName, type } of promised.attributes)
    it(`the attribute ${name} sets ${fieldName}; taken away, the usual value is back`, () => {
      const element = document.createElement('connected-accounts');
      const field = fieldName as keyof ConnectedAccounts;
      const usual: unknown = element[field];
      const isBoolean = type?.text === 'boolean';
      if (isBoolean) expect(usual, 'a boolean is named for what is not usual').to.equal(false);
      const value = VALUES[fieldName] ?? 'https://accounts.example.com';
      element.setAttribute(name, isBoolean ? '' : value);
      expect(element[field]).to.equal(isBoolean ? true : value);
      element.removeAttribute(name);
      expect(element[field] ?? undefined).to.equal(usual);
    });

  it('properties show in no attribute, but the theme that styles need', async () => {
    const { element } = await show('one-seller', (element) => {
      element.noLayoutSwitch = true;
      element.layout = 'table';
    });
    expect(element.getAttributeNames()).to.deep.equal([]);
    element.theme = 'dark';
    await element.updateComplete;
    expect(element.getAttributeNames()).to.deep.equal(['theme']);
    expect(getComputedStyle(element).colorScheme).to.equal('dark');
    element.removeAttribute('theme');
    expect(element.theme).to.equal('auto');
  });

  it('no name of its own hides one that every element has', () => {
    // The list of listeners is the same with types.
    const names = own.map(({ name }) => name).filter((name) => name !== 'addEventListener');
    expect(names.filter((name) => name in HTMLElement.prototype)).to.deep.equal([]);
    expect(names).to.include.members(['refresh', 'open', 'client']);
  });

  it('values that make no sense are as good as none, are told once, and nothing is thrown', async () => {
    const { element, text } = await show('one-seller', (element) => {
      for (const { name } of promised.attributes) {
        if (/server|session|locale/.test(name)) continue;
        element.setAttribute(name, '☃ nonsense');
      }
      element.strings = { title: undefined } as unknown as ConnectedAccounts['strings'];
      element.locale = 'not a locale';
    });
    expect(text()).to.include('Sakura Trading');
    element.strings = null as unknown as ConnectedAccounts['strings'];
    element.requestUpdate();
    await element.updateComplete;
    expect(text()).to.include('Connected accounts');
    const told: string[] = [];
    await until('the warnings', () => told.push(...takeComplaints()) >= 4);
    element.requestUpdate();
    await element.updateComplete;
    expect([...told, ...takeComplaints()].sort()).to.deep.equal([
      '<connected-accounts>: address is one of query, hash, and not "☃ nonsense".',
      '<connected-accounts>: flow is one of popup, redirect, and not "☃ nonsense".',
      '<connected-accounts>: layout is one of auto, cards, table, and not "☃ nonsense".',
      '<connected-accounts>: theme is one of auto, light, dark, and not "☃ nonsense".',
    ]);
    expect(location.search).not.to.include('accounts-');
  });

  it('a page that names no session is told what is missing, and the person to sign in', async () => {
    const { text } = await show('one-seller', (element) => {
      element.sessionUrl = '';
    });
    await until('the panel', () => text().includes('Please sign in again'));
    expect(takeComplaints()).to.deep.equal([
      '<connected-accounts>: session-url must be set, on the page’s origin.',
    ]);
  });
});

describe('what can be styled from outside', () => {
  const style = (rules: string) => {
    const sheet = document.createElement('style');
    sheet.className = 'stage';
    sheet.textContent = rules;
    document.body.append(sheet);
    return sheet;
  };

  /** Where each property is seen. */
  const SEEN: Record<string, [value: string, look: string, of: (root: ShadowRoot) => Element | null]> = {
    '--ca-accent': ['rgb(1, 2, 3)', 'backgroundColor', (root) => root.querySelector('.primary')],
    '--ca-on-accent': ['rgb(4, 5, 6)', 'color', (root) => root.querySelector('.primary')],
    '--ca-surface': ['rgb(7, 8, 9)', 'backgroundColor', (root) => root.querySelector('.tile, table')],
    '--ca-radius': ['13px', 'borderTopLeftRadius', (root) => root.querySelector('.tile, table')],
    '--ca-font-mono': ['fantasy', 'fontFamily', (root) => root.querySelector('code')],
    '--ca-sticky-top': ['17px', 'insetBlockStart', (root) => root.querySelector('thead')],
  };

  it('every property changes what it is for', async () => {
    expect(promised.cssProperties.map(({ name }) => name).sort()).to.deep.equal(Object.keys(SEEN).sort());
    const { element, root } = await showDialog('dialog-onboard', (element) => {
      element.layout = 'table';
    });
    for (const [name, [value, look, of]] of Object.entries(SEEN)) {
      const seen = () => getComputedStyle(of(root) as Element)[look as 'color'];
      const usual = seen();
      element.style.setProperty(name, value);
      await until(name, () => seen() === value);
      element.style.removeProperty(name);
      await until(`${name} as before`, () => seen() === usual);
    }
    // The style sheets ask for nothing that is not promised.
    const asked = root.adoptedStyleSheets.flatMap(({ cssRules }) =>
      [...cssRules].flatMap(({ cssText }) => cssText.match(/--ca-[a-z-]+/g) ?? []),
    );
    expect([...new Set(asked)].sort()).to.deep.equal(Object.keys(SEEN).sort());
  });

  it('every part can be reached, and there are no others', async () => {
    const names = promised.cssParts.map(({ name }) => name);
    style(names.map((name) => `connected-accounts::part(${name}) { outline: 5px solid red; }`).join('\n'));
    const reached = new Set<string>();
    const waiting = await show('waiting');
    await until('the panel', () => waiting.root.querySelector('.panel'));
    for (const shown of [await show('agency'), waiting, await showDialog('dialog-add')])
      for (const part of shown.root.querySelectorAll('[part]')) {
        expect(getComputedStyle(part).outlineWidth, part.outerHTML).to.equal('5px');
        reached.add(part.getAttribute('part') ?? '');
      }
    expect([...reached].sort()).to.deep.equal([...names].sort());
  });
});
