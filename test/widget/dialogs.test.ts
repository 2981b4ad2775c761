import { expect } from '@open-wc/testing';
import { resetMouse, sendMouse, setViewport } from '@web/test-runner-commands';
import { http, HttpResponse } from 'msw';
import type { AccountsEvent, AccountsEventName } from '../../widget/element.ts';
import { accounts, choice, connection, NOW, ownerLink, profile, seller } from '../../widget/testing/index.ts';
import { answer, SERVER, show, showDialog, type, until, type ShownDialog } from './support.ts';

/** Keeps what a route was asked, and answers it. */
function route(path: string, body: unknown, status = 200, headers: Record<string, string> = {}) {
  const asked: unknown[] = [];
  answer(
    http.post(`${SERVER}/widget${path}`, async ({ request }) => {
      asked.push(await request.json());
      return status === 204
        ? new HttpResponse(null, { status })
        : HttpResponse.json(body as Record<string, unknown>, { status, headers });
    }),
  );
  return asked;
}
const refusal = (code: string) => ({
  code,
  reference: '7F3K-2QXM',
  actor: 'user',
  title: '',
  type: '',
  status: 409,
});

/** What the element told the page. */
function hear({ element }: ShownDialog, ...names: AccountsEventName[]): AccountsEvent[] {
  const heard: AccountsEvent[] = [];
  for (const name of names) element.addEventListener(name, (event) => heard.push(event as AccountsEvent));
  return heard;
}
/** Room enough for drawers to stand beside the page. */
const wide = () => setViewport({ width: 1280, height: 800 });
const closed = ({ dialog }: ShownDialog) => until('the end of the dialog', () => !dialog().open);
const focused = ({ root }: ShownDialog) => root.activeElement;
const heading = (shown: ShownDialog, name: string) =>
  until(`the focus on ${name}`, () => focused(shown)?.textContent?.trim() === name);

describe('Add New Connection', () => {
  it('asks for name, marketplace and seller, and leads to the row’s button', async () => {
    const shown = await showDialog('dialog-add');
    const { root, press, dialogText } = shown;
    const heard = hear(shown, 'account-add', 'account-added');
    expect(focused(shown)?.id).to.equal('add-name');
    press('Create').click();
    await until('the complaint', () => dialogText().includes('Give it a name'));
    expect(focused(shown)?.id).to.equal('add-name');
    type(root, '#add-name', 'Borealis Japan');
    press('Create').click();
    await until('the complaint', () => dialogText().includes('Choose where the account sells.'));
    type(root, '#add-country', 'JP');
    await until('the hint', () =>
      dialogText().includes(
        'Japan is in the Far East. Japan, Australia and Singapore are connected one at a time.',
      ),
    );
    press('Create').click();
    await closed(shown);
    await until('the row', () => root.querySelector('[data-connection="connection-Borealis-Japan"]'));
    await until('the focus', () => focused(shown)?.closest('[data-connection="connection-Borealis-Japan"]'));
    expect(heard.map(({ type: name, detail }) => [name, detail])).to.deep.equal([
      ['account-add', { name: 'Borealis Japan', country: 'JP', sellerId: 'seller-1' }],
      ['account-added', { connectionId: 'connection-Borealis-Japan' }],
    ]);
  });

  it('groups the marketplaces by region', async () => {
    const { root } = await showDialog('dialog-add');
    const groups = [...root.querySelectorAll('#add-country optgroup')].map(
      (one) => (one as HTMLOptGroupElement).label,
    );
    expect(groups).to.deep.equal(['North America', 'Europe', 'Far East']);
    expect(root.querySelectorAll('#add-country option[value]:not([value=""])')).to.have.length(23);
  });

  it('knows a name that is taken, at once and when the server says so; what was typed stays', async () => {
    const shown = await showDialog('dialog-add');
    const { root, press, dialogText } = shown;
    type(root, '#add-name', 'borealis outdoor');
    await until('the complaint', () =>
      dialogText().includes('You already have a connection with this name.'),
    );
    route('/connections', refusal('name_taken'), 409);
    type(root, '#add-name', 'Borealis Japan');
    type(root, '#add-country', 'JP');
    await shown.element.updateComplete;
    press('Create').click();
    await until('the complaint', () =>
      dialogText().includes('You already have a connection with this name.'),
    );
    expect(root.querySelector<HTMLInputElement>('#add-name')?.value).to.equal('Borealis Japan');
    expect(root.querySelector<HTMLSelectElement>('#add-country')?.value).to.equal('JP');
  });

  it('can be stopped by the page, and then asks for nothing', async () => {
    const shown = await showDialog('dialog-add');
    const asked = route('/connections', {}, 201);
    shown.element.addEventListener('account-add', (event) => event.preventDefault());
    type(shown.root, '#add-name', 'Borealis Japan');
    type(shown.root, '#add-country', 'JP');
    await shown.element.updateComplete;
    shown.press('Create').click();
    await closed(shown);
    expect(asked).to.deep.equal([]);
  });
});

