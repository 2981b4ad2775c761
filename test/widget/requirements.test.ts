import { expect } from '@open-wc/testing';
import type { DialogScenarioName, ScenarioName } from '../../widget/testing/index.ts';
import { show, showDialog, until, type Shown, type ShownDialog } from './support.ts';

/** What people know from screens like these, by the ids of `test/requirements.ts`; what needs Amazon is in the journeys. */
type Check = [title: string, scenario: ScenarioName, look: (shown: Shown) => unknown];
type DialogCheck = [title: string, scenario: DialogScenarioName, look: (shown: ShownDialog) => unknown];

const names = (root: ShadowRoot | Element, selector: string) =>
  [...root.querySelectorAll(selector)].map((node) => clean(node.textContent));
const clean = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();
const card = ({ root }: Shown, id = 'connection-1') =>
  root.querySelector(`[data-connection="${id}"]`) as HTMLElement;
const region = ({ root }: Shown, id: string) => root.querySelector(`[data-region="${id}"]`) as HTMLElement;
const bold = (item: Element | undefined) =>
  Number(getComputedStyle(item?.querySelector('span') as Element).fontWeight) >= 600;
const item = (within: Element, country: string) =>
  [...within.querySelectorAll('.countries li')].find((one) => clean(one.textContent).startsWith(country));
const cell = (shown: Shown, column: number) => card(shown).querySelectorAll('th, td')[column] as HTMLElement;
const opens = async (shown: Shown, name: string | RegExp, kind: string) => {
  const button = shown.button(name);
  expect(button, String(name)).to.exist;
  button?.click();
  await until(
    kind,
    () => shown.root.querySelector('dialog[open]') ?? shown.text().includes('Something went wrong'),
  );
};

const tiles: Check[] = [
  [
    'A4 A5: several Sellers are tiles with “View Details”',
    'agency',
    ({ root, button }) => {
      expect(root.querySelectorAll('[data-seller]')).to.have.length(3);
      expect(button('View Details, Cobalt Home')?.textContent?.trim()).to.equal('View Details');
    },
  ],
  [
    'A5: “View Details” leads to the region tiles, and back',
    'agency',
    async (shown) => {
      shown.button('View Details, Borealis Outdoor')?.click();
      const name = await until('the seller', () => shown.root.querySelector('#seller-name'));
      await until('the focus', () => shown.root.activeElement === name);
      expect(region(shown, 'EU')).to.exist;
      shown.button('All sellers')?.click();
      await until('the tiles', () => shown.root.querySelectorAll('[data-seller]').length === 3);
    },
  ],
  [
    'A6: one Seller: the region tiles at once',
    'one-seller',
    ({ root }) => {
      expect(root.querySelector('[data-seller]')).to.equal(null);
      expect(root.querySelectorAll('[data-region]')).to.have.length(3);
    },
  ],
  [
    'A7 A8: region tiles “North America”, “Europe”, “Far East”, with India named',
    'one-seller',
    ({ root }) => {
      expect(names(root, '[data-region] > header h3')).to.deep.equal(['North America', 'Europe', 'Far East']);
      expect(region({ root } as Shown, 'EU').textContent).to.include('incl. India');
    },
  ],
  [
    'A9 A10 A11: one button “Connect Amazon Seller Central”, which says that it opens Amazon',
    'one-seller',
    async (shown) => {
      const button = shown.button(
        'Connect Amazon Seller Central, North America, opens Amazon in a new window',
      );
      expect(button?.textContent?.trim()).to.equal('Connect Amazon Seller Central');
      await opens(shown, /^Connect Amazon Seller Central, North America/, 'the notice');
      expect(shown.heading('Before you go to Amazon')).to.exist;
    },
  ],
  [
    'A16 A17 A18 A19 A22: a connected account is a card with Selling Partner ID and its active marketplaces',
    'one-seller',
    (shown) => {
      const article = card(shown);
      expect(article.tagName).to.equal('ARTICLE');
      expect(clean(article.textContent)).to.include('Selling Partner ID A2BOREALIS0EU');
      expect(names(article, '.countries li > span:first-child')).to.deep.equal([
        'Germany',
        'France',
        'Italy',
      ]);
    },
  ],
  [
    'A20: before anything is loaded, the person compares the Selling Partner ID and says that it is right',
    'review',
    async (shown) => {
      const panel = await until('the question', () => shown.root.querySelector('.review'));
      expect(clean(panel.textContent)).to.match(
        /Selling Partner ID A2NORDLICHT02 .*Nothing is loaded before you answer/,
      );
      expect(shown.button('Yes, keep it')).to.exist;
      expect(shown.button('Not the right account')).to.exist;
    },
  ],
  [
    'A12 A20: the machine compares first: a renewal with another account changes nothing',
    'review-different',
    async (shown) => {
      const panel = await until('the question', () => shown.root.querySelector('.review'));
      expect(clean(panel.textContent)).to.include(
        'This is a different account (A2NORDLICHT02). Your connection to A2BOREALIS0EU is unchanged.',
      );
    },
  ],
  [
    'A26: “Remove access at Amazon” is in the menu of what is disconnected',
    'disconnected',
    async (shown) => {
      shown.button('Actions, Borealis Outdoor')?.click();
      const items = await until('the menu', () => shown.root.querySelector('[role=menu]'));
      expect(names(items, '[role=menuitem]')).to.include('Remove access at Amazon');
    },
  ],
  [
    'A21: the rule: once per region, in the Far East once per country',
    'one-seller',
    ({ text }) => {
      expect(text()).to.include(
        'North America and Europe: sign in once per region. Far East: sign in once per country.',
      );
    },
  ],
  [
    'A23 A25: each country of the Far East has its own state and button, also after a first success',
    'one-seller',
    (shown) => {
      const tile = region(shown, 'FE');
      expect(names(tile, '.open .country')).to.deep.equal(['Australia', 'Singapore']);
      expect(
        shown
          .button('Connect Amazon Seller Central, Australia, opens Amazon in a new window')
          ?.textContent?.trim(),
      ).to.equal('Connect');
    },
  ],
  [
    'A24: each connection of the Far East is listed separately',
    'far-east',
    (shown) => {
      expect(names(region(shown, 'FE'), 'article h4')).to.deep.equal(['Sakura Trading', 'Sakura Australia']);
    },
  ],
  [
    'P22: the same Seller ID in another region is said',
    'same-id',
    (shown) => {
      expect(card(shown).textContent).to.include('Same Seller ID as North America');
    },
  ],
  [
    'A25: after the first success the region’s button is the quiet “Connect another account”',
    'two-accounts',
    (shown) => {
      expect(region(shown, 'EU').querySelectorAll('article')).to.have.length(2);
      expect(clean(region(shown, 'EU').querySelector('.another')?.textContent ?? '')).to.equal(
        'Connect another account',
      );
    },
  ],
];

