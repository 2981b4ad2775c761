import { expect } from '@open-wc/testing';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import { http, HttpResponse } from 'msw';
import { accounts, connection, NOW, seller } from '../../../widget/testing/index.ts';
import { answer, SERVER, showDialog, type, until, type ShownDialog } from '../support.ts';
import { route, refusal, hear, closed, focused, heading } from './support.ts';

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
    /** Disconnected, for a moment that is over soon, in milliseconds. */
    const disconnected = async (moment = 1500) => {
      const gone = connection({
        state: 'disconnected',
        undoUntil: new Date(Date.parse(NOW) + moment).toISOString(),
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
      // The pointer is the test runner's, which takes its time to move it.
      const { shown, undo, isLate } = await disconnected(4000);
      await Promise.all(shown.root.getAnimations().map(({ finished }) => finished));
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
