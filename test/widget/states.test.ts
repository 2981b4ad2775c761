import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { scenarios, type ScenarioName } from '../../widget/testing/index.ts';
import { show, until } from './support.ts';

const names = Object.keys(scenarios) as ScenarioName[];
const SETTLED: Partial<Record<ScenarioName, string>> = {
  waiting: 'Waiting for Amazon',
  verifying: 'Checking account',
  review: 'Is this the right account?',
  'review-different':
    'This is a different account (A2NORDLICHT02). Your connection to A2BOREALIS0EU is unchanged.',
  'review-other-place': 'This account is in Australia. Add it there?',
  'failed-code': 'Amazon did not confirm',
  'failed-ours': 'This is our fault',
  'failed-expired': 'That took too long',
  'left-at-amazon': 'One step left at Amazon',
  'signed-out': 'Please sign in again',
  unreachable: 'The service can’t be reached',
  empty: 'Connect your first Amazon account',
  'empty-viewer': 'Mia Berg can connect one.',
  viewer: 'You can view connections. Mia Berg can change them.',
  expiring: 'Renew soon',
  overdue: 'Renewal overdue',
  'new-permission': 'Review and renew',
  revoked: 'Reconnect',
  'revoked-viewer': 'Ask an admin',
  'cant-connect': 'Something went wrong',
  'inactive-at-amazon': 'Inactive at Amazon',
  partial: 'One permission is missing',
  'link-for-new': 'Japan: Link opened by Mia Berg, Nov 22, 2026',
  'far-east-open': 'Connect all three',
  authorization: 'refreshed',
  disconnected: 'Data is kept until',
  'link-sent': 'Link sent to Mia Berg',
  'row-without-account': 'New shop',
  onboarding: '2 of 7 onboarded',
  'onboarding-table': '2 of 7 onboarded',
  'started-loading': '2 loading',
  'ads-lost': 'Access to Amazon Ads was removed',
  'many-marketplaces': '+6 more',
  'same-id': 'Same Seller ID as North America',
  'two-accounts': 'Borealis Outlet',
  'far-east': 'Sakura Australia',
  'far-east-table': 'Connect first',
  mws: 'Last updated Mar 3, 2024',
  'table-viewer': 'You can view connections.',
  'banner-one': 'must be renewed by about Dec 3, 2026 (9 days)',
  'banner-lost': '1 connection lost access, 2 must be renewed within 7 days.',
  'banner-due': '2 connections must be renewed within 7 days.',
  'agency-of-214': '6 of 214 need you',
  'agency-of-214-cards': 'Showing 60 of 214',
  'no-hits': 'Nothing matches',
  agency: 'View Details',
  suspended: 'Some listings suspended',
  'one-seller': 'Sakura Trading',
  loading: 'Loading connected accounts',
};

/** Long lists are made of what the short ones show; to look at every cell of them takes too long. */
const LONG: ScenarioName[] = ['agency-of-214', 'agency-of-214-cards'];

async function settled(name: ScenarioName) {
  const shown = await show(name);
  const words = SETTLED[name] ?? 'no words are named for this state';
  await until(words, () => shown.text().includes(words));
  return shown;
}

for (const name of names) {
  describe(`state ${name}`, () => {
    if (LONG.includes(name)) {
      it('says what it has to', async () => void (await settled(name)));
      return;
    }

    for (const scheme of ['light', 'dark'] as const) {
      it(`says what it has to and is accessible in ${scheme}`, async () => {
        await emulateMedia({ colorScheme: scheme });
        document.documentElement.style.colorScheme = scheme;
        const { element } = await settled(name);
        await expect(element).to.be.accessible();
        document.documentElement.style.colorScheme = '';
      });
    }

    it('fits into 320 px, in both directions of writing', async () => {
      await setViewport({ width: 320, height: 800 });
      const { element } = await settled(name);
      for (const direction of ['ltr', 'rtl']) {
        element.dir = direction;
        element.requestUpdate();
        await element.updateComplete;
        expect(document.documentElement.scrollWidth, direction).to.be.at.most(320);
      }
      await setViewport({ width: 1024, height: 768 });
    });
  });
}