const table: Check[] = [
  [
    'S1: MWS is shown as retired, and nothing is to be done about it',
    'mws',
    (shown) => {
      expect(clean(cell(shown, 2).textContent)).to.match(/retired$/);
      expect(cell(shown, 2).querySelector('button, a')).to.equal(null);
    },
  ],
  [
    'S3 S4: Amazon’s own sign-in, and the password stays with Amazon',
    'empty',
    ({ root, text }) => {
      expect(text()).to.include('through Amazon’s own sign-in. Your password stays with Amazon.');
      expect(root.querySelectorAll('.empty input')).to.have.length(0);
    },
  ],
  [
    'S7: a new permission says which feature it opens, and asks for the consent',
    'partial',
    async (shown) => {
      await until('the problem', () => shown.text().includes('One permission is missing'));
      expect(shown.text()).to.include('Brand Analytics');
      expect(shown.button('Review and renew, opens Amazon in a new window')).to.exist;
    },
  ],
  [
    'S16: where nobody has MWS, the same column can tell of the consents',
    'authorization',
    (shown) => {
      expect(names(shown.root, 'table thead th').slice(0, 2)).to.deep.equal(['Account', 'Authorization']);
      expect(clean(cell(shown, 2).textContent)).to.equal('Connected Nov 24, 2026 · refreshed Nov 24, 2026');
      expect(clean(card(shown, 'connection-new').querySelectorAll('th, td')[2]?.textContent ?? '')).to.equal(
        '—none',
      );
    },
  ],
  [
    'S8: “Add New Connection” stands at the end of the head',
    'one-seller',
    ({ root }) => {
      expect(clean(root.querySelector('.top')?.lastElementChild?.textContent ?? '')).to.equal(
        'Add New Connection',
      );
    },
  ],
  [
    'S10: a row can exist unconnected, and is connected from there',
    'row-without-account',
    (shown) => {
      expect(card(shown, 'connection-new').textContent).to.include('Not connected');
      expect(shown.button('Connect Amazon Seller Central, New shop, opens Amazon in a new window')).to.exist;
    },
  ],
  [
    'S11: marketplaces of all regions under one Seller ID',
    'same-id',
    ({ root }) => expect(root.querySelectorAll('article')).to.have.length(2),
  ],
  [
    'S12: a table: Account, MWS Authentication Token, Selling Partner, PPC',
    'mws',
    ({ root }) => {
      expect(names(root, 'table thead th').filter((name) => name !== 'Actions')).to.deep.equal([
        'Account',
        'MWS Authentication Token',
        'Selling Partner',
        'PPC',
      ]);
    },
  ],
  [
    'S13 S14: grouped by Seller ID and region, each combination once',
    'far-east-table',
    ({ root }) => {
      const bodies = [...root.querySelectorAll('tbody[data-group]')];
      expect(bodies).to.have.length(2);
      expect(bodies[0]?.querySelectorAll('tr')).to.have.length(2);
    },
  ],
  [
    'S15 S16: the MWS token’s hint, never the token, and “Last updated”',
    'mws',
    (shown) => {
      expect(clean(cell(shown, 2).textContent)).to.equal('••••4f2a Last updated Mar 3, 2024 · retired');
      expect(clean(card(shown, 'connection-us').querySelectorAll('th, td')[2]?.textContent ?? '')).to.equal(
        '—none',
      );
    },
  ],
  [
    'S17: Selling Partner shows all marketplaces of the account',
    'onboarding-table',
    (shown) => expect(cell(shown, 1).querySelectorAll('li')).to.have.length(8),
  ],
  [
    'S18: onboarded is bold, with a tick and a hidden word',
    'onboarding-table',
    (shown) => {
      const germany = item(cell(shown, 1), 'Germany');
      expect(bold(germany)).to.equal(true);
      expect(getComputedStyle(germany as Element, '::before').borderStyle).to.equal('solid');
      expect(germany?.querySelector('.hidden')?.textContent).to.equal('onboarded');
    },
  ],
  [
    'S19: “Pending”: not onboarded, in words and not bold',
    'onboarding-table',
    (shown) => {
      const spain = item(cell(shown, 1), 'Spain');
      expect(clean(spain?.textContent ?? '')).to.equal('SpainPending');
      expect(bold(spain)).to.equal(false);
    },
  ],
  [
    'S20: “Continue” starts what is pending',
    'onboarding-table',
    (shown) => {
      const button = shown.button('Continue, 3 marketplaces pending, Borealis EU (Europe)');
      expect(button?.textContent?.trim()).to.equal('Continue');
    },
  ],
  [
    'S23: what is not supported is in the column and says so',
    'onboarding-table',
    (shown) =>
      expect(clean(item(cell(shown, 1), 'Belgium')?.textContent ?? '')).to.equal('BelgiumNot supported'),
  ],
  [
    'S24: nothing left to start: “Started”, with the number that is still loading',
    'started-loading',
    (shown) => {
      expect(clean(card(shown).querySelector('.started')?.textContent ?? '')).to.equal('Started2 loading');
      expect(shown.button(/^Continue/)).to.equal(undefined);
    },
  ],
  [
    'S24: all loaded: “Started” with a tick',
    'one-seller',
    (shown) => {
      expect(clean(card(shown).querySelector('.started')?.textContent ?? '')).to.equal(
        'Started, all onboarded',
      );
      expect(
        getComputedStyle(card(shown).querySelector('.started') as Element, '::after').borderStyle,
      ).to.equal('solid');
    },
  ],
  [
    'S25 S26 S27: PPC: connected is bold, “Pending” is not',
    'onboarding-table',
    (shown) => {
      const ppc = cell(shown, 2);
      expect(names(ppc, 'li > span:first-child')).to.deep.equal([
        'Germany',
        'France',
        'Italy',
        'Spain',
        'Netherlands',
        'Poland',
      ]);
      expect(bold(item(ppc, 'Germany'))).to.equal(true);
      expect(clean(item(ppc, 'Italy')?.textContent ?? '')).to.equal('ItalyPending');
      expect(clean(item(ppc, 'France')?.textContent ?? '')).to.include('View only');
    },
  ],
  [
    'S28 S30: PPC has its own Continue, whatever Selling Partner’s says',
    'onboarding-table',
    (shown) => {
      const button = shown.button('Continue, PPC of 2 marketplaces pending, Borealis EU (Europe)');
      expect(cell(shown, 2).contains(button as Node)).to.equal(true);
    },
  ],
  [
    'SX5: an arrow beside a marketplace that loads leads to its progress',
    'onboarding',
    (shown) => {
      expect(shown.button('Progress, Italy, Borealis EU')).to.exist;
      expect(item(card(shown), 'Italy')?.textContent).to.include('40%');
    },
  ],
];

