import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { http, HttpResponse } from 'msw';
import type { Accounts } from '../../contract/api.ts';
import { toCsv } from '../../widget/controllers/csv.ts';
import { accounts, agency, connection, countriesIn, seller } from '../../widget/testing/index.ts';
import { answer, SERVER, show, until } from './support.ts';

/** The server tells this list from now on; returns the queries it was asked with. */
function tell(list: () => Accounts, tag?: string): URLSearchParams[] {
  const asked: URLSearchParams[] = [];
  answer(
    http.get(`${SERVER}/widget/accounts`, ({ request }) => {
      asked.push(new URL(request.url).searchParams);
      if (tag && request.headers.get('if-none-match') === tag) return new HttpResponse(null, { status: 304 });
      return HttpResponse.json(
        list(),
        tag ? { headers: { etag: tag, 'access-control-expose-headers': 'etag' } } : {},
      );
    }),
  );
  return asked;
}

const press = async (...keys: string[]) => {
  for (const key of keys) await sendKeys({ press: key });
};

describe('layouts', () => {
  it('the switch changes between cards and table, and is remembered', async () => {
    const { root, button } = await show('one-seller');
    button('Table')?.click();
    await until('the table', () => root.querySelector('table'));
    expect(button('Table')?.getAttribute('aria-pressed')).to.equal('true');
    const again = await show('one-seller');
    await until('the table at once', () => again.root.querySelector('table'));
  });

  it('the host decides, and may leave out the switch', async () => {
    const { root, button } = await show('one-seller', (element) => {
      element.layout = 'table';
      element.noLayoutSwitch = true;
    });
    expect(root.querySelector('table')).to.exist;
    expect(button('Cards')).to.equal(undefined);
  });

  it('auto: cards up to five sellers, a table above', async () => {
    expect((await show('agency')).root.querySelector('table')).to.equal(null);
    expect((await show('agency-of-214')).root.querySelector('table')).to.exist;
  });
});

