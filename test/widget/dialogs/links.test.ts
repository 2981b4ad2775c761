import { expect } from '@open-wc/testing';
import { ownerLink } from '../../../widget/testing/index.ts';
import { SERVER, show, showDialog, type, until, type ShownDialog } from '../support.ts';
import { route, hear, closed, focused } from './support.ts';

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
