import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { DialogScenarioName, ScenarioName } from '../../widget/testing/index.ts';
import { show, showDialog, until } from './support.ts';

const rootOf = (root: ShadowRoot) => root.firstElementChild as HTMLElement;
const inLocale = (locale: string) => (element: { locale: string }) => (element.locale = locale);

describe('Arabic in a page that is written from the left', () => {
  const SCENARIOS: ScenarioName[] = ['one-seller', 'table-viewer', 'banner-lost', 'empty'];
  const DIALOGS: DialogScenarioName[] = ['dialog-before', 'dialog-disconnect-typed', 'drawer-details'];
  before(() => setViewport({ width: 320, height: 800 }));
  after(() => setViewport({ width: 1024, height: 768 }));

  for (const name of SCENARIOS)
    it(`${name} is written from the right, is accessible and fits`, async () => {
      const { element, root } = await show(name, inLocale('ar'));
      expect(rootOf(root).lang).to.equal('ar');
      expect(getComputedStyle(root.querySelector('#title') as Element).direction).to.equal('rtl');
      for (const id of root.querySelectorAll('code')) expect(getComputedStyle(id).direction).to.equal('ltr');
      await expect(element).to.be.accessible();
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
    });

  for (const name of DIALOGS)
    it(`${name} is written from the right and accessible`, async () => {
      const { element, dialog } = await showDialog(name, inLocale('ar'));
      expect(getComputedStyle(dialog()).direction).to.equal('rtl');
      await expect(element).to.be.accessible();
    });

  it('yields to a direction that the page sets for the element, and English does to none around it', async () => {
    const { root } = await show('one-seller', (element) => {
      element.locale = 'ar';
      element.dir = 'ltr';
    });
    expect(rootOf(root).dir).to.equal('ltr');
    const stage = document.createElement('div');
    stage.className = 'stage';
    stage.dir = 'rtl';
    document.body.append(stage);
    const english = await show('one-seller', (element) => stage.append(element));
    stage.append(english.element);
    expect(getComputedStyle(english.root.querySelector('#title') as Element).direction).to.equal('ltr');
  });

  it('opens its menus in the same direction', async () => {
    const { root } = await show('one-seller', inLocale('ar'));
    root.querySelector<HTMLButtonElement>('[aria-haspopup="menu"]')?.click();
    const menu = await until('the menu', () => root.querySelector<HTMLElement>('[role=menu]'));
    expect([menu.lang, menu.dir]).to.deep.equal(['ar', 'rtl']);
  });

  it('turns its arrows', async () => {
    const { root } = await show('onboarding', inLocale('ar'));
    const arrow = await until('an arrow', () => root.querySelector('.arrow path'));
    await until('the turn', () => getComputedStyle(arrow).transform === 'matrix(-1, 0, 0, 1, 16, 0)');
  });
});