const said = (shown: ShownDialog, ...texts: string[]) => {
  for (const text of texts) expect(shown.dialogText()).to.include(text);
};
const labels = ({ root }: ShownDialog) => names(root, 'dialog .checklist .label');

const dialogs: DialogCheck[] = [
  [
    'A1: the steps before leaving are numbered',
    'dialog-before',
    ({ root }) => {
      const steps = root.querySelector('dialog ol.steps');
      expect(steps?.children).to.have.length(4);
      expect(getComputedStyle(steps?.firstElementChild as Element, '::before').content).to.include('counter');
    },
  ],
  [
    'A2: the correct Amazon Seller Central account, in bold, and a user who may connect apps',
    'dialog-before',
    (shown) => {
      expect(clean(shown.root.querySelector('dialog ol strong')?.textContent ?? '')).to.equal(
        'Sign in to the correct Amazon Seller Central account.',
      );
      said(shown, 'You need the primary user, or “Selling Partner Appstore: View & Edit”.');
    },
  ],
  [
    'A12: Amazon connects the account that is open in this browser, which can be checked before',
    'dialog-before-renewal',
    (shown) => {
      said(
        shown,
        'Amazon connects the account that is open in this browser.',
        'It has to be the account A2BOREALIS0EU',
      );
      expect(shown.root.querySelector<HTMLAnchorElement>('dialog ol a')?.hostname).to.equal(
        'sellercentral-europe.amazon.com',
      );
    },
  ],
  [
    'A14 A15: the name that Amazon shows, and what its button is called',
    'dialog-before',
    (shown) =>
      said(
        shown,
        'Amazon shows the name “Alpenglow Connect”. That is us.',
        'tick the box and choose “Confirm”',
      ),
  ],
  [
    'A26: how to revoke access, with the way through Amazon’s pages',
    'dialog-left',
    (shown) => {
      expect(shown.root.querySelector<HTMLAnchorElement>('dialog a')?.pathname).to.equal('/apps/manage');
      said(shown, 'Manage Your Apps', 'Find “Alpenglow Connect”', 'Disable', 'Remove');
    },
  ],
  [
    'S4: nothing is to be typed or pasted before leaving for Amazon',
    'dialog-before',
    ({ root }) =>
      expect(root.querySelector('dialog :is(input:not([type=checkbox]), textarea)')).to.equal(null),
  ],
  [
    'S7: what each of Amazon’s permissions is used for',
    'dialog-before',
    (shown) => said(shown, 'Inventory and Order Tracking', 'stock and orders on your dashboard'),
  ],
  [
    'S9: a name, and a marketplace from a drop-down menu',
    'dialog-add',
    ({ root }) => {
      expect(root.querySelector<HTMLInputElement>('#add-name')?.labels?.[0]?.textContent).to.equal('Name');
      const menu = root.querySelector('#add-country');
      expect(menu?.tagName).to.equal('SELECT');
      expect((menu as HTMLSelectElement).labels[0]?.textContent).to.equal('Marketplace');
    },
  ],
  [
    'S20 S21 S22: Continue opens a dialog in which marketplaces are chosen and “Start Now” is clicked',
    'dialog-onboard',
    (shown) => {
      expect(shown.root.querySelectorAll('dialog .checklist input:checked').length).to.be.above(0);
      expect(shown.press(/^Start Now/).textContent?.trim()).to.equal('Start Now (2)');
    },
  ],
  [
    'S23: the dialog lists what is supported and pending, and nothing else',
    'dialog-onboard',
    (shown) =>
      expect(labels(shown).join())
        .to.match(/Germany.*Poland.*Sweden/)
        .and.not.to.match(/Belgium|France/),
  ],
  [
    'S28 S29: Continue of PPC opens a dialog in which its marketplaces are chosen',
    'dialog-ads',
    (shown) => {
      said(shown, 'Choose the marketplaces whose PPC you want to connect.');
      expect(labels(shown).join()).to.match(/France.*Italy/);
    },
  ],
];

describe('requirements', () => {
  for (const [title, scenario, look] of [...tiles, ...table])
    it(title, async () => void (await look(await show(scenario))));
  for (const [title, scenario, look] of dialogs)
    it(title, async () => void (await look(await showDialog(scenario))));
});
