import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import {
  dialogScenarios,
  scenarios,
  type DialogScenarioName,
  type ScenarioName,
} from '../../widget/testing/index.ts';
import { pseudo, pseudoWords } from './pseudo.ts';
import { show, showDialog, until } from './support.ts';

/** Everything a person can read or hear. */
function said(root: ShadowRoot): string[] {
  const texts: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    // Ids are no words.
    if (node instanceof Text) texts.push(node.parentElement?.closest('code') ? '' : node.data);
    else
      for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
        texts.push((node as Element).getAttribute(name) ?? '');
  }
  return texts.filter((text) => text.trim() !== '');
}

/** What the server says is no word of ours, nor are addresses; its states and codes are never shown as they are. */
function dataOf(value: unknown): string[] {
  if (typeof value === 'string') return /^[a-z_.]+$/.test(value) ? [] : [value];
  if (value && typeof value === 'object') return Object.values(value).flatMap(dataOf);
  return [];
}

/** Plain letters are neither pseudo nor Korean, which the dates and countries are in. */
function plain(root: ShadowRoot, scenario: unknown): string[] {
  const data = [...new Set(dataOf(scenario))].sort((one, other) => other.length - one.length);
  return said(root).filter((text) =>
    /[a-z]{2}/i.test(
      data.reduce(
        (rest, one) => rest.replaceAll(one, ''),
        text.replace(/[\w.-]*\bamazon\.[a-z.]+|https?:\S+/g, ''),
      ),
    ),
  );
}

/** Whose text does not fit into it, and cannot be scrolled to. */
const cut = (root: ShadowRoot): string[] =>
  [...root.querySelectorAll<HTMLElement>(':not(.hidden, svg, svg *)')]
    .filter(
      (one) =>
        one.scrollWidth > one.clientWidth + 1 &&
        ['hidden', 'clip'].includes(getComputedStyle(one).overflowX) &&
        one.clientWidth > 1,
    )
    .map((one) => `${one.tagName}.${one.className}: ${one.textContent?.trim()}`);

const foreign = (element: { locale: string; strings: unknown }) => {
  element.locale = 'ko';
  element.strings = pseudoWords;
};

describe('in the pseudo-locale no word is plain, and none is cut off at 320 px', () => {
  before(() => setViewport({ width: 320, height: 800 }));
  after(() => setViewport({ width: 1024, height: 768 }));

  it('has accents and brackets, is longer, and leaves names alone', () => {
    expect(pseudo('Renew'))
      .to.match(/^⟦\S+ ·⟧$/)
      .and.not.to.match(/[a-z]{2}/i);
    expect(pseudoWords.renamed('Borealis')).to.include('Borealis');
  });

  for (const name of Object.keys(scenarios) as ScenarioName[])
    it(name, async () => {
      const { element, root, text } = await show(name, foreign);
      await until('pseudo words', () => text().includes('⟧'));
      await element.updateComplete;
      expect(plain(root, scenarios[name])).to.deep.equal([]);
      expect(cut(root)).to.deep.equal([]);
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
    });

  for (const name of Object.keys(dialogScenarios) as DialogScenarioName[])
    it(name, async () => {
      const { element, root, dialog, dialogText } = await showDialog(name, foreign);
      const { detailsReading, adsReading, arrivalReading } = pseudoWords;
      await until(
        'what is read',
        () =>
          dialogText().includes('⟧') &&
          ![detailsReading, adsReading, arrivalReading].some((reading) => dialogText().includes(reading)),
      );
      await element.updateComplete;
      expect(plain(root, dialogScenarios[name])).to.deep.equal([]);
      expect(cut(root)).to.deep.equal([]);
      expect(dialog().scrollWidth).to.be.at.most(dialog().clientWidth);
    });
});
