import { expect } from '@open-wc/testing';
import { http, HttpResponse } from 'msw';
import type { AttemptRequest } from '../../contract/api.ts';
import type { Session } from '../../contract/session.ts';
import type { Trouble } from '../../widget/client/client.ts';
import { createHttpClient } from '../../widget/client/http-client.ts';
import { Http } from '../../widget/client/http.ts';
import { SessionKeeper } from '../../widget/client/session.ts';
import type { AccountsEvent } from '../../widget/element.ts';
import { accounts, attempt, review } from '../../widget/testing/index.ts';
import { answer, SERVER, show, takeComplaints, until, type Shown } from './support.ts';

const realOpen = window.open;
afterEach(() => {
  window.open = realOpen;
});

/** A window that is never really opened. */
class FakeWindow {
  closed = false;
  readonly location = { href: 'about:blank' };
  readonly messages: [unknown, string][] = [];
  close(): void {
    this.closed = true;
  }
  focus(): void {
    /* nothing to bring to the front */
  }
  postMessage(message: unknown, origin: string): void {
    this.messages.push([message, origin]);
  }
}

const secrets = () =>
  Object.entries({ ...sessionStorage })
    .filter(([key]) => key.startsWith('connected-accounts:'))
    .map(([, value]) => JSON.parse(value as string) as { secret: string; server: string; flow: string });

const hash = async (text: string) => {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
};

async function go({ button, root }: Shown): Promise<void> {
  button(/^Connect Amazon Seller Central, United States/)?.click();
  await until('the notice', () => root.querySelector('dialog[open]'));
  button(/^Continue to Amazon/)?.click();
}

/** Starts a trip in a fake window; answers with what the server was asked. */
async function start(shown: Shown): Promise<{ window: FakeWindow; request: AttemptRequest }> {
  const opened = new FakeWindow();
  window.open = () => {
    expect(secrets(), 'the secret is kept before the window opens').to.have.length(1);
    return opened as unknown as Window;
  };
  let request: AttemptRequest | undefined;
  answer(
    http.post(`${SERVER}/widget/attempts`, async ({ request: sent }) => {
      request = (await sent.json()) as AttemptRequest;
      return HttpResponse.json({ attempt: attempt(), url: `${SERVER}/connect/attempt-1` }, { status: 201 });
    }),
    http.get(`${SERVER}/widget/attempts/attempt-1`, () => HttpResponse.json(attempt())),
  );
  await go(shown);
  await until('the address', () => opened.location.href !== 'about:blank');
  return { window: opened, request: request as AttemptRequest };
}

const message = (source: FakeWindow, origin: string, data: unknown) =>
  window.dispatchEvent(
    Object.defineProperty(new MessageEvent('message', { origin, data }), 'source', { value: source }),
  );

