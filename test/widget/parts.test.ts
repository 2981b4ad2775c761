import { expect } from '@open-wc/testing';
import { dialogScenarios, type DialogScenarioName, type ScenarioName } from '../../widget/testing/index.ts';
import { show, showDialog, until } from './support.ts';

/** What is seen of every node: its place, its size, its letters. */
function seen(within: Element): string[] {
  const start = within.getBoundingClientRect();
  return [...within.querySelectorAll('*')].map((node) => {
    const { display, fontSize, fontWeight, color, opacity } = getComputedStyle(node);
    const { x, y, width, height } = node.getBoundingClientRect();
    const box = [x - start.x, y - start.y, width, height].map(Math.round).join(' ');
    return `${node.localName}.${node.getAttribute('class') ?? ''}: ${box}, ${display} ${fontSize} ${fontWeight} ${color} ${opacity}`;
  });
}

/** Each part brings its styles when it is needed; that must change nothing of what was there, nor of what comes. */
describe('the styles of one part', () => {
  for (const name of ['onboarding', 'revoked', 'agency', 'far-east'] as ScenarioName[])
    it(`leave the cards of ${name} alone`, async () => {
      const { element, root } = await show(name, (one) => {
        one.layout = 'cards';
      });
      const body = () => root.querySelector('.regions, .sellers') as Element;
      await until('all of it', () => root.querySelector('[aria-busy="false"]'));
      const { height } = body().getBoundingClientRect();
      await until('what comes later', () => !root.querySelector('span.link'));
      expect(body().getBoundingClientRect().height, 'its place was kept').to.equal(height);
      const before = seen(body());
      element.layout = 'table';
      await until('the table', () => root.querySelector('table'));
      await element.open({ kind: 'add' });
      await until('the dialog', () => root.querySelector('dialog[open]'));
      root.querySelector<HTMLElement>('dialog header button')?.click();
      element.layout = 'cards';
      await until('the cards', () => body());
      expect(seen(body())).to.deep.equal(before);
    });

  const names = Object.keys(dialogScenarios) as DialogScenarioName[];
  for (const name of names)
    it(`leave ${name} alone`, async () => {
      const drawn: string[][] = [];
      for (const layout of ['cards', 'table'] as const) {
        const { element, dialog } = await showDialog(name, (one) => {
          one.layout = layout;
        });
        await until('its content', () => dialog().querySelector('.sheet > header'));
        await Promise.all(
          dialog()
            .getAnimations()
            .map(({ finished }) => finished),
        );
        await element.updateComplete;
        drawn.push(seen(dialog()));
        element.remove();
      }
      expect(drawn[1]).to.deep.equal(drawn[0]);
    });
});
