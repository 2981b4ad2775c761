import { expect } from '@open-wc/testing';
import { http, HttpResponse } from 'msw';
import { choice, connection, profile, seller } from '../../../widget/testing/index.ts';
import { answer, SERVER, showDialog, type, until } from '../support.ts';
import { attemptDone, route, refusal, closed, focused } from './support.ts';

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
