import { expect } from '@open-wc/testing';
import { http, HttpResponse } from 'msw';
import { connection, ownerLink } from '../../../widget/testing/index.ts';
import { answer, SERVER, showDialog, type, until } from '../support.ts';
import { route, refusal, closed } from './support.ts';

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