describe('Before you go to Amazon', () => {
  afterEach(() => localStorage.clear());

  it('names account, user, name at Amazon and what the permissions are for', async () => {
    const { dialogText, root } = await showDialog('dialog-before-renewal');
    for (const said of [
      'You are renewing: Borealis Outdoor · Europe',
      'It has to be the account A2BOREALIS0EU',
      'Amazon shows the name “Alpenglow Connect”. That is us.',
      'Finance and Accounting',
      'profit per product',
      'On Amazon’s page tick the box and choose “Confirm”.',
    ])
      expect(dialogText()).to.include(said);
    const link = root.querySelector<HTMLAnchorElement>('dialog a');
    expect(link?.href).to.equal('https://sellercentral-europe.amazon.com/home');
    expect(link?.rel).to.equal('noopener noreferrer');
    expect(dialogText(), 'a renewal always shows it').not.to.include('Don’t show this again');
  });

  it('is not shown again when the person says so, but for renewals', async () => {
    const shown = await showDialog('dialog-before');
    shown.box(/Don’t show this again/).click();
    shown.element.remove();
    const again = await showDialog('dialog-before');
    await again.element.updateComplete;
    expect(again.box(/Don’t show this again/).checked).to.equal(true);
  });

  it('turns into a link to the owner, or to oneself', async () => {
    const shown = await showDialog('dialog-before');
    shown.press('Use a private window').click();
    await until('the link', () => shown.dialogText().includes('Make a link for yourself'));
    await until('the focus', () => focused(shown)?.id === 'link-name');
  });
});

describe('Continue, then Start Now', () => {
  it('has the likely ones ticked, and a box for all that is mixed in between', async () => {
    const { box, press, dialogText, element } = await showDialog('dialog-onboard');
    expect(box(/^Germany/).checked).to.equal(true);
    expect(box(/^Poland.*new at Amazon/).checked).to.equal(true);
    expect(box(/^Sweden.*no listings found/).checked).to.equal(false);
    expect(box('Select all (3)').indeterminate).to.equal(true);
    expect(dialogText()).to.include('Usually loaded in 24 to 72 hours. Amazon sets the pace.');
    expect(dialogText()).not.to.include('Belgium');
    box('Select all (3)').click();
    await element.updateComplete;
    expect(press('Start Now (3)').getAttribute('aria-disabled')).to.equal('false');
    expect(box('Select all (3)').indeterminate).to.equal(false);
    box('Select all (3)').click();
    await element.updateComplete;
    const start = press('Start Now');
    expect(start.getAttribute('aria-disabled')).to.equal('true');
    expect(start.getAttribute('aria-describedby')).to.equal('reason');
    expect(dialogText()).to.include('Choose at least one marketplace.');
    start.focus();
    expect(start.matches(':focus')).to.equal(true);
  });

  it('starts them, closes, says how many and tells the page', async () => {
    const shown = await showDialog('dialog-onboard');
    const heard = hear(shown, 'marketplaces-start', 'marketplaces-started');
    shown.press('Start Now (2)').click();
    await closed(shown);
    await until(
      'the news',
      () => shown.root.querySelector('[role=status]')?.textContent === 'Started 2 marketplaces',
    );
    expect(heard.map(({ detail }) => detail)).to.deep.equal([
      { connectionId: 'connection-1', countries: ['DE', 'PL'] },
      { connectionId: 'connection-1', countries: ['DE', 'PL'] },
    ]);
  });

  it('names those that failed and lets the others start', async () => {
    const { press, dialogText, dialog } = await showDialog('dialog-onboard');
    route('/connections/:id/onboard', {
      connection: connection(),
      started: ['DE'],
      refused: [{ country: 'PL', code: 'plan_limit' }],
    });
    press('Start Now (2)').click();
    await until('the refusal', () => dialogText().includes('Not started: Poland (your plan has no room).'));
    expect(dialog().open).to.equal(true);
  });

  it('keeps within the plan, and asks for a larger one', async () => {
    const shown = await showDialog('dialog-onboard-plan-full');
    const asked = route('/requests', {}, 204);
    expect(shown.box(/^Germany/).checked).to.equal(false);
    const heard = hear(shown, 'see-plans', 'plans-asked');
    shown.press('See plans').click();
    await until('the thanks', () => shown.dialogText().includes('Your question about plans is on its way.'));
    expect(asked).to.deep.equal([{ kind: 'plans' }]);
    expect(heard.map(({ type: name }) => name)).to.deep.equal(['see-plans', 'plans-asked']);
  });

  it('lets the page show its plans instead', async () => {
    const shown = await showDialog('dialog-onboard-plan-full');
    const asked = route('/requests', {}, 204);
    shown.element.addEventListener('see-plans', (event) => event.preventDefault());
    shown.press('See plans').click();
    await until('the thanks', () => shown.dialogText().includes('on its way'));
    expect(asked).to.deep.equal([]);
  });
});

