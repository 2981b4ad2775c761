import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import type * as Axe from 'axe-core';
import 'axe-core/axe.min.js';
import { dialogScenarios, type DialogScenarioName } from '../../widget/testing/index.ts';
import { showDialog, until } from './support.ts';

/** What each of them has to say. */
const SAYS: Record<DialogScenarioName, string> = {
  'dialog-add': 'Add New Connection',
  'dialog-before': 'Before you go to Amazon',
  'dialog-before-renewal': 'A2BOREALIS0EU',
  'dialog-before-ads': 'On Amazon’s page choose “Allow”.',
  'dialog-onboard': 'Plan: 3 of 8',
  'dialog-onboard-plan-full': 'Your plan is used up: 8 of 8 marketplaces.',
  'dialog-marketplaces': 'Edit marketplaces · Borealis Outdoor',
  'drawer-progress': 'waiting for Orders',
  'drawer-progress-stalled': 'We look at it, you need not.',
  'dialog-ads': 'Choose the marketplaces whose PPC you want to connect.',
  'dialog-profiles': '6 profiles, 3 match',
  'dialog-profiles-none': 'These parts of Amazon did not answer',
  'dialog-profiles-attempt': 'Signed in at Amazon Ads as m…@borealis.example',
  'dialog-ads-accounts': 'Edit ads accounts · Borealis Outdoor (Europe)',
  'dialog-ads-disconnect': 'This login also serves 2 other sellers.',
  'dialog-disconnect': 'Disconnect Borealis Outdoor?',
  'dialog-disconnect-typed': 'Type “Borealis Outdoor” to confirm',
  'dialog-left': 'Disconnected. One step left at Amazon',
  'dialog-remove': 'Remove Borealis Outdoor from the list?',
  'dialog-link': 'Ask the account owner',
  'dialog-link-sent': 'Link opened by Mia Berg',
  'dialog-link-where': 'Cobalt Home · Seller Central',
  'dialog-link-private': 'Nobody is signed in to Amazon in it',
  'dialog-arrival': 'Which seller does A2NORDLICHT02 belong to?',
  'dialog-arrival-one': 'Renew Borealis EU',
  'dialog-arrival-add': 'Add A2NORDLICHT02 to Borealis Outdoor?',
  'dialog-arrival-known': 'Which one do you want to renew?',
  'drawer-details': 'amzn.mws.••••4f2a',
  'dialog-problem': 'This Amazon user may not connect apps',
  'dialog-queue': '0 of 2',
  'dialog-queue-open': 'Sign in as the account that sells in Japan',
  'dialog-bulk-links': 'Nobody is responsible',
  'dialog-bulk-onboard': 'starts every marketplace that is pending',
  'dialog-bulk-disconnect': 'Type “disconnect 2” to confirm',
};
const names = Object.keys(dialogScenarios) as DialogScenarioName[];

const settled = async (name: DialogScenarioName) => {
  const shown = await showDialog(name);
  await until(SAYS[name], () => shown.dialogText().includes(SAYS[name]));
  await shown.element.updateComplete;
  await Promise.all(
    shown
      .dialog()
      .getAnimations()
      .map(({ finished }) => finished),
  );
  return shown;
};

/** Another scheme is there when it is drawn and nothing fades any more. */
async function drawn(): Promise<void> {
  for (let frame = 0; frame < 2; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
  const passing = document
    .getAnimations()
    .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
  await Promise.allSettled(passing.map(({ finished }) => finished));
}

/** Colours are all that another scheme can spoil. */
async function readable(element: Element, where: string): Promise<void> {
  const { axe } = globalThis as unknown as { axe: typeof Axe };
  const { violations } = await axe.run(element, { runOnly: ['color-contrast'] });
  const found = violations.flatMap(({ nodes }) =>
    nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`),
  );
  expect(found, where).to.deep.equal([]);
}

const LOOKS = [
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'light', forcedColors: 'active' },
] as const;

for (const name of names) {
  describe(name, () => {
    it('is accessible, by its tree and by keyboard', async () => {
      const { element, dialog, root } = await settled(name);
      await until('the focus', () => dialog().contains(root.activeElement));
      await drawn();
      await expect(element).to.be.accessible();
      const stops = new Set<Element>();
      for (let presses = 0; presses < 40; presses++) {
        await sendKeys({ press: 'Tab' });
        const stop = root.activeElement;
        if (!stop || !dialog().contains(stop)) continue;
        if (stops.has(stop)) break;
        stops.add(stop);
      }
      const reachable = [...dialog().querySelectorAll('button, a[href], input, select, summary')].filter(
        (one) => one.checkVisibility({ visibilityProperty: true }) && !one.hasAttribute('disabled'),
      );
      const isRadio = (one: Element) => one instanceof HTMLInputElement && one.type === 'radio';
      const missed = reachable.filter((one) => !stops.has(one) && !isRadio(one));
      expect(
        missed.map((one) => one.outerHTML),
        'out of reach of the keyboard',
      ).to.deep.equal([]);

      dialog().querySelector<HTMLElement>('header button')?.focus();
      await sendKeys({ press: 'Escape' });
      await until('the end', () => !dialog().open);
      expect(root.activeElement?.id, 'what opened it has the focus again').to.equal('title');
    });

    it('can be read in the dark and in forced colours', async () => {
      for (const look of LOOKS) {
        await emulateMedia(look);
        document.documentElement.style.colorScheme = look.colorScheme;
        // Drawn anew in each, as a person finds it.
        const { element } = await settled(name);
        await readable(element, JSON.stringify(look));
        element.remove();
      }
      await emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
      document.documentElement.style.colorScheme = '';
    });

    it('is a sheet at 320 px that scrolls no way but down, in both directions of writing', async () => {
      await setViewport({ width: 320, height: 640 });
      const { element, dialog, root } = await settled(name);
      for (const direction of ['ltr', 'rtl']) {
        element.dir = direction;
        element.requestUpdate();
        await element.updateComplete;
        const box = dialog().getBoundingClientRect();
        expect(box.width, direction).to.equal(320);
        expect(box.height, direction).to.equal(640);
        for (const part of root.querySelectorAll('.sheet, .sheet-body'))
          expect(part.scrollWidth, `${part.className} ${direction}`).to.be.at.most(part.clientWidth);
        expect(document.documentElement.scrollWidth, direction).to.be.at.most(320);
      }
      await setViewport({ width: 1024, height: 768 });
    });
  });
}
