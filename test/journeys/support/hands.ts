/// <reference lib="dom" />
import type { Page } from 'playwright-core';

/** How a person moves: a walk is written once and gone by each. */
export interface Hand {
  name: string;
  /** A button, a link or a summary, by its accessible name. */
  press(page: Page, name: RegExp): Promise<void>;
  /** A box or a radio button. */
  tick(page: Page, name: RegExp): Promise<void>;
  fill(page: Page, label: RegExp, text: string): Promise<void>;
  /** An option of a drop-down. */
  choose(page: Page, label: RegExp, option: string): Promise<void>;
  /** An item of the menu behind a button. */
  menu(page: Page, of: RegExp, item: string): Promise<void>;
  /** The notice at the end of the element. */
  undo(page: Page): Promise<void>;
}

const pressable = (page: Page, name: RegExp) =>
  page
    .getByRole('button', { name })
    .or(page.getByRole('link', { name }))
    .or(page.locator('summary').filter({ hasText: name }))
    .first();
const tickable = (page: Page, name: RegExp) =>
  page.getByRole('checkbox', { name }).or(page.getByRole('radio', { name })).first();

export const mouse: Hand = {
  name: 'by mouse',
  press: (page, name) => pressable(page, name).click(),
  tick: (page, name) => tickable(page, name).check(),
  fill: (page, label, text) => page.getByLabel(label).fill(text),
  async choose(page, label, option) {
    await page.getByLabel(label).selectOption({ label: option });
  },
  async menu(page, of, item) {
    await page.getByRole('button', { name: of }).click();
    await page.getByRole('menuitem', { name: item, exact: true }).click();
  },
  undo: (page) => page.getByRole('button', { name: /^Undo/ }).click(),
};

/** Names of what has the focus, wherever it is: its label and its text. */
const focused = (): string => {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  const labels = [...((active as HTMLInputElement | null)?.labels ?? [])].map(
    ({ textContent }) => textContent,
  );
  const names = [active?.getAttribute('aria-label'), ...labels, active?.textContent];
  return names.map((name) => (name ?? '').replace(/\s+/g, ' ').trim()).find(Boolean) ?? '';
};

/** More stops than any page has. */
const STOPS = 120;

/** Goes there by Tab, as far as it takes. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const passed: string[] = [];
  for (let stop = 0; stop < STOPS; stop++) {
    const here = await page.evaluate(focused);
    if (name.test(here)) return;
    passed.push(here.slice(0, 40));
    await page.keyboard.press('Tab');
  }
  throw new Error(`${String(name)} can't be reached by Tab; passed: ${[...new Set(passed)].join(' | ')}`);
}

export const keyboard: Hand = {
  name: 'by keyboard alone',
  async press(page, name) {
    await pressable(page, name).waitFor();
    await tabTo(page, name);
    await page.keyboard.press('Enter');
  },
  async tick(page, name) {
    const box = tickable(page, name);
    await box.waitFor();
    // Tab stops once at a group of radio buttons, arrows move inside.
    if ((await box.getAttribute('type')) !== 'radio') {
      await tabTo(page, name);
      return page.keyboard.press('Space');
    }
    const group = await box.getAttribute('name');
    const first = page.locator(`input[name="${group}"]`).first();
    await tabTo(page, new RegExp(`^${escape(await labelOf(first))}`));
    await page.keyboard.press('Space');
    while (!(await box.isChecked())) await page.keyboard.press('ArrowDown');
  },
  async fill(page, label, text) {
    await page.getByLabel(label).waitFor();
    await tabTo(page, label);
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type(text);
  },
  async choose(page, label, option) {
    await page.getByLabel(label).waitFor();
    await tabTo(page, label);
    await page.keyboard.type(option);
    if ((await page.getByLabel(label).locator('option:checked').innerText()).trim() !== option)
      throw new Error(`${option} can't be chosen by its letters`);
  },
  async menu(page, of, item) {
    await page.getByRole('button', { name: of }).waitFor();
    await tabTo(page, of);
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: item, exact: true }).waitFor();
    while ((await page.evaluate(focused)) !== item) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
  },
  async undo(page) {
    await page.getByRole('button', { name: /^Undo/ }).waitFor();
    await page.keyboard.press('F6');
    await page.keyboard.press('Enter');
  },
};

const labelOf = (input: ReturnType<Page['locator']>): Promise<string> =>
  input.evaluate((one) =>
    ((one as HTMLInputElement).labels?.[0]?.textContent ?? '').replace(/\s+/g, ' ').trim(),
  );
const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
