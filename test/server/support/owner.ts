import assert from 'node:assert/strict';
import { PUBLIC_URL, type Browser } from './stage.ts';

/** What the script of an owner's page sends. */
export const post = (
  browser: Browser,
  url: string,
  body: unknown = {},
  headers: Record<string, string> = {},
): Promise<Response> =>
  browser.open(url, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: {
      'content-type': 'application/json',
      origin: PUBLIC_URL,
      'sec-fetch-site': 'same-origin',
      'sec-fetch-dest': 'empty',
      ...headers,
    },
  });

/** Ticks the sentence and leaves; answers with Amazon's address. */
export const depart = async (browser: Browser, url: string): Promise<string> =>
  ((await (await post(browser, `${url}/depart`, { agreed: true })).json()) as { url: string }).url;

/** To Amazon and back; answers with the page the owner ends on. */
export async function walk(browser: Browser, url: string, persona = 'nordlicht'): Promise<string> {
  return backFrom(browser, await depart(browser, url), persona);
}

export async function backFrom(browser: Browser, amazon: string, persona = 'nordlicht'): Promise<string> {
  const back = await browser.open(await browser.consent(amazon, persona));
  assert.equal(back.status, 303);
  return back.headers.get('location') ?? '';
}

export const text = async (browser: Browser, url: string): Promise<string> =>
  (await browser.open(url)).text();

/** The grant that a review page asks about. */
export const grantOn = (html: string): string => /data-attempt="([^"]+)"/.exec(html)?.[1] ?? '';

export const answer = async (
  browser: Browser,
  page: string,
  decision: 'keep' | 'refuse',
): Promise<Response> =>
  post(browser, `${page}/review`, { grantId: grantOn(await text(browser, page)), decision });