describe('Edit marketplaces', () => {
  it('pauses and resumes, and says so', async () => {
    const shown = await showDialog('dialog-marketplaces');
    const asked = route('/connections/:id/pause', connection());
    const heard = hear(shown, 'marketplace-pause', 'marketplace-paused');
    shown.press('Resume Italy').click();
    await until('the news', () => shown.dialogText().includes('Italy goes on.'));
    expect(asked).to.deep.equal([{ country: 'IT', paused: false }]);
    expect(heard).to.have.length(2);
    expect(() => shown.press('Pause Belgium'), 'an unsupported one can’t be paused').to.throw();
  });
});

describe('the progress drawer', () => {
  it('shows each stage, what it waits for and what it is; beside a page that stays usable', async () => {
    await wide();
    const { root, dialogText, dialog } = await showDialog('drawer-progress');
    const bars = [...root.querySelectorAll<HTMLProgressElement>('dialog progress')].map((bar) => [
      bar.value,
      bar.getAttribute('aria-valuetext'),
    ]);
    expect(bars).to.deep.equal([
      [80, '80%'],
      [100, 'done'],
      [30, '30%'],
      [0, 'waiting for Orders'],
    ]);
    expect(dialogText()).to.include('usually 24 to 72 hours');
    expect(dialogText()).to.include('Finances');
    expect(dialog().matches(':modal')).to.equal(false);
  });
});