describe('the trip', () => {
  it('opens the window in the click, tells the server only the hash, and waits', async () => {
    const shown = await show('empty');
    const { window: opened, request } = await start(shown);
    const [kept] = secrets();
    expect(request.binding).to.equal(await hash(kept?.secret ?? ''));
    expect(JSON.stringify(request)).not.to.include(kept?.secret);
    expect(request.region).to.equal('NA');
    expect(opened.location.href).to.equal(`${SERVER}/connect/attempt-1`);
    await until('the waiting panel', () => shown.text().includes('Finish in the Amazon window.'));
    expect(shown.button(/^Start again/)).to.exist;
  });

  it('tells its secret to its own window on its own server only', async () => {
    const { window: opened } = await start(await show('empty'));
    const ready = { type: 'connected-accounts:ready', attempt: 'attempt-1' };
    message(new FakeWindow(), SERVER, ready);
    message(opened, 'https://evil.example', ready);
    message(opened, 'null', ready);
    message(opened, SERVER, { ...ready, attempt: 'attempt-2' });
    message(opened, SERVER, { type: 'connected-accounts:ready' });
    message(opened, SERVER, null);
    message(opened, SERVER, 'ready');
    expect(opened.messages).to.deep.equal([]);
    message(opened, SERVER, ready);
    const [kept] = secrets();
    const secret = { type: 'connected-accounts:secret', attempt: 'attempt-1', secret: kept?.secret };
    expect(opened.messages).to.deep.equal([[secret, SERVER]]);
  });

  it('a closed window is only a hint: the server is asked, and a later success still counts', async () => {
    const shown = await show('empty');
    const { window: opened } = await start(shown);
    opened.closed = true;
    window.dispatchEvent(new Event('focus'));
    await until('not finished', () => shown.text().includes('The Amazon window was closed before the end.'));
    answer(
      http.get(`${SERVER}/widget/attempts/attempt-1`, () =>
        HttpResponse.json(attempt({ state: 'needs_review', review: review() })),
      ),
    );
    window.dispatchEvent(new Event('focus'));
    const heading = await until('the question', () => shown.heading('Is this the right account?'));
    await until('the focus', () => shown.root.activeElement === heading);
    expect(shown.root.querySelector('[role=status]:not(section *)')?.textContent).to.equal(
      'Is this the right account?',
    );
  });

  it('Cancel tells the server and closes the window', async () => {
    const shown = await show('empty');
    const { window: opened } = await start(shown);
    let cancelled = false;
    answer(
      http.post(`${SERVER}/widget/attempts/attempt-1/cancel`, () => {
        cancelled = true;
        return HttpResponse.json(attempt({ state: 'cancelled' }));
      }),
    );
    (await until('the button', () => shown.button('Cancel'))).click();
    await until('the end', () => cancelled && !shown.text().includes('Waiting for Amazon'));
    expect(opened.closed).to.equal(true);
    expect(secrets(), 'nothing of the trip is kept').to.deep.equal([]);
  });

  it('“Yes, keep it” names the grant it judges, and the card appears by itself', async () => {
    const shown = await show('review');
    let judged: unknown;
    answer(
      http.post(`${SERVER}/widget/attempts/attempt-1/review`, async ({ request }) => {
        judged = await request.json();
        return HttpResponse.json(attempt({ state: 'succeeded', connectionId: 'connection-1' }));
      }),
    );
    const events: string[] = [];
    shown.element.addEventListener('account-connected', (event: AccountsEvent<'account-connected'>) =>
      events.push(event.detail.connectionId),
    );
    (await until('the question', () => shown.button('Yes, keep it'))).click();
    await until('the event', () => events.length === 1);
    expect(judged).to.deep.equal({ grantId: 'grant-1', decision: 'keep' });
    await until(
      'the focus on the card',
      () => shown.root.activeElement === shown.heading('Borealis Outdoor'),
    );
  });

  for (const stays of [true, false])
    it(`in this tab, the page is ${stays ? 'left' : 'not left for an element that was taken away meanwhile'}`, async () => {
      const shown = await show('empty', (element) => (element.flow = 'redirect'));
      const left: string[] = [];
      const leaving = (event: NavigateEvent) => {
        left.push(event.destination.url);
        event.preventDefault();
      };
      navigation.addEventListener('navigate', leaving);
      const release = Promise.withResolvers<undefined>();
      const asked = Promise.withResolvers<undefined>();
      answer(
        http.post(`${SERVER}/widget/attempts`, async () => {
          asked.resolve(undefined);
          await release.promise;
          return HttpResponse.json(
            { attempt: attempt(), url: `${SERVER}/connect/attempt-1` },
            { status: 201 },
          );
        }),
      );
      await go(shown);
      await asked.promise;
      expect(secrets()).to.have.length(1);
      if (!stays) shown.element.remove();
      release.resolve(undefined);
      await until('the end', () => (stays ? left.length === 1 : secrets().length === 0));
      navigation.removeEventListener('navigate', leaving);
      expect(left).to.deep.equal(stays ? [`${SERVER}/connect/attempt-1`] : []);
    });

  it('a host may stop a trip before it starts', async () => {
    const shown = await show('empty');
    let opened = false;
    window.open = () => {
      opened = true;
      return null;
    };
    shown.element.addEventListener('account-connect', (event) => event.preventDefault());
    await go(shown);
    await shown.element.updateComplete;
    expect(opened).to.equal(false);
  });
});

describe('the way back in the same tab', () => {
  const binding = { secret: 's'.repeat(43), server: SERVER, flow: 'redirect', at: Date.now() };

  it('is completed with code and secret, and the address is cleaned', async () => {
    sessionStorage.setItem('connected-accounts:x', JSON.stringify(binding));
    history.replaceState(
      { kept: true },
      '',
      `#connected-accounts=attempt-1.${'c'.repeat(43)}.${await hash(binding.secret)}`,
    );
    let completed: unknown;
    answer(
      http.post(`${SERVER}/widget/attempts/attempt-1/complete`, async ({ request }) => {
        completed = await request.json();
        return HttpResponse.json(attempt({ state: 'needs_review', review: review() }));
      }),
    );
    const { heading } = await show('empty');
    await until('the question', () => heading('Is this the right account?'));
    expect(completed).to.deep.equal({ code: 'c'.repeat(43), secret: binding.secret });
    expect(location.hash).to.equal('');
    expect(history.state).to.deep.equal({ kept: true });
    expect(secrets()).to.deep.equal([]);
  });

  it('that this tab did not start is not completed', async () => {
    history.replaceState(
      null,
      '',
      `#connected-accounts=attempt-1.${'c'.repeat(43)}.${await hash('somebody else’s')}`,
    );
    const { text } = await show('empty');
    await until('the refusal', () => text().includes('We couldn’t verify this sign-in'));
    expect(location.hash).to.equal('');
  });

  it('that belongs to another server’s element is left for that one', async () => {
    const other = { ...binding, server: 'https://other.example' };
    sessionStorage.setItem('connected-accounts:x', JSON.stringify(other));
    const fragment = `#connected-accounts=attempt-1.${'c'.repeat(43)}.${await hash(other.secret)}`;
    history.replaceState(null, '', fragment);
    await show('empty');
    expect(location.hash).to.equal(fragment);
    history.replaceState(null, '', location.pathname);
  });
});

