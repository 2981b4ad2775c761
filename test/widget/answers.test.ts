import { expect } from '@open-wc/testing';
import { http, HttpResponse } from 'msw';
import type { Accounts } from '../../contract/api.ts';
import { accounts, ads, attempt, connection, seller, withAds } from '../../widget/testing/index.ts';
import { answer, SERVER, show, takeComplaints, until } from './support.ts';

const list = `${SERVER}/widget/accounts`;
const failures: string[] = [];
const note = (event: Event) =>
  void failures.push(String((event as ErrorEvent).error ?? (event as PromiseRejectionEvent).reason));

/** Nothing that a server or a host answers may leave an empty element or an error that nobody caught. */
describe('whatever is answered', () => {
  before(() => {
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
  });
  after(() => {
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
  });
  beforeEach(() => void failures.splice(0));
  afterEach(() => expect(failures.splice(0)).to.deep.equal([]));

  const whole = () => accounts([seller('seller-1', 'Borealis', connection())]);
  const without = (key: keyof Accounts) => ({ ...whole(), [key]: undefined });
  const answers: Record<string, () => Response> = {
    'a page in place of JSON': () => HttpResponse.html('<h1>Maintenance</h1>') as Response,
    'a page with an error': () => HttpResponse.html('<h1>Bad gateway</h1>', { status: 502 }) as Response,
    'half of a JSON text': () =>
      new HttpResponse('{"sellers": [', { headers: { 'content-type': 'application/json' } }) as Response,
    null: () => HttpResponse.json(null) as Response,
    'a list of nothing': () => HttpResponse.json([]) as Response,
    'a problem without a code': () => HttpResponse.json({}, { status: 500 }) as Response,
    'a problem that is not known': () =>
      HttpResponse.json({ code: 'volcano', reference: '7F3K' }, { status: 409 }) as Response,
    'a seller without groups': () =>
      HttpResponse.json({ ...whole(), sellers: [{ id: 'seller-1', name: 'Borealis' }] }) as Response,
    ...Object.fromEntries(
      (['sellers', 'totals', 'viewer', 'tenant', 'attempts', 'host'] as const).map((key) => [
        `a list without ${key}`,
        () => HttpResponse.json(without(key)) as Response,
      ]),
    ),
  };
  for (const [what, answered] of Object.entries(answers))
    it(`${what} ends in words and a way to try again`, async () => {
      answer(http.get(list, answered));
      const { element, root, button } = await show('one-seller');
      await until('the panel', () => root.querySelector('.panel'));
      const again = await until('the button', () => button('Try again'));
      answer(http.get(list, () => HttpResponse.json(whole())));
      again.click();
      await until('the list', () => root.querySelector('[data-connection]'));
      expect(root.querySelector('.panel'), 'the panel has gone').to.equal(null);
      expect(element.isConnected).to.equal(true);
    });

  it('what a newer server knows is shown as well as it can be', async () => {
    const newer = {
      ...connection({ state: 'hibernating' as never }),
      country: null,
      somethingNew: { deep: true },
    };
    const [first] = newer.marketplaces;
    if (first) first.onboarding = 'sleeping' as never;
    const page = accounts(
      [
        withAds(
          seller('seller-1', 'Borealis', newer),
          0,
          ads({ dreaming: ['DE'], connected: ['FR'] } as never),
        ),
      ],
      {
        attempts: [attempt({ state: 'teleporting' as never })],
      },
    );
    page.viewer.abilities.push('fly' as never);
    answer(http.get(list, () => HttpResponse.json(page)));
    answer(http.get(`${SERVER}/widget/attempts/:id`, () => HttpResponse.json(page.attempts[0])));
    for (const layout of ['cards', 'table'] as const) {
      const { text, element } = await show('one-seller', (one) => {
        one.layout = layout;
      });
      await until(layout, () => text().includes('Borealis') && text().includes('hibernating'));
      element.remove();
    }
  });

  it('a host’s own client may throw what it likes', async () => {
    for (const thrown of [new TypeError('broken'), 'text', undefined]) {
      const { element, root } = await show('one-seller', (one) => {
        one.client = { list: () => Promise.reject(thrown as Error) } as unknown as typeof one.client;
      });
      await until('the panel', () => root.querySelector('.panel'));
      element.remove();
    }
  });

  it('a host’s own word that fails is said, and leaves the list', async () => {
    const { element, text, button } = await show('one-seller', (one) => {
      one.strings = {
        renewBy: () => {
          throw new Error('a word that fails');
        },
      };
    });
    await until('the panel', () => text().includes('Something went wrong'));
    expect(takeComplaints().join()).to.include('a word that fails');
    element.strings = {};
    button('Try again')?.click();
    await until('the list', () => text().includes('Renew by about'));
  });
});
