import { expect } from '@open-wc/testing';
import { connection } from '../../../widget/testing/index.ts';
import { showDialog, until } from '../support.ts';
import { route, hear, wide, closed } from './support.ts';

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