describe('sessions', () => {
  it('one for another server is not used: an injected element gets nothing', async () => {
    let asked = false;
    answer(
      http.post('/session', () =>
        HttpResponse.json({
          token: 'acs_canary',
          expiresAt: '2099-01-01T00:00:00.000Z',
          server: 'https://real.example',
        }),
      ),
      http.get(`${SERVER}/widget/accounts`, () => {
        asked = true;
        return HttpResponse.json(accounts([]));
      }),
    );
    const element = document.createElement('connected-accounts');
    element.server = SERVER;
    element.sessionUrl = '/session';
    document.body.append(element);
    await until('the refusal', () => element.shadowRoot?.textContent?.includes('Please sign in again'));
    expect(asked).to.equal(false);
    expect(takeComplaints()).to.have.length(1);
  });

  it('is asked for on the page’s own origin only', async () => {
    const element = document.createElement('connected-accounts');
    element.server = SERVER;
    element.sessionUrl = 'https://evil.example/session';
    document.body.append(element);
    await until('the refusal', () => element.shadowRoot?.textContent?.includes('Please sign in again'));
    expect(takeComplaints()[0]).to.include('page’s origin');
  });

  it('is renewed once on 401', async () => {
    let sessions = 0;
    let lists = 0;
    answer(
      http.post('/session', () => {
        sessions++;
        return HttpResponse.json({
          token: `acs_${sessions}`,
          expiresAt: '2099-01-01T00:00:00.000Z',
          server: SERVER,
        });
      }),
      http.get(`${SERVER}/widget/accounts`, ({ request }) => {
        lists++;
        return request.headers.get('authorization') === 'Bearer acs_2'
          ? HttpResponse.json(accounts([]))
          : HttpResponse.json({ code: 'host_session', reference: 'x' }, { status: 401 });
      }),
    );
    const again = document.createElement('connected-accounts');
    again.server = SERVER;
    again.sessionUrl = '/session';
    document.body.append(again);
    await until('the list', () => again.shadowRoot?.textContent?.includes('Connect your first'));
    expect([sessions, lists]).to.deep.equal([2, 2]);
    takeComplaints();
  });

  it('is asked for once more, with the ability, where the host wants to ask the person anew', async () => {
    const wanted: unknown[] = [];
    const session = (ability?: string): Promise<Session> => {
      wanted.push(ability);
      if (wanted.length > 3) return Promise.reject(new Error('the person would not'));
      const token = ability ? 'acs_proven' : 'acs_plain';
      return Promise.resolve({ token, expiresAt: '2099-01-01T00:00:00.000Z', server: SERVER } as Session);
    };
    answer(
      http.post(`${SERVER}/widget/links/:id/send`, ({ request, params }) =>
        request.headers.get('authorization') === 'Bearer acs_proven' && params['id'] === 'mine'
          ? HttpResponse.json({ id: 'mine' })
          : HttpResponse.json(
              { code: 'step_up_required', ability: 'share', reference: 'x' },
              { status: 403 },
            ),
      ),
    );
    const client = createHttpClient(new Http(SERVER, new SessionKeeper(SERVER, session)));
    expect(await client.sendLink('mine')).to.deep.equal({ id: 'mine' });
    expect(wanted).to.deep.equal([undefined, 'share']);
    // Asked in vain, it is said, and never asked in a circle.
    for (const time of ['given', 'refused']) {
      const trouble = await client.sendLink('other').catch((error: unknown) => error);
      expect((trouble as Trouble).code, time).to.equal('step_up_required');
    }
    expect(wanted).to.deep.equal([undefined, 'share', 'share', 'share']);
  });

  it('names with markup are text', async () => {
    const { root, text } = await show('agency');
    expect(text()).to.include('<b>Délta</b>');
    expect(root.querySelector('b')).to.equal(null);
  });

  it('removed and put back, it loads again and asks no more while it is gone', async () => {
    const { element } = await show('waiting');
    element.remove();
    let asked = 0;
    answer(
      http.get(`${SERVER}/widget/attempts/:id`, () => {
        asked++;
        return HttpResponse.json(attempt());
      }),
    );
    window.dispatchEvent(new Event('focus'));
    expect(asked).to.equal(0);
    document.body.append(element);
    await until('the list', () => element.shadowRoot?.textContent?.includes('Waiting for Amazon'));
  });
});