describe('many sellers', () => {
  it('start closed and say how they are; each opens, and what is looked for is open', async () => {
    const { root, button } = await show('agency-of-214');
    const rows = () => root.querySelectorAll('[data-connection]').length;
    expect(rows()).to.equal(0);
    const row = root.querySelector('.seller-row') as HTMLElement;
    for (const text of ['Acme Home', 'Access removed', '2 of 4 onboarded', 'PPC 2 of 3 connected'])
      expect(row.textContent).to.include(text);
    button('Acme Home')?.click();
    await until('its row', () => rows() === 1);
    button('Acme Home')?.click();
    await until('no row', () => rows() === 0);
    button('Needs action 6')?.click();
    await until('all rows', () => rows() >= root.querySelectorAll('.seller-row').length);
    expect(button('Acme Home')?.getAttribute('aria-expanded')).to.equal('true');
    button('Acme Home')?.click();
    await until('closed by hand', () => button('Acme Home')?.getAttribute('aria-expanded') === 'false');
  });

  it('a search asks the server, says what it found, and can be cleared', async () => {
    const { root, button, text } = await show('agency-of-214');
    const asked = tell(() => accounts([], { totals: { ...accounts(agency(214)).totals, found: 0 } }));
    const field = root.querySelector('input[type=search]') as HTMLInputElement;
    field.value = 'A9NOBODY';
    field.dispatchEvent(new Event('input'));
    await until('no hits', () => text().includes('No account matches “A9NOBODY”.'));
    expect(asked.at(-1)?.get('q')).to.equal('A9NOBODY');
    button('Clear filters')?.click();
    await until('the question without a search', () => asked.at(-1)?.has('q') === false);
  });

  it('chips with counts narrow the list; “Load more” goes on by the cursor', async () => {
    const { button, root } = await show('agency-of-214');
    const asked = tell(() =>
      accounts(agency(6), { totals: accounts(agency(214)).totals, nextCursor: 'next' }),
    );
    button('Needs action 6')?.click();
    await until('the six', () => root.querySelectorAll('.seller-row').length === 6);
    expect(asked.at(-1)?.get('filter')).to.equal('needs_action');
    expect(button('Needs action 6')?.getAttribute('aria-pressed')).to.equal('true');
    button('Load more')?.click();
    await until('the next page', () => asked.at(-1)?.get('cursor') === 'next');
  });

  it('a status, a region and a marketplace narrow the list by their drop-downs', async () => {
    const { root, button } = await show('agency-of-214');
    const asked = tell(() => accounts(agency(6)));
    const choose = async (label: string, option: string) => {
      const select = await until(label, () =>
        [...root.querySelectorAll<HTMLSelectElement>('.tools select')].find((one) =>
          one.labels[0]?.textContent?.includes(label),
        ),
      );
      const found = [...select.options].find(({ textContent }) => textContent?.trim() === option);
      select.value = found?.value ?? 'not offered';
      const before = asked.length;
      select.dispatchEvent(new Event('change'));
      await until('the question', () => asked.length > before);
      return Object.fromEntries(asked.at(-1) ?? []);
    };
    expect(await choose('Status', 'Access removed')).to.deep.equal({ state: 'revoked' });
    expect(await choose('Region', 'Europe')).to.deep.equal({ state: 'revoked', region: 'EU' });
    expect(await choose('Marketplace', 'Poland')).to.deep.equal({
      state: 'revoked',
      region: 'EU',
      country: 'PL',
    });
    expect(await choose('Status', 'All statuses')).to.deep.equal({ region: 'EU', country: 'PL' });
    expect(button(/^Needs action/), 'the chips with counts stand beside them').to.exist;
  });

  it('rows are selected for what is done to many; 25 can be disconnected at once', async () => {
    const { root, button } = await show('agency-of-214');
    expect(root.querySelector('.bulk')).to.equal(null);
    (root.querySelector('thead input') as HTMLInputElement).click();
    await until('the bar', () => root.querySelector('.bulk'));
    expect(button('Disconnect')?.getAttribute('aria-disabled')).to.equal('true');
    expect(root.querySelector('.bulk')?.textContent).to.include('at most 25 at once');
  });

  it('a CSV file is quoted, and never a formula', () => {
    expect(toCsv([['a "b"', '=HYPERLINK("x")', 'c,d']])).to.equal(`"a ""b""","'=HYPERLINK(""x"")","c,d"`);
  });

  it('search, filter and open seller are kept in the address, where the host wants them', async () => {
    history.replaceState(null, '', '#mine=1&accounts-filter=pending');
    const asked: URLSearchParams[][] = [];
    const { button, root } = await show('agency', (element) => {
      element.address = 'hash';
      asked.push(tell(() => accounts(agency(3))));
    });
    button('View Details, Acme Home')?.click();
    await until('the seller', () => root.querySelector('#seller-name'));
    await until('the address', () => location.hash.includes('accounts-seller=seller-0'));
    expect(location.hash).to.include('mine=1').and.to.include('accounts-filter=pending');
    history.back();
    await until('the tiles', () => root.querySelectorAll('.seller-tile').length === 3);
    expect(asked[0]?.map((query) => query.get('filter'))).to.deep.equal(['pending']);
    history.replaceState(null, '', location.pathname + location.search);
  });
});

describe('menus', () => {
  it('open by key, move by arrows and letters, and give the focus back', async () => {
    const { root, button } = await show('one-seller');
    const opener = button('Actions, Borealis Outdoor');
    opener?.focus();
    await press('Enter');
    const menu = await until('the menu', () => root.querySelector('[role=menu]'));
    const focused = () => root.activeElement?.textContent?.trim();
    await until('the first item', () => focused() === 'Rename');
    await press('ArrowDown');
    expect(focused()).to.equal('Details');
    await press('End');
    expect(focused()).to.equal('Disconnect');
    await press('c');
    expect(focused()).to.equal('Check now');
    await press('Escape');
    await until('the end', () => !menu.isConnected);
    expect(root.activeElement).to.equal(opener);
    expect(opener?.getAttribute('aria-expanded')).to.equal('false');
  });

  it('offer a viewer nothing but the details', async () => {
    const { root, button } = await show('viewer');
    button('Actions, Borealis Outdoor')?.click();
    const menu = await until('the menu', () => root.querySelector('[role=menu]'));
    expect([...menu.querySelectorAll('button')].map((item) => item.textContent?.trim())).to.deep.equal([
      'Details',
    ]);
  });
});

