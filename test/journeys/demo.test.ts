import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { Webhook } from 'standardwebhooks';
import { WEBHOOK_PATH } from '../../demo/host.ts';
import { card, consent, keep, openAmazon, sellIn, Stage } from './stage.ts';

let stage: Stage;
before(async () => {
  stage = await Stage.set();
});
after(() => stage.strike());

const keys = () =>
  JSON.parse(readFileSync(join(stage.folder, 'keys.json'), 'utf8')) as {
    apiKey: string;
    webhookSecret: string;
  };

async function ask(path: string): Promise<unknown> {
  const answer = await fetch(`http://localhost:${stage.port + 10}${path}`, {
    headers: { authorization: `Bearer ${keys().apiKey}` },
  });
  return answer.json();
}

test('Alpenglow has told its server about both customers', async () => {
  const { name, maxMarketplaces, onboarding } = (await ask('/v1/tenants/nordlicht')) as Record<
    string,
    unknown
  >;
  assert.deepEqual(
    { name, maxMarketplaces, onboarding },
    {
      name: 'Nordlicht Outdoor',
      maxMarketplaces: 12,
      onboarding: 'chosen',
    },
  );
  const { sellers } = (await ask('/v1/tenants/seitenwind/sellers')) as { sellers: { name: string }[] };
  assert.deepEqual(sellers.map(({ name }) => name).sort(), [
    'Borealis Outdoor',
    'Cobalt Home',
    'Delta Sports',
  ]);
});

test('a webhook counts once, and only with the right signature', async () => {
  const id = randomUUID();
  const data = {
    id,
    type: 'request.plans',
    tenant: 'seitenwind',
    at: new Date().toISOString(),
    user: 'jonas',
  };
  const facts = { attemptId: null, connectionId: null, code: null, details: {} };
  const text = JSON.stringify({ type: data.type, timestamp: data.at, data: { ...data, ...facts } });
  const send = async (secret: string, body = text) => {
    const at = new Date();
    const { status } = await fetch(stage.demo.url + WEBHOOK_PATH, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'webhook-id': id,
        'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
        'webhook-signature': new Webhook(secret).sign(id, at, text),
      },
      body,
    });
    return status;
  };
  const { webhookSecret } = keys();
  assert.equal(await send(`whsec_${Buffer.alloc(32).toString('base64')}`), 401, 'somebody else’s secret');
  assert.equal(await send(webhookSecret, text.replace('jonas', 'mia!!')), 401, 'another text');
  assert.equal(await send(webhookSecret), 204);
  assert.equal(await send(webhookSecret), 204, 'the same again');
  const cookie = 'person=jonas';
  const mail = await (await fetch(`${stage.demo.url}/mail`, { headers: { cookie } })).text();
  assert.equal(mail.split('Jonas Lindt asks for a larger plan').length - 1, 1);
  const others = await (await fetch(`${stage.demo.url}/mail`, { headers: { cookie: 'person=mia' } })).text();
  assert.doesNotMatch(others, /larger plan/, 'other customers read nothing of it');
});

test('a seller who begins on Amazon’s pages lands in Alpenglow: nothing is asked that is known', async () => {
  const context = await stage.person();
  await context.addCookies([{ name: 'person', value: 'jonas', url: stage.demo.url }]);
  const page = await context.newPage();
  const begin = async () => {
    await page.goto(`${stage.demo.sandbox.url}/sellercentral.amazon.com/home`);
    await page.getByRole('link', { name: /^Authorize Now/ }).click();
    const signIn = page.getByRole('button', { name: 'Sign in as Maple & Pine Co.' });
    const consent = page.getByRole('heading', { name: /^Authorize/ });
    await signIn.or(consent).waitFor();
    if (await signIn.isVisible()) await signIn.click();
    await page.getByRole('checkbox').check();
    await page.getByRole('button', { name: /^Login to / }).click();
  };

  // Unknown, and there are several sellers: whose is it?
  await begin();
  await page.getByRole('heading', { name: 'Which seller does A1MAPLEPINE01 belong to?' }).waitFor();
  assert.equal(new URL(page.url()).origin, stage.demo.url);
  assert.equal(new URL(page.url()).hash, '', 'the address is clean');
  await page.getByRole('radio', { name: 'Cobalt Home' }).check();
  await page.getByRole('button', { name: /^Continue to Amazon/ }).click();
  await page.getByRole('heading', { name: 'Is this the right account?' }).waitFor();
  await keep(page).click();
  await page
    .getByText('Maple & Pine is connected. 3 marketplaces found.')
    .first()
    .waitFor({ state: 'attached' });

  // Known: it goes on by itself, and is renewed.
  await begin();
  await page
    .getByText(/^Maple & Pine is renewed until about/)
    .first()
    .waitFor();
});

// The last one: 340 days later the application’s secret has lapsed, too.
test('a year is played on the sandbox’s clock: the renewal comes due, and Alpenglow hears of it by webhook', async () => {
  const page = await stage.open(await stage.person());
  await sellIn(page, 'Germany');
  await consent(await openAmazon(page, 'Germany'), 'Nordlicht Outdoor GmbH');
  await keep(page).click();
  await card(page, 'Nordlicht Outdoor').waitFor();

  stage.demo.sandbox.clock.advance('P340D');
  await page.reload();
  await page.getByText('Renew soon').first().waitFor();
  const mails = await page.context().newPage();
  await mails.goto(`${stage.demo.url}/mail`);
  await mails.waitForFunction(
    async () => (await (await fetch('/mail')).text()).includes('must be renewed within 30 days'),
    undefined,
    { polling: 200 },
  );
});
