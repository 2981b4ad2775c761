import { expect } from '@open-wc/testing';
import { http, HttpResponse } from 'msw';
import { ownerLink } from '../../../widget/testing/index.ts';
import { answer, SERVER, showDialog, type, until } from '../support.ts';
import { attemptDone, route, closed } from './support.ts';

/** Windows that are never really opened, as they come. */
function fakeWindows(): Window[] {
  const opened: Window[] = [];
  window.open = () => {
    const one = { closed: false, location: { href: '' }, close: () => undefined, focus: () => undefined };
    opened.push(one as unknown as Window);
    return one as unknown as Window;
  };
  return opened;
}

describe('Connect all three', () => {
  const realOpen = window.open;
  afterEach(() => {
    window.open = realOpen;
    localStorage.clear();
  });

  it('leads from the Far East through its open countries, one account at a time', async () => {
    const shown = await showDialog('dialog-queue-open');
    const opened = fakeWindows();
    const japan = {
      ...attemptDone,
      provider: 'selling-partner',
      region: 'FE',
      country: 'JP',
      connectionId: null,
    };
    const asked = route(
      '/attempts',
      { attempt: { ...japan, state: 'open' }, url: `${SERVER}/connect/attempt-1` },
      201,
    );
    answer(http.get(`${SERVER}/widget/attempts/:id`, () => HttpResponse.json(japan)));
    shown.press(/^Continue to Amazon/).click();
    expect(opened, 'in the click').to.have.length(1);
    await until('the next', () =>
      shown.dialogText().includes('Sign in as the account that sells in Australia'),
    );
    expect(shown.dialogText()).to.include('1 of 3');
    expect(shown.dialogText()).to.include('Japan: connected. Next: Australia');
    const [{ binding, ...place } = {}] = asked as Record<string, unknown>[];
    expect(binding).to.be.a('string');
    expect(place).to.deep.equal({ region: 'FE', country: 'JP', sellerId: 'seller-1' });
    shown.press('Skip').click();
    await until('the last', () =>
      shown.dialogText().includes('Sign in as the account that sells in Singapore'),
    );
    shown.press('Pause, finish later').click();
    await closed(shown);
    await until('the way back', () => shown.button('Go on connecting, 2 of 3'));
  });

  it('sends the owner of one of them a link, and comes back', async () => {
    const shown = await showDialog('dialog-queue-open');
    const asked = route('/links', { link: ownerLink(), url: `${SERVER}/owner/once` }, 201);
    route('/links/:id/send', ownerLink());
    shown.press('Send link instead').click();
    await until('the link', () => shown.root.querySelector('#link-name'));
    expect(shown.dialogText()).to.include('Borealis Outdoor · Japan · Seller Central');
    type(shown.root, '#link-name', 'Mia Berg');
    type(shown.root, '#link-email', 'mia@borealis.example');
    shown.press('Send request').click();
    await until('the queue', () => shown.dialogText().includes('link sent to Mia Berg'));
    expect(shown.dialogText()).to.include('Australia');
    const [{ region, country, sellerId } = {}] = asked as Record<string, string>[];
    expect([region, country, sellerId]).to.deep.equal(['FE', 'JP', 'seller-1']);
  });
});

describe('Renew in a row', () => {
  const realOpen = window.open;
  afterEach(() => {
    window.open = realOpen;
    localStorage.clear();
  });

  it('goes one at a time, names the expected account, skips, and can be finished tomorrow', async () => {
    const shown = await showDialog('dialog-queue');
    expect(shown.dialogText()).to.include('Sign in as the account A2BOREALIS0EU');
    shown.press('Skip').click();
    await until('the next', () => shown.dialogText().includes('Sign in as the account A1COBALT00002'));
    expect(shown.dialogText()).to.include('1 of 2');
    shown.press('Pause, finish later').click();
    await closed(shown);
    const kept = JSON.stringify({ ...localStorage });
    expect(kept).to.include('connection-2');
    expect(kept, 'nothing secret').not.to.match(/secret|token|A1COBALT/);
    await shown.element.open({ kind: 'queue', connectionIds: [] });
    await until('the same place', () => shown.dialogText().includes('A1COBALT00002'));
  });

  it('sends a link instead, and comes back', async () => {
    const shown = await showDialog('dialog-queue');
    shown.press('Skip').click();
    await until('the next', () => shown.dialogText().includes('A1COBALT00002'));
    shown.press('Send link instead').click();
    await until('the link', () => shown.dialogText().includes('Ask the account owner'));
    expect(shown.root.querySelector<HTMLInputElement>('#link-name')?.value).to.equal('Jo Lind');
    shown.press('Send request').click();
    await until('the queue', () => shown.dialogText().includes('That was all of them'));
    expect(shown.dialogText()).to.include('link sent to Jo Lind');
  });

  it('opens Amazon inside the click, and shows the trip in the row alone', async () => {
    const shown = await showDialog('dialog-queue');
    const opened = fakeWindows();
    route(
      '/attempts',
      {
        attempt: {
          ...attemptDone,
          provider: 'selling-partner',
          purpose: 'renew',
          state: 'open',
          connectionId: 'connection-1',
        },
        url: `${SERVER}/connect/attempt-1`,
      },
      201,
    );
    answer(
      http.get(`${SERVER}/widget/attempts/:id`, () =>
        HttpResponse.json({
          ...attemptDone,
          provider: 'selling-partner',
          purpose: 'renew',
          connectionId: 'connection-1',
        }),
      ),
    );
    shown.press(/^Continue to Amazon/).click();
    expect(opened, 'in the click').to.have.length(1);
    await until('the wait', () => shown.dialogText().includes('Waiting for Amazon'));
    expect(shown.root.querySelectorAll('[data-attempt="attempt-1"]')).to.have.length(1);
    await until('the next', () => shown.dialogText().includes('renewed'));
    expect(shown.dialogText()).to.include('A1COBALT00002');
  });
});