describe('live', () => {
  const borealis = (state: 'connected' | 'revoked') =>
    accounts([seller('seller-1', 'Borealis', connection({ state }))]);
  const otherTab = () => {
    const channel = new BroadcastChannel('connected-accounts');
    channel.postMessage(SERVER);
    channel.close();
  };

  it('a change made elsewhere appears, and its card glows once', async () => {
    const { root, text } = await show('one-seller');
    await until('the part that watches', () => root.querySelector('[aria-busy=false]'));
    tell(() => borealis('revoked'));
    await until('the change', () => {
      otherTab();
      return text().includes('Access removed');
    });
    expect(root.querySelector('.glow')?.getAttribute('data-connection')).to.equal('connection-1');
    await until('the end of the glow', () => !root.querySelector('.glow'));
  });

  it('in a closed row of many, the row of its seller glows', async () => {
    const { root } = await show('agency-of-214');
    await until('the part that watches', () => root.querySelector('.menu-button'));
    const sellers = agency(214);
    Object.assign(sellers[6]?.groups[0]?.connections[0] ?? {}, { state: 'revoked' });
    tell(() => accounts(sellers.slice(0, 60), { totals: accounts(sellers).totals }));
    await until('the change', () => {
      otherTab();
      return root.querySelectorAll('.seller-row .bad').length === 4;
    });
    expect(root.querySelector('.closed .glow')?.textContent).to.include('Gable Home');
  });

  it('an unchanged list is not sent again, and its nodes stay', async () => {
    const { root, element } = await show('one-seller');
    const asked = tell(() => borealis('connected'), '"one"');
    await element.refresh();
    await element.updateComplete;
    const card = root.querySelector('[data-connection]');
    const before = asked.length;
    await element.refresh();
    expect(asked.length).to.equal(before + 1);
    expect(root.querySelector('[data-connection]')).to.equal(card);
  });

  it('looks every ten seconds while something is loading, else every minute', async () => {
    const pauses: (number | undefined)[] = [];
    const real = window.setTimeout;
    window.setTimeout = ((work: () => void, pause?: number) => {
      pauses.push(pause);
      return real(work, pause);
    }) as typeof setTimeout;
    const looks = () => pauses.filter((pause) => pause === 10_000 || pause === 60_000);
    try {
      const { element } = await show('one-seller');
      await until('the first pause', () => looks().length > 0);
      expect(looks().at(-1)).to.equal(60_000);
      tell(() =>
        accounts([
          seller('seller-1', 'Borealis', connection({ marketplaces: countriesIn({ onboarding: ['DE'] }) })),
        ]),
      );
      await element.refresh();
      expect(looks().at(-1), 'as soon as it is known').to.equal(10_000);
    } finally {
      window.setTimeout = real;
    }
  });

  it('hidden, it asks nothing', async () => {
    const { root } = await show('one-seller');
    await until('the list', () => root.querySelector('[aria-busy=false]'));
    const asked = tell(() => borealis('connected'));
    Object.defineProperty(document, 'hidden', { value: true, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
    otherTab();
    window.dispatchEvent(new Event('focus'));
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(asked).to.have.length(0);
    Reflect.deleteProperty(document, 'hidden');
  });

  it('being offline is said over the last known list', async () => {
    const { root, text } = await show('one-seller');
    await until('the part that watches', () => root.querySelector('[aria-busy=false]'));
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    await until('the note', () => {
      window.dispatchEvent(new Event('offline'));
      return text().includes('You’re offline. We show the state of');
    });
    expect(root.querySelector('[data-connection]')).to.exist;
    Reflect.deleteProperty(navigator, 'onLine');
  });
});

describe('the sentence above the list', () => {
  it('put off, it comes back at the next threshold and not before', async () => {
    const shown = await show('banner-due');
    (await until('the button', () => shown.button('Not now'))).click();
    await until('its end', () => !shown.root.querySelector('[data-banner]'));
    const again = await show('banner-due');
    expect(again.root.querySelector('[data-banner]')).to.equal(null);
    expect(JSON.parse(localStorage.getItem('connected-accounts') ?? '{}')).to.have.deep.property('putOff', {
      NA: 7,
      JP: 1,
    });
  });

  it('what is lost can’t be put off', async () => {
    const { button, root } = await show('banner-lost');
    await until('the sentence', () => root.querySelector('[data-banner]'));
    expect(button('Not now')).to.equal(undefined);
  });
});