describe('PPC', () => {
  it('goes on to the profiles when a login serves the group', async () => {
    const { press, dialogText } = await showDialog('dialog-ads');
    answer(http.get(`${SERVER}/widget/ads/choice`, () => HttpResponse.json(choice())));
    expect(dialogText()).to.include('Not in your ads login');
    press('Continue (2)').click();
    await until('the profiles', () => dialogText().includes('6 profiles, 3 match'));
  });

  it('has its own profiles ticked, those of others at hand, and the rest disabled with the reason', async () => {
    const { box, dialogText, root } = await showDialog('dialog-profiles');
    await until('the profiles', () => dialogText().includes('6 profiles'));
    for (const country of ['Germany', 'France', 'Italy'])
      expect(box(new RegExp(`^${country} Borealis`)).checked, country).to.equal(true);
    expect(dialogText()).to.include('View only · matched');
    expect(box(/Cobalt Home/).checked).to.equal(false);
    expect(box(/Big Agency/).disabled).to.equal(true);
    expect(dialogText()).to.include('An agency’s own, not supported');
    expect(dialogText()).to.include('Its seller is not connected here');
    expect(dialogText()).to.include('Poland – no campaign yet, or no right');
    expect(root.querySelectorAll('details summary')).to.have.length(2);
  });

  it('searches by either spelling of an id, and announces how many were found', async () => {
    const { root, dialogText, dialog } = await showDialog('dialog-profiles');
    await until('the profiles', () => dialogText().includes('6 profiles'));
    type(root, '#profile-query', 'A2BOREALIS0EU');
    await until(
      'the count',
      () => dialog().querySelector('[role=status]')?.textContent === '3 profiles found',
    );
    type(root, '#profile-query', 'ENTITYA1COBALT00002');
    await until(
      'the count',
      () => dialog().querySelector('[role=status]')?.textContent === '1 profile found',
    );
  });

  it('files profiles to their groups in one step', async () => {
    const shown = await showDialog('dialog-profiles');
    const { box, press, dialogText, element } = shown;
    await until('the profiles', () => dialogText().includes('6 profiles'));
    const asked = route('/ads/profiles', { sellers: [] });
    box(/Cobalt Home/).click();
    await element.updateComplete;
    press('Connect PPC (4)').click();
    await closed(shown);
    const [request] = asked as { grantId: string; profiles: { groupKey: string }[] }[];
    expect(request?.grantId).to.equal('ads-grant-1');
    expect(request?.profiles.map(({ groupKey }) => groupKey)).to.have.members([
      'group-connection-1',
      'group-connection-1',
      'group-connection-1',
      'group-connection-2',
    ]);
  });

  it('answers an attempt with the choice', async () => {
    const shown = await showDialog('dialog-profiles-attempt');
    const asked = route('/attempts/:id/profiles', { ...attemptDone });
    shown.press('Connect PPC (3)').click();
    await closed(shown);
    expect(asked).to.have.length(1);
  });

  it('checks again once a minute', async () => {
    const { press, dialogText } = await showDialog('dialog-profiles');
    await until('the profiles', () => dialogText().includes('6 profiles'));
    route('/ads/check', refusal('checked_lately'), 429, {
      'retry-after': '60',
      'access-control-expose-headers': 'retry-after',
    });
    press('Check again').click();
    await until('the wait', () => dialogText().includes('Amazon allows this check once a minute. Again at'));
    expect(press('Check again').getAttribute('aria-disabled')).to.equal('true');
  });

  it('keeps what was ticked when it is read anew', async () => {
    const { press, dialogText, box, element } = await showDialog('dialog-profiles');
    await until('the profiles', () => dialogText().includes('6 profiles'));
    box(/Cobalt Home/).click();
    await element.updateComplete;
    route('/ads/check', choice({ profiles: [...choice().profiles, profile('PL')], missing: [] }));
    press('Check again').click();
    await until('Poland', () => dialogText().includes('7 profiles, 4 match'));
    expect(box(/Cobalt Home/).checked).to.equal(true);
    expect(box(/^Poland/).checked).to.equal(true);
  });

  it('pauses one country', async () => {
    const shown = await showDialog('dialog-ads-accounts');
    const asked = route('/ads/pause', seller('seller-1', 'Borealis Outdoor', connection()));
    shown.press('Pause Germany').click();
    await until('the news', () => shown.dialogText().includes('PPC of Germany is paused.'));
    expect(asked).to.deep.equal([{ groupKey: 'group-connection-1', country: 'DE', paused: true }]);
  });

  it('names every seller that uses the same login before it is disconnected', async () => {
    const shown = await showDialog('dialog-ads-disconnect');
    const others = [...shown.root.querySelectorAll('.names li')].map((one) => one.textContent);
    expect(others).to.deep.equal(['Cobalt Home', 'Delta Sports']);
    expect(shown.dialogText()).to.include(
      'Only Borealis Outdoor (Europe) is disconnected here. Removing access at Amazon would cut all 3.',
    );
    expect(focused(shown)?.textContent?.trim()).to.equal('Keep connected');
    const asked = route('/ads/disconnect', seller('seller-1', 'Borealis Outdoor', connection()));
    shown.press('Disconnect PPC').click();
    await closed(shown);
    expect(asked).to.deep.equal([{ groupKey: 'group-connection-1' }]);
  });
});
const attemptDone = {
  id: 'attempt-1',
  provider: 'ads',
  purpose: 'connect',
  state: 'succeeded',
  sellerId: 'seller-1',
  region: 'EU',
  country: null,
  groupKey: 'group-connection-1',
  linkId: null,
  connectionId: null,
  createdAt: '2026-11-24T09:00:00.000Z',
  endsAt: '2099-11-24T09:00:00.000Z',
  departuresLeft: 2,
  review: null,
  choice: null,
  problem: null,
  alreadyHere: false,
  leftAtAmazon: false,
};

