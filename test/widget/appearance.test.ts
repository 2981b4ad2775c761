import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import type { ScenarioName } from '../../widget/testing/index.ts';
import { show, showDialog, until } from './support.ts';

const SOME: ScenarioName[] = [
  'empty',
  'agency',
  'agency-of-214',
  'onboarding',
  'onboarding-table',
  'mws',
  'revoked-viewer',
  'review-different',
  'failed-code',
];

/** Buttons without a border hang over by their own room, so that their icons stand in line. */
const HANGING = 6;

/** What stands out of its own box, where nothing may be cut off but identifiers, whose title has all of them. */
function cutOff(root: ShadowRoot): string[] {
  // It takes no room until it is seen.
  for (const copy of root.querySelectorAll('.copy')) copy.remove();
  const nodes = root.querySelectorAll<HTMLElement>(
    '*:not(.hidden, .id, .id *, input, select, .chips, svg, svg *)',
  );
  return [...nodes]
    .filter(
      (node) =>
        node.checkVisibility() && node.clientWidth > 0 && node.scrollWidth > node.clientWidth + HANGING,
    )
    .filter((node) => getComputedStyle(node).display !== 'inline')
    .map((node) => `${node.localName}.${node.className}: ${node.scrollWidth} in ${node.clientWidth}`);
}

describe('the element takes after its page', () => {
  it('in font, size and colour', async () => {
    const { root } = await show('one-seller');
    for (const [font, size, color] of [
      ['Georgia', '22px', 'rgb(90, 30, 10)'],
      ['Courier', '13px', 'rgb(10, 30, 90)'],
    ] as const) {
      Object.assign(document.body.style, { fontFamily: font, fontSize: size, color });
      const title = getComputedStyle(root.querySelector('h3') as Element);
      expect([title.fontFamily, title.fontSize, title.color]).to.deep.equal([font, size, color]);
      const button = getComputedStyle(root.querySelector('.button') as Element);
      expect(button.fontFamily).to.equal(font);
    }
    document.body.removeAttribute('style');
  });

  for (const width of [320, 360, 480, 640, 960])
    it(`in width: ${width} px of a wide window are enough`, async () => {
      await setViewport({ width: 1100, height: 800 });
      for (const name of SOME) {
        const { element, root } = await show(name);
        element.style.inlineSize = `${width}px`;
        for (const direction of ['ltr', 'rtl']) {
          element.dir = direction;
          element.requestUpdate();
          await element.updateComplete;
          expect(element.scrollWidth, `${name} ${direction}`).to.be.at.most(width);
          expect(cutOff(root), `${name} ${direction}`).to.deep.equal([]);
        }
        element.remove();
      }
      await setViewport({ width: 1024, height: 768 });
    });

  it('in letters of twice the size, also where there is little room', async () => {
    document.documentElement.style.fontSize = '200%';
    for (const width of [640, 320]) {
      await setViewport({ width, height: 800 });
      for (const name of SOME) {
        const { element, root } = await show(name);
        expect(document.documentElement.scrollWidth, `${name} at ${width}`).to.be.at.most(width);
        if (width > 320) expect(cutOff(root), `${name} at ${width}`).to.deep.equal([]);
        element.remove();
      }
    }
    document.documentElement.style.fontSize = '';
    await setViewport({ width: 1024, height: 768 });
  });

  it('never by left and right, which other scripts have the other way round', async () => {
    const { root } = await showDialog('drawer-details', (element) => {
      element.layout = 'table';
    });
    const rules = root.adoptedStyleSheets.flatMap(({ cssRules }) =>
      [...cssRules].map(({ cssText }) => cssText),
    );
    const physical =
      /(?<![-\w])(left|right|(margin|padding|border|inset)-(left|right)|text-align: (left|right))\s*[:;]/;
    expect(rules.filter((rule) => physical.test(rule))).to.deep.equal([]);
    expect(rules.length).to.be.greaterThan(100);
  });
});

describe('what a person asks of their system', () => {
  it('less motion: nothing moves', async () => {
    const moving = (root: ShadowRoot) =>
      [...root.querySelectorAll('*')].flatMap((node) =>
        node
          .getAnimations()
          .map((animation) => `${node.className}: ${(animation as CSSAnimation).animationName}`),
      );
    const still = async (name: ScenarioName) => {
      const { element, root } = await show(name);
      const found = moving(root);
      element.remove();
      return found;
    };
    await emulateMedia({ reducedMotion: 'no-preference' });
    expect(await still('loading'), 'without the wish').not.to.deep.equal([]);
    await emulateMedia({ reducedMotion: 'reduce' });
    expect(await still('loading')).to.deep.equal([]);
    const { root } = await showDialog('drawer-progress');
    expect(moving(root)).to.deep.equal([]);
  });

  for (const name of ['dialog-queue', 'dialog-before', 'dialog-left'] as const)
    it(`an icon in a button or a link has its colour: ${name}`, async () => {
      const { dialog } = await showDialog(name);
      const icons = dialog().querySelectorAll('button.primary .icon, a .icon, a + .icon');
      expect(icons).not.to.have.length(0);
      for (const icon of icons)
        expect(getComputedStyle(icon).color).to.equal(getComputedStyle(icon.parentElement as Element).color);
    });

  it('its own colours: what a background said, a border says', async () => {
    await emulateMedia({ forcedColors: 'active' });
    const { root } = await show('onboarding');
    const hasBorder = (selector: string) => {
      const node = root.querySelector(selector);
      expect(node, selector).to.exist;
      const { borderTopWidth, borderTopStyle } = getComputedStyle(node as Element);
      expect(`${selector} ${parseFloat(borderTopWidth) > 0} ${borderTopStyle}`).to.equal(
        `${selector} true solid`,
      );
    };
    for (const selector of [
      '.tile',
      '.badge:not(.quiet)',
      '.switch [aria-pressed=true]',
      '.tinted',
      'progress',
    ])
      hasBorder(selector);
    const rest = await show('agency-of-214');
    await until('the chips', () => rest.root.querySelector('.chip[aria-pressed=true]'));
    const { borderTopColor } = getComputedStyle(
      rest.root.querySelector('.chip[aria-pressed=true]') as Element,
    );
    const other = getComputedStyle(rest.root.querySelector('.chip[aria-pressed=false]') as Element);
    expect(borderTopColor).not.to.equal(other.borderTopColor);
    await emulateMedia({ forcedColors: 'none' });
  });
});
