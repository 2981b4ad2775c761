import { expect } from '@open-wc/testing';
import { languages, speak } from '../../widget/words/languages.ts';
import { plurals } from '../../widget/words/plural.ts';
import { english } from './pseudo.ts';
import { show, until } from './support.ts';

const rootOf = (root: ShadowRoot) => root.firstElementChild as HTMLElement;
const inLocale = (locale: string) => (element: { locale: string }) => (element.locale = locale);

describe('the language', () => {
  afterEach(() => {
    document.documentElement.lang = 'en';
  });

  it('is that of the attribute, with its words, dates, countries and direction', async () => {
    const { root, text, heading } = await show('one-seller', inLocale('de'));
    expect(heading('Verbundene Konten')).to.exist;
    expect(rootOf(root).lang).to.equal('de');
    expect(rootOf(root).dir).to.equal('ltr');
    expect(text()).to.include('Deutschland');
    expect(text()).to.match(/Erneuern bis etwa \d+\.\d+\.\d{4}/);
  });

  it('else that of the nearest lang, also from within the shadow of another element', async () => {
    document.documentElement.lang = 'da';
    const stage = document.createElement('div');
    stage.className = 'stage';
    stage.lang = 'de-AT';
    document.body.append(stage);
    const near = await show('one-seller', (element) => stage.append(element));
    stage.append(near.element);
    expect((await show('one-seller')).heading('Connected accounts'), 'Danish is not spoken').to.exist;
    document.documentElement.lang = 'de';
    const { root } = await show('one-seller', (element) => {
      const outer = document.createElement('div');
      outer.className = 'stage';
      outer.attachShadow({ mode: 'open' }).append(element);
      document.body.append(outer);
    });
    expect(rootOf(root).lang).to.equal('de');
  });

  const MATCHES: [string, string][] = [
    ['de-CH', 'de'],
    ['DE_at', 'de'],
    ['pt', 'pt-BR'],
    ['pt-PT', 'pt-BR'],
    ['zh', 'zh-CN'],
    ['zh-Hans-SG', 'zh-CN'],
    ['ar-EG', 'ar'],
    ['da', 'en'],
    ['en-AU', 'en'],
    ['no such locale', 'en'],
  ];
  for (const [wanted, lang] of MATCHES) {
    if (lang !== 'en' && !languages.includes(lang.slice(0, 2))) continue;
    it(`of ${wanted} is ${lang}`, async () => {
      const spoken = await speak(wanted);
      expect(spoken.lang ?? 'en').to.equal(lang);
      expect(() => new Intl.DateTimeFormat(spoken.locale)).not.to.throw();
    });
  }

  it('writes Latin digits and the Gregorian calendar, as Amazon’s pages do', async () => {
    const { locale } = await speak('ar-SA');
    expect(new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(0)).to.match(/01.*01.*1970/);
  });

  it('can be changed while the list stands, and comes once', async () => {
    const { element, root, heading } = await show('one-seller', inLocale('de'));
    expect(heading('Verbundene Konten')).to.exist;
    const card = root.querySelector('[data-connection]');
    element.locale = 'en-GB';
    await element.updateComplete;
    expect(heading('Connected accounts')).to.exist;
    expect(rootOf(root).lang).to.equal('en');
    element.locale = 'de';
    await until('German', () => heading('Verbundene Konten'));
    expect(root.querySelector('[data-connection]'), 'the same card').to.equal(card);
    const loads = performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.includes('/words/de/index'));
    expect(loads).to.have.length(1);
  });

  it('yields to the host’s own words', async () => {
    const { text, heading } = await show('one-seller', (element) => {
      element.locale = 'de';
      element.strings = { title: 'Ihre Amazon-Konten' };
    });
    expect(heading('Ihre Amazon-Konten')).to.exist;
    expect(text()).to.include('Erneuern bis etwa');
  });

  it('is one that is not spoken here, when the host’s words are in it', async () => {
    const { root, heading } = await show('one-seller', (element) => {
      element.locale = 'he-IL';
      element.strings = { title: 'חשבונות מחוברים' };
    });
    expect(heading('חשבונות מחוברים')).to.exist;
    expect([rootOf(root).lang, rootOf(root).dir]).to.deep.equal(['he', 'rtl']);
  });
});