describe('Disconnect', () => {
  it('says what stops, what goes on and until when the history is kept; the safe answer has the focus', async () => {
    const shown = await showDialog('dialog-disconnect');
    expect(shown.dialog().getAttribute('role')).to.equal('alertdialog');
    expect(focused(shown)?.textContent?.trim()).to.equal('Keep connected');
    for (const said of [
      'Selling Partner ID A2BOREALIS0EU · 3 marketplaces',
      '2 automations that use this account',
      'Amazon Ads (its own connection)',
      'North America and Far East',
      'Kept until',
    ])
      expect(shown.dialogText()).to.include(said);
  });

  it('can take PPC along, and be taken back', async () => {
    const shown = await showDialog('dialog-disconnect');
    const heard = hear(shown, 'account-disconnect', 'account-disconnected', 'account-restored');
    shown.box('disconnect PPC too').click();
    shown.press('Disconnect').click();
    await closed(shown);
    await heading(shown, 'Borealis Outdoor');
    const undo = await until('Undo', () => shown.button('Undo disconnecting Borealis Outdoor'));
    expect(shown.root.querySelector('[role=status]')?.textContent).to.include(
      'Borealis Outdoor is disconnected.',
    );
    undo.click();
    await until('the end of the notice', () => !shown.root.querySelector('.toast'));
    await until('the news', () =>
      shown.root.querySelector('[role=status]')?.textContent?.includes('connected again'),
    );
    await heading(shown, 'Borealis Outdoor');
    expect(heard.map(({ type: name }) => name)).to.deep.equal([
      'account-disconnect',
      'account-disconnected',
      'account-restored',
    ]);
  });

  it('says that the ten seconds are over when they are, and leads to the step at Amazon', async () => {
    const shown = await showDialog('dialog-disconnect');
    route('/connections/:id/undo', refusal('undo_over'), 409);
    shown.press('Disconnect').click();
    const undo = await until('Undo', () => shown.button('Undo disconnecting Borealis Outdoor'));
    undo.click();
    await until('the refusal', () =>
      shown.root.querySelector('.toast')?.textContent?.includes('ten seconds are over'),
    );
    expect(shown.button('Undo disconnecting Borealis Outdoor')).to.equal(undefined);
    shown.button('What is left at Amazon')?.click();
    await until('the steps', () => shown.dialogText().includes('has deleted its key'));
  });

  it('may say “deleted” only once the key is', async () => {
    const shown = await showDialog('dialog-disconnect');
    shown.press('Disconnect').click();
    await until('the notice', () => shown.button('What is left at Amazon'));
    // The scenario’s clock stands still; this page’s has to be before it.
    shown.button('What is left at Amazon')?.click();
    await until('the steps', () => shown.dialogText().includes('One step left at Amazon'));
  });

  it('is reached by F6 and by Tab at the end, and F6 leads back', async () => {
    const shown = await showDialog('dialog-disconnect');
    shown.press('Disconnect').click();
    await until('the notice', () => shown.root.querySelector('.toast'));
    await heading(shown, 'Borealis Outdoor');
    const press = () => window.dispatchEvent(new KeyboardEvent('keydown', { key: 'F6', cancelable: true }));
    press();
    expect(focused(shown)?.textContent?.trim()).to.equal('Undo');
    press();
    expect(focused(shown)?.textContent?.trim()).to.equal('Borealis Outdoor');
    const all = [...shown.root.querySelectorAll('button')].filter((one) => !one.closest('dialog'));
    expect(all.at(-1)?.closest('.toasts'), 'at the end of the element').not.to.equal(null);
  });

  describe('when the ten seconds are over', () => {
    /** Disconnected, for a moment that is over soon. */
    const disconnected = async () => {
      const gone = connection({
        state: 'disconnected',
        undoUntil: new Date(Date.parse(NOW) + 1500).toISOString(),
      });
      const shown = await showDialog('dialog-disconnect');
      route('/connections/:id/disconnect', gone);
      answer(
        http.get(`${SERVER}/widget/accounts`, () =>
          HttpResponse.json(accounts([seller('seller-1', 'Borealis Outdoor', gone)])),
        ),
      );
      shown.press('Disconnect').click();
      const undo = await until('Undo', () => shown.button('Undo disconnecting Borealis Outdoor'));
      const isLate = () => until('its end', () => shown.text().includes('The ten seconds are over.'));
      return { shown, undo, isLate };
    };
    const isGone = (shown: ShownDialog) =>
      until('its end', () => !shown.button('Undo disconnecting Borealis Outdoor'));

    it('Undo goes, and what is left at Amazon stays', async () => {
      const { shown } = await disconnected();
      await isGone(shown);
      expect(shown.button('What is left at Amazon')).to.exist;
    });

    it('Undo stays under the focus, and says why it does nothing', async () => {
      const { shown, undo, isLate } = await disconnected();
      undo.focus();
      await isLate();
      expect(undo.getAttribute('aria-disabled')).to.equal('true');
      expect(focused(shown)).to.equal(undo);
      shown.root.querySelector<HTMLElement>('#title')?.focus();
      await isGone(shown);
    });

    it('Undo stays under the pointer', async () => {
      const { shown, undo, isLate } = await disconnected();
      const { x, y, width, height } = undo.getBoundingClientRect();
      const position: [number, number] = [Math.round(x + width / 2), Math.round(y + height / 2)];
      await sendMouse({ type: 'move', position });
      await isLate();
      await resetMouse();
      await isGone(shown);
    });
  });

  it('asks for the name to be typed where data is gone at once', async () => {
    const shown = await showDialog('dialog-disconnect-typed');
    const asked = route('/connections/:id/disconnect', connection({ state: 'disconnected' }));
    shown.press('Disconnect').click();
    await until('the complaint', () => shown.dialogText().includes('exactly as it stands here'));
    expect(focused(shown)?.id).to.equal('typed');
    expect(asked).to.deep.equal([]);
    type(shown.root, '#typed', 'Borealis Outdoor');
    await shown.element.updateComplete;
    shown.press('Disconnect').click();
    await closed(shown);
    expect(asked).to.deep.equal([{ ads: false }]);
  });

  it('keeps the dialog and says so when it fails', async () => {
    const shown = await showDialog('dialog-disconnect');
    route('/connections/:id/disconnect', refusal('forbidden'), 403);
    shown.press('Disconnect').click();
    await until('the refusal', () => shown.dialogText().includes('You no longer have permission for this.'));
    expect(shown.dialog().open).to.equal(true);
  });
});

