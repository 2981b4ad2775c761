import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { DialogScenarioName, ScenarioName } from '../../widget/testing/index.ts';
import { show, showDialog, until } from './support.ts';

const STOPS = 'a[href], button, input, select, textarea, summary';

/** Where Tab should stop, in the order in which it is read. */
const stopsIn = (place: ParentNode): HTMLElement[] =>
  [...place.querySelectorAll<HTMLButtonElement>(STOPS)].filter(
    (one) => !one.disabled && one.checkVisibility({ visibilityProperty: true }),
  );

const named = (one: Element): string =>
  `${one.localName} ${one.getAttribute('aria-label') ?? one.closest('label')?.textContent ?? one.textContent}`
    .replace(/\s+/g, ' ')
    .trim();

/** From the first stop to the last: each is where Tab leads, has a ring, and is in view. */
async function walk(root: ShadowRoot, place: ParentNode): Promise<void> {
  const [first, ...rest] = stopsIn(place);
  expect(rest).not.to.have.length(0);
  first?.focus();
  for (const stop of rest) {
    await sendKeys({ press: 'Tab' });
    const at = root.activeElement as Element;
    expect(named(at)).to.equal(named(stop));
    const { outlineStyle, outlineWidth } = getComputedStyle(at);
    expect(outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2, `a ring: ${named(at)}`).to.equal(true);
    const { top, bottom } = at.getBoundingClientRect();
    expect(bottom > 0 && top < innerHeight, `in view: ${named(at)}`).to.equal(true);
  }
}

describe('with Tab alone, everything is reached in the order in which it is read, and can be seen', () => {
  const LISTS: ScenarioName[] = [
    'empty',
    'one-seller',
    'revoked',
    'onboarding-table',
    'mws',
    'banner-one',
    'agency',
  ];
  for (const name of LISTS)
    it(name, async () => {
      const { root } = await show(name);
      await walk(root, root);
    });

  const DIALOGS: DialogScenarioName[] = [
    'dialog-add',
    'dialog-onboard',
    'dialog-profiles',
    'dialog-link',
    'drawer-details',
  ];
  for (const name of DIALOGS)
    it(name, async () => {
      const { root, dialog } = await showDialog(name);
      await until('what is read', () => dialog().querySelector('input, .rename'));
      await walk(root, dialog());
    });
});
