import { expect } from '@open-wc/testing';
import { connection } from '../../../widget/testing/index.ts';
import { showDialog, type, until } from '../support.ts';
import { route, refusal, hear, wide, focused } from './support.ts';

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

  it('checks now, and then says when it may again, by the server’s clock', async () => {
    const shown = await showDialog('drawer-details');
    shown.press('Check now').click();
    await until('the wait', () => shown.dialogText().includes('Enabled at'));
    expect(shown.press('Check now').getAttribute('aria-disabled')).to.equal('true');
  });
});
