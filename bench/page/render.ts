/** In the browser: draws 1,000 connections by the element, and the same rows by hand with DOM calls. */
import '../../widget/index.ts';
import type { Accounts } from '../../contract/api.ts';
import type { ConnectedAccounts } from '../../widget/element.ts';
import { accounts, agency } from '../../widget/testing/scenarios.ts';

/** A node as a person would write it down who builds the rows by hand. */
type Written = string | { tag: string; svg: boolean; attributes: [string, string][]; children: Written[] };

const SVG = 'http://www.w3.org/2000/svg';
const few = accounts(agency(6));
const many = accounts(agency(500));

async function settled(element: ConnectedAccounts, sellers: number): Promise<Element> {
  for (;;) {
    await element.updateComplete;
    const table = element.shadowRoot?.querySelector('table');
    if (table && table.querySelectorAll('.seller-row').length === sellers) return table;
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/** @returns milliseconds until the rows are there and laid out */
async function byElement(): Promise<{ time: number; table: Element; element: ConnectedAccounts }> {
  let page: Accounts = few;
  const element = document.createElement('connected-accounts');
  element.layout = 'table';
  element.client = { list: () => Promise.resolve(page) } as unknown as ConnectedAccounts['client'];
  document.body.append(element);
  await settled(element, 6);
  await new Promise((resolve) => setTimeout(resolve, 300));
  page = many;
  const start = performance.now();
  void element.refresh();
  const table = await settled(element, 500);
  void element.offsetHeight;
  return { time: performance.now() - start, table, element };
}

function write(node: Element): Written {
  return {
    tag: node.localName,
    svg: node.namespaceURI === SVG,
    attributes: [...node.attributes].map(({ name, value }) => [name, value]),
    children: [...node.childNodes].flatMap((child): Written[] => {
      if (child instanceof Element) return [write(child)];
      return child instanceof Text && child.data.trim() ? [child.data.trim()] : [];
    }),
  };
}

function build(written: Written): Node {
  if (typeof written === 'string') return document.createTextNode(written);
  const node = written.svg ? document.createElementNS(SVG, written.tag) : document.createElement(written.tag);
  for (const [name, value] of written.attributes) node.setAttribute(name, value);
  if (written.tag === 'button') node.addEventListener('click', () => undefined);
  for (const child of written.children) node.append(build(child));
  return node;
}

function byHand(written: Written, sheets: CSSStyleSheet[]): number {
  const host = document.createElement('div');
  host.attachShadow({ mode: 'open' }).adoptedStyleSheets = sheets;
  document.body.append(host);
  const start = performance.now();
  host.shadowRoot?.append(build(written));
  void host.offsetHeight;
  const time = performance.now() - start;
  host.remove();
  return time;
}

/** Medians, measured in turns: milliseconds of both, and the ratio of each turn. */
export async function measure(rounds: number): Promise<Record<string, number>> {
  const element: number[] = [];
  const hand: number[] = [];
  const ratio: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const drawn = await byElement();
    const sheets = drawn.element.shadowRoot?.adoptedStyleSheets ?? [];
    const written = write(drawn.table);
    drawn.element.remove();
    element.push(drawn.time);
    const time = byHand(written, [...sheets]);
    hand.push(time);
    ratio.push(drawn.time / time);
  }
  const median = (times: number[]) => [...times].sort((one, other) => one - other)[times.length >> 1] ?? 0;
  const { connections } = many.totals;
  return { element: median(element), hand: median(hand), ratio: median(ratio), connections };
}
Object.assign(globalThis, { measure });
