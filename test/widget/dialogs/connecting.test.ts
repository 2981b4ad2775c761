import { expect } from '@open-wc/testing';
import { showDialog, type, until } from '../support.ts';
import { route, refusal, hear, closed, focused } from './support.ts';

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