describe('one step left at Amazon', () => {
  it('has the way for the region, the name at Amazon, the login for Ads, and a copy for a mail', async () => {
    const { root, dialogText } = await showDialog('dialog-left');
    const [seller = '', ads = ''] = [...root.querySelectorAll<HTMLAnchorElement>('dialog a')].map(
      ({ href }) => href,
    );
    expect(seller).to.equal('https://sellercentral-europe.amazon.com/apps/manage');
    expect(new URL(ads).hostname).to.equal('www.amazon.com');
    expect(dialogText()).to.include('Find “Alpenglow Connect”, our name at Amazon');
    expect(dialogText()).to.include('Only the user who allowed it can: m…@borealis.example');
  });
});

describe('the link for the owner', () => {
  const real = navigator.clipboard.writeText.bind(navigator.clipboard);
  let copied: string[] = [];
  beforeEach(() => {
    copied = [];
    navigator.clipboard.writeText = (text) => {
      copied.push(text);
      return Promise.resolve();
    };
  });
  afterEach(() => {
    navigator.clipboard.writeText = real;
  });

  const fill = ({ root }: ShownDialog) => {
    type(root, '#link-name', 'Mia Berg');
    type(root, '#link-email', 'mia@borealis.example');
  };

  it('is asked for with region and connection fixed, and its address is shown once', async () => {
    const shown = await showDialog('dialog-link');
    const made = { link: ownerLink(), url: 'https://accounts.example.com/owner/once' };
    const asked = route('/links', made, 201);
    fill(shown);
    shown.press('Copy link').click();
    await until('the address', () => shown.root.querySelector('#link-address'));
    await until('the copy', () => copied.length > 0);
    expect(copied).to.deep.equal([made.url]);
    expect(asked).to.deep.equal([
      {
        recipient: { name: 'Mia Berg', email: 'mia@borealis.example' },
        region: 'EU',
        sellerId: 'seller-1',
        connectionId: 'connection-1',
        ads: false,
      },
    ]);
    expect(shown.dialogText()).to.include('This address is shown only now.');
  });

  it('for a seller asks where first, and then asks for a link to there', async () => {
    const shown = await showDialog('dialog-link-where');
    fill(shown);
    shown.press('Send request').click();
    await until('the complaint', () => shown.dialogText().includes('Choose where the account sells.'));
    expect(focused(shown)?.id).to.equal('link-where');
    type(shown.root, '#link-where', 'AU');
    await until('the place', () => shown.dialogText().includes('Cobalt Home · Australia'));
    const asked = route('/links', { link: ownerLink(), url: `${SERVER}/owner/once` }, 201);
    route('/links/:id/send', ownerLink());
    shown.press('Send request').click();
    await closed(shown);
    const [{ region, country, sellerId } = {}] = asked as Record<string, string>[];
    expect([region, country, sellerId]).to.deep.equal(['FE', 'AU', 'seller-2']);
  });

  it('asks the host to send it', async () => {
    const shown = await showDialog('dialog-link');
    const heard = hear(shown, 'send-request', 'request-sent');
    const sent = route('/links/:id/send', ownerLink());
    fill(shown);
    shown.press('Send request').click();
    await closed(shown);
    expect(sent).to.have.length(1);
    expect(heard.map(({ type: name }) => name)).to.deep.equal(['send-request', 'request-sent']);
    expect(JSON.stringify(heard.map(({ detail }) => detail)), 'no address in an event').not.to.include(
      'owner/',
    );
  });

  it('wants a plain name and an address', async () => {
    const shown = await showDialog('dialog-link');
    shown.press('Send request').click();
    await until('the complaint', () => shown.dialogText().includes('Say who is asked.'));
    expect(focused(shown)?.id).to.equal('link-name');
    type(shown.root, '#link-name', 'see www.evil.example');
    await until('the complaint', () => shown.dialogText().includes('A plain name, without addresses.'));
  });

  it('for something new is told of above the list, leads to how it stands, and is watched', async () => {
    const shown = await show('link-for-new');
    const note = await until('the note', () => shown.button(/^Japan: Link opened by Mia Berg/));
    note.click();
    await until('how it stands', () =>
      shown.root.querySelector('dialog[open]')?.textContent?.includes('Withdraw'),
    );
    expect(shown.root.querySelector('dialog')?.textContent).to.include('mia@borealis.example');
  });

  it('that was sent can be copied again, and withdrawn', async () => {
    const shown = await showDialog('dialog-link-sent');
    route('/links/:id/copy', { link: ownerLink(), url: 'https://accounts.example.com/owner/again' });
    shown.press('Copy again').click();
    await until('the copy', () => copied.length > 0);
    expect(copied).to.deep.equal(['https://accounts.example.com/owner/again']);
    shown.element.remove();
    const again = await showDialog('dialog-link-sent');
    const withdrawn = route('/links/:id/withdraw', ownerLink({ state: 'withdrawn' }));
    again.press('Withdraw').click();
    await closed(again);
    expect(withdrawn).to.have.length(1);
  });
});