type Deep = string | ((...given: unknown[]) => unknown) | { [name: string]: Deep } | Deep[];
/** What is known of a problem, more and less of it. */
const FACTS: unknown[] = [
  { app: 'Borealis0' },
  { app: 'Borealis0', place: 'Borealis1', name: 'Borealis2', date: 'Borealis3', time: 'Borealis4' },
  { app: 'Borealis5', expected: 'Borealis0', got: 'Borealis1', country: 'Borealis2', role: 'Borealis3' },
  { app: 'Borealis5', role: 'Borealis3', feature: 'Borealis4' },
  { app: 'Borealis0', used: 8, max: 8, reference: 'Borealis1', role: 'Borealis2' },
];
const COUNTS =
  /^(count|open|all|matching|done|left|used|max|most|lost|days|sellers|needAction|renewed|percent|shown|total)$/;

/** What a function is called with, by the names of its parameters: every count, and names known and unknown. */
function callsOf(of: (...given: unknown[]) => unknown): unknown[][] {
  const [, list = ''] = /^\(?(\{.*?\}|[^)=]*?)\)?\s*=>/s.exec(of.toString()) ?? [];
  if (list.startsWith('{')) return FACTS.map((facts) => [facts]);
  const parameters = list.split(',').map((name) => name.trim());
  const give = (count: number, isKnown: boolean) =>
    parameters.map((name, index) => {
      if (COUNTS.test(name)) return count;
      if (name === 'items' || name === 'parts') return ['Borealis0', 'Nordlicht1'];
      if (name === 'alone') return isKnown;
      if (name === 'state' && parameters.length > 1) return isKnown ? 'opened' : 'at_amazon';
      return isKnown || index < parameters.length - 1 ? `Borealis${index}` : null;
    });
  return [0, 1, 2, 5, 21, 1234].flatMap((count) => [give(count, true), give(count, false)]);
}
const BROKEN = /undefined|\bnull\b|NaN|\[object|#|\s\s|^\s|\s$/;

function compare(path: string, ours: Deep, theirs: Deep): void {
  if (typeof ours === 'string') {
    expect(theirs, path).to.be.a('string');
    expect(theirs === '', path).to.equal(ours === '');
    expect(theirs, path).not.to.match(BROKEN);
    return;
  }
  if (typeof ours === 'function') {
    for (const given of callsOf(ours)) {
      const said = ours(...given);
      // Not every parameter can be unknown.
      if (/\bnull\b/.test(String(said))) continue;
      const call = `${path}(${JSON.stringify(given)})`;
      const answer = (theirs as typeof ours)(...given) as string;
      expect(answer, call).to.be.a('string').and.not.to.match(BROKEN);
      expect(answer === '', call).to.equal(said === '');
      const names = (text: string) => [...new Set(text.match(/Borealis\d/g))].sort();
      expect(names(answer), call).to.deep.equal(names(said as string));
    }
    return;
  }
  expect(Object.keys(theirs).sort(), path).to.deep.equal(Object.keys(ours).sort());
  for (const name of Object.keys(ours))
    compare(
      `${path}.${name}`,
      (ours as Record<string, Deep>)[name] as Deep,
      (theirs as Record<string, Deep>)[name] as Deep,
    );
}

for (const language of languages) {
  it(`${language} has every word, and a sentence for whatever is counted or known`, async () => {
    const { words } = await speak(language);
    compare(language, english as unknown as Deep, words as unknown as Deep);
  });
}

describe('plural forms', () => {
  const forms = { zero: 'zero', one: 'one', two: 'two', few: 'few', many: 'many', other: 'other' };
  const TABLE: [string, Record<number, string>][] = [
    [
      'pl',
      { 0: 'many', 1: 'one', 2: 'few', 4: 'few', 5: 'many', 12: 'many', 21: 'many', 22: 'few', 112: 'many' },
    ],
    [
      'ar',
      {
        0: 'zero',
        1: 'one',
        2: 'two',
        3: 'few',
        10: 'few',
        11: 'many',
        99: 'many',
        100: 'other',
        103: 'few',
      },
    ],
    ['fr', { 0: 'one', 1: 'one', 2: 'other' }],
    ['ja', { 0: 'other', 1: 'other', 2: 'other' }],
  ];
  for (const [language, expected] of TABLE)
    it(`of ${language}`, () => {
      const plural = plurals<Intl.LDMLPluralRule>(language);
      const found = Object.keys(expected).map((count) => [count, plural(Number(count), forms)]);
      expect(Object.fromEntries(found)).to.deep.equal(expected);
    });

  it('write the count as the language does, and take another form where one is not needed', () => {
    expect(plurals('de')(1234, { one: '# Konto', other: '# Konten' })).to.equal('1.234 Konten');
    expect(plurals<never>('ja')(1, { other: '#件' })).to.equal('1件');
  });
});
