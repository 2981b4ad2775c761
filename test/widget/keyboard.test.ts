import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { DialogScenarioName, ScenarioName } from '../../widget/testing/index.ts';
import { show, showDialog, until } from './support.ts';

const STOPS = 'a[href], button, input, select, textarea, summary';

/** Where Tab should stop, in the order in which it is read. */
const stopsIn = (place: ParentNode): Element[] =>
  [...place.querySelectorAll<HTMLButtonElement>(STOPS)].filter(
    (one) => !one.disabled && one.checkVisibility({ visibilityProperty: true }),
  );

const named = (one: Element): string =>
  `${one.localName} ${one.getAttribute('aria-label') ?? one.closest('label')?.textContent ?? one.textContent}`
    .replace(/\s+/g, ' ')
    .trim();

/** Presses Tab as often as there are stops; notes where it stopped, and what could not be seen there. */
async function walk(root: ShadowRoot, times: number): Promise<{ stops: string[]; unseen: string[] }> {
  const stops: string[] = [];
  const unseen: string[] = [];
  for (let step = 0; step < times; step++) {
    await sendKeys({ press: 'Tab' });
    const at = root.activeElement;
    if (!at) break;
    stops.push(named(at));
    const { outlineStyle, outlineWidth } = getComputedStyle(at);
    const { top, bottom } = at.getBoundingClientRect();
    if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) unseen.push(`no ring: ${named(at)}`);
    if (bottom <= 0 || top >= innerHeight) unseen.push(`out of view: ${named(at)}`);
  }
  return { stops, unseen };
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
      const expected = stopsIn(root).map(named);
      expect(expected.length).to.be.above(1);
      (document.activeElement as HTMLElement | null)?.blur();
      getSelection()?.removeAllRanges();
      const { stops, unseen } = await walk(root, expected.length);
      expect(stops).to.deep.equal(expected);
      expect(unseen).to.deep.equal([]);
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
      const expected = stopsIn(dialog()).map(named);
      const first = root.activeElement as Element;
      const at = stopsIn(dialog()).indexOf(first);
      const { stops, unseen } = await walk(root, expected.length - at - 1);
      expect(stops).to.deep.equal(expected.slice(at + 1));
      expect(unseen).to.deep.equal([]);
    });
});