describe('coming from Amazon’s side', () => {
  it('asks which seller, and goes on with the choice', async () => {
    const shown = await showDialog('dialog-arrival');
    await until('the question', () =>
      shown.dialogText().includes('Which seller does A2NORDLICHT02 belong to?'),
    );
    const asked = route('/arrivals/claim', refusal('arrival_over'), 409);
    shown.box('New seller').click();
    await until('the name', () => shown.root.querySelector('#arrival-name'));
    type(shown.root, '#arrival-name', 'Nordlicht');
    await shown.element.updateComplete;
    shown.press(/^Continue to Amazon/).click();
    await until('the refusal', () => shown.dialogText().includes('Start again at Amazon'));
    const [claim] = asked as Record<string, string>[];
    expect(claim?.['sellerName']).to.equal('Nordlicht');
    expect(claim?.['binding'], 'the hash, not the secret').to.match(/^[\w-]{43}$/);
  });

  it('chooses between several connections with the same account', async () => {
    const shown = await showDialog('dialog-arrival-known');
    await until('the question', () => shown.dialogText().includes('Which one do you want to renew?'));
    const asked = route('/arrivals/claim', refusal('arrival_over'), 409);
    shown.box(/Borealis outlet/).click();
    shown.press(/^Continue to Amazon/).click();
    await until('the request', () => asked.length === 1);
    expect((asked as Record<string, string>[])[0]?.['connectionId']).to.equal('connection-2');
  });
});

describe('coming from Amazon’s side with an account that is known', () => {
  it('goes on by itself: nothing is left to be asked', async () => {
    const asked = route('/arrivals/claim', refusal('arrival_over'), 409);
    const shown = await showDialog('dialog-arrival-one');
    await until('the request', () => asked.length === 1);
    expect((asked as Record<string, string>[])[0]?.['connectionId']).to.equal('connection-1');
    await until('the refusal', () => shown.dialogText().includes('Start again at Amazon'));
    expect(shown.dialogText()).to.include('Renew Borealis EU');
  });

  it('unknown, with one seller: asks whether it is that one’s, and waits', async () => {
    const shown = await showDialog('dialog-arrival-add');
    await until('the question', () => shown.dialogText().includes('Add A2NORDLICHT02 to Borealis Outdoor?'));
    const asked = route('/arrivals/claim', refusal('arrival_over'), 409);
    await shown.element.updateComplete;
    expect(asked).to.have.length(0);
    shown.press(/^Continue to Amazon/).click();
    await until('the request', () => asked.length === 1);
    expect((asked as Record<string, string>[])[0]?.['sellerId']).to.equal('seller-1');
  });
});

