/** In the browser: draws 1,000 connections by the element, and the very same rows by hand with DOM calls. */
import '../../widget/index.ts';
import type { ConnectedAccounts } from '../../widget/element.ts';
import { accounts, agency } from '../../widget/testing/scenarios.ts';
import { LOOKS } from '../../widget/views/badge.ts';
import { icons } from '../../widget/views/icons.ts';
import { FEW } from '../../widget/views/view.ts';
import { tableByHand, type Pictures } from './by-hand.ts';

/** Of many sellers each starts closed: here a few have them all. */
const sellers = agency(500);
const many = accounts(
  sellers.slice(0, FEW).map((seller, at) => ({
    ...seller,
    groups: sellers.filter((_, of) => of % FEW === at).flatMap(({ groups }) => groups),
  })),
);
const NOW = Date.parse(many.asOf);
const pathOf = ({ strings }: { strings: TemplateStringsArray }): string =>
  / d="(.*?)"/.exec(strings[0] ?? '')?.[1] ?? '';
const pictures: Pictures = {
  paths: Object.fromEntries(Object.entries(icons).map(([name, icon]) => [name, pathOf(icon)])),
  states: Object.fromEntries(
    Object.entries(LOOKS).map(([state, [tone, icon]]) => [state, [tone, pathOf(icon)]]),
  ),
};

/** Of a browser with `--expose-gc`. */
declare function gc(): void;

/** The next task, without the pause of a timer. */
const task = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(undefined);
  });

interface Drawn {
  /** Milliseconds until the rows are there and laid out. */
  time: number;
  root: ShadowRoot;
  remove(): void;
}

/** From an element that is put into the page, its code loaded before, to its rows. */
async function byElement(): Promise<Drawn> {
  const element = document.createElement('connected-accounts');
  element.layout = 'table';
  element.client = { list: () => Promise.resolve(many) } as unknown as ConnectedAccounts['client'];
  const start = performance.now();
  document.body.append(element);
  const root = element.shadowRoot as ShadowRoot;
  while (!root.querySelector('.seller-row')) await task();
  void element.offsetHeight;
  return { time: performance.now() - start, root, remove: () => element.remove() };
}

/** With the head, the style sheets and the place that the element gives its rows. */
function byHand(like: ShadowRoot): Drawn {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = like.adoptedStyleSheets;
  document.body.append(host);
  const table = like.querySelector('table')?.cloneNode() as Element;
  table.append(like.querySelector('thead')?.cloneNode(true) as Node);
  const start = performance.now();
  const clicks: string[] = [];
  table.append(tableByHand(many, NOW, pictures, (what, id) => void clicks.push(`${what} ${id}`)));
  root.append(table);
  void host.offsetHeight;
  return { time: performance.now() - start, root, remove: () => host.remove() };
}

/** What is seen and heard of the rows; comments and blanks between tags are neither. */
const rowsOf = (root: ShadowRoot): string[] =>
  [...root.querySelectorAll('tbody')].map((body) =>
    body.outerHTML
      .replace(/<!--.*?-->/g, '')
      .replace(/>\s+/g, '>')
      .replace(/\s+</g, '<'),
  );

/** The middle of all rounds, each drawn into a collected heap, as in a page that draws once. */
export async function measure(rounds: number): Promise<Record<string, number>> {
  const element: number[] = [];
  const hand: number[] = [];
  // The first of each warms up, and is compared.
  for (let round = -1; round < rounds; round++) {
    gc();
    const drawn = await byElement();
    gc();
    const written = byHand(drawn.root);
    if (round < 0) same(rowsOf(drawn.root), rowsOf(written.root));
    else {
      element.push(drawn.time);
      hand.push(written.time);
    }
    drawn.remove();
    written.remove();
    await task();
  }
  const ratio = median(element) / median(hand);
  return { element: median(element), hand: median(hand), ratio, connections: many.totals.connections };
}

const median = (times: number[]): number =>
  times.sort((one, other) => one - other)[times.length >> 1] as number;

function same(drawn: string[], written: string[]): void {
  const at = written.findIndex((row, at) => row !== drawn[at]);
  if (drawn.length === written.length && at < 0) return;
  throw new Error(`not the same rows:\n${drawn[at] ?? drawn.length}\n${written[at] ?? written.length}`);
}
Object.assign(globalThis, { measure });
