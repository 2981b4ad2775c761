import type { BrowserContext, Page } from 'playwright-core';
import type { Stage } from '../stage.ts';
import type { Hand } from './hands.ts';

/** A person's way to Amazon and back, by one hand. */
export class Walk {
  readonly stage: Stage;
  readonly hand: Hand;
  readonly context: BrowserContext;
  readonly page: Page;

  constructor(stage: Stage, hand: Hand, context: BrowserContext, page: Page) {
    this.stage = stage;
    this.hand = hand;
    this.context = context;
    this.page = page;
  }

  /** Amazon's window. */
  async leave(): Promise<Page> {
    const { hand, page } = this;
    const [amazon] = await Promise.all([page.waitForEvent('popup'), hand.press(page, /^Continue to Amazon/)]);
    await this.atAmazon(amazon);
    return amazon;
  }

  /** Our own page, which leads there, has gone. */
  async atAmazon(window: Page): Promise<void> {
    await window.waitForURL((url) => url.origin === new URL(this.stage.demo.sandbox.url).origin);
    await window.getByRole('heading').first().waitFor();
  }

  async consent(amazon: Page): Promise<void> {
    await this.hand.tick(amazon, /^I direct Amazon/);
    await Promise.all([amazon.waitForEvent('close'), this.hand.press(amazon, /^Confirm/)]);
  }

  async keep(): Promise<void> {
    await this.page.getByRole('heading', { name: 'Is this the right account?' }).waitFor();
    await this.hand.press(this.page, /^Yes, keep it/);
  }

  /** By the queue's own link. */
  async signOut(): Promise<void> {
    const { hand, page, context } = this;
    const [home] = await Promise.all([context.waitForEvent('page'), hand.press(page, /^Sign out of Amazon/)]);
    await this.atAmazon(home);
    await hand.press(home, /^Sign out/);
    await home.getByText('You are not signed in').waitFor();
    await home.close();
    await page.bringToFront();
  }

  /** The window stands at Amazon with another account signed in: out of it, and on from there. */
  async signOutOf(amazon: Page): Promise<void> {
    const { hand, page } = this;
    const signIn = amazon.getByRole('heading', { name: 'Sign in' });
    const home = amazon.getByText('You are not signed in');
    await hand.press(amazon, /^Sign out/);
    await signIn.or(home).waitFor();
    if (await signIn.isVisible()) return;
    // Amazon's own home page leads nowhere.
    await hand.press(page, /^Start again/);
    await signIn.waitFor();
  }
}