describe('the details drawer', () => {
  it('tells everything that is known, and keeps the page usable', async () => {
    await wide();
    const shown = await showDialog('drawer-details');
    for (const said of [
      'A2BOREALIS0EU',
      'Seller Central',
      'Mia Berg',
      '(estimated)',
      'Brand Analytics – missing',
      'used for search terms',
      'A1ZFFQZ3HTUKT9',
      'Paused: Italy, by Jo Lind',
      'Granted',
    ])
      await until(said, () => shown.dialogText().includes(said));
    expect(shown.dialog().matches(':modal')).to.equal(false);
  });

  it('renames in place: Enter saves, Escape reverts and leaves the drawer open', async () => {
    const shown = await showDialog('drawer-details');
    const heard = hear(shown, 'account-rename', 'account-renamed');
    const key = (name: string) =>
      shown.root
        .querySelector('#rename')
        ?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
    shown.press('Rename Borealis Outdoor').click();
    await until('the field', () => focused(shown)?.id === 'rename');
    type(shown.root, '#rename', 'Something else');
    key('Escape');
    await until('the button', () => focused(shown)?.classList.contains('rename'));
    expect(shown.dialog().open).to.equal(true);
    shown.press('Rename Borealis Outdoor').click();
    await until('the field', () => focused(shown)?.id === 'rename');
    type(shown.root, '#rename', 'Borealis EU');
    key('Enter');
    await until('the new name', () => shown.dialogText().includes('It is called Borealis EU now.'));
    expect(heard.map(({ detail }) => detail)).to.deep.equal([
      { connectionId: 'connection-1', name: 'Borealis EU' },
      { connectionId: 'connection-1', name: 'Borealis EU' },
    ]);
  });

  it('says when a new name was refused, and shows the old one', async () => {
    const shown = await showDialog('drawer-details');
    route('/connections/:id/rename', refusal('forbidden'), 403);
    shown.press('Rename Borealis Outdoor').click();
    await until('the field', () => shown.root.querySelector('#rename'));
    type(shown.root, '#rename', 'Borealis EU');
    shown.press('Save').click();
    await until('the refusal', () =>
      shown.dialogText().includes('Not renamed; it is still called Borealis Outdoor.'),
    );
  });

  it('changes who is responsible', async () => {
    const shown = await showDialog('drawer-details');
    const asked = route('/connections/:id/responsible', connection());
    shown.press('Change who is responsible').click();
    await until('the field', () => focused(shown)?.id === 'responsible-name');
    type(shown.root, '#responsible-name', 'Jo Lind');
    await shown.element.updateComplete;
    shown.press('Save').click();
    await until('the news', () => shown.dialogText().includes('Saved.'));
    expect(asked).to.deep.equal([{ responsible: { name: 'Jo Lind', email: 'mia@borealis.example' } }]);
  });

  it('checks now, and then says when it may again', async () => {
    const shown = await showDialog('drawer-details');
    shown.press('Check now').click();
    await until('the wait', () => shown.dialogText().includes('Enabled at'));
    expect(shown.press('Check now').getAttribute('aria-disabled')).to.equal('true');
  });
});

describe('Connect all three', () => {
  const realOpen = window.open;
  afterEach(() => {
    window.open = realOpen;
    localStorage.clear();
  });

  it('leads from the Far East through its open countries, one account at a time', async () => {
    const shown = await showDialog('dialog-queue-open');
    let opened = 0;
    window.open = () => {
      opened++;
      return {
        closed: false,
        location: { href: '' },
        close: () => undefined,
        focus: () => undefined,
      } as never;
    };
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
    expect(opened, 'in the click').to.equal(1);
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
    let opened = 0;
    window.open = () => {
      opened++;
      return {
        closed: false,
        location: { href: '' },
        close: () => undefined,
        focus: () => undefined,
      } as unknown as Window;
    };
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
    expect(opened, 'in the click').to.equal(1);
    await until('the wait', () => shown.dialogText().includes('Waiting for Amazon'));
    expect(shown.root.querySelectorAll('[data-attempt="attempt-1"]')).to.have.length(1);
    await until('the next', () => shown.dialogText().includes('renewed'));
    expect(shown.dialogText()).to.include('A1COBALT00002');
  });
});

describe('one thing for many', () => {
  it('disconnects only after the phrase was typed', async () => {
    const shown = await showDialog('dialog-bulk-disconnect');
    const asked = route('/connections/:id/disconnect', connection({ state: 'disconnected' }));
    shown.press('Disconnect').click();
    await until('the complaint', () => shown.dialogText().includes('exactly as it stands here'));
    expect(asked).to.deep.equal([]);
    type(shown.root, '#typed', 'disconnect 2');
    await shown.element.updateComplete;
    shown.press('Disconnect').click();
    await closed(shown);
    expect(asked).to.have.length(2);
  });

  it('names what failed and keeps the rest', async () => {
    const shown = await showDialog('dialog-bulk-disconnect');
    answer(
      http.post(`${SERVER}/widget/connections/connection-2/disconnect`, () =>
        HttpResponse.json(refusal('forbidden'), { status: 403 }),
      ),
    );
    type(shown.root, '#typed', 'disconnect 2');
    await shown.element.updateComplete;
    shown.press('Disconnect').click();
    await until('the failure', () => shown.dialogText().includes('Not disconnected: Cobalt Home.'));
  });

  it('sends links to those who are responsible', async () => {
    const shown = await showDialog('dialog-bulk-links');
    const sent = route('/links/:id/send', ownerLink());
    shown.press('Send requests (1)').click();
    await closed(shown);
    expect(sent).to.have.length(1);
  });

  it('starts everything that is pending', async () => {
    const shown = await showDialog('dialog-bulk-onboard');
    const asked = route('/connections/:id/onboard', {
      connection: connection(),
      started: ['DE', 'PL', 'SE'],
      refused: [],
    });
    shown.press('Start Now (3)').click();
    await closed(shown);
    expect(asked).to.deep.equal([{ countries: ['DE', 'PL', 'SE'] }]);
  });
});
