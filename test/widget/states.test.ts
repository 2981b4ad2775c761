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
  disconnected: 'Disconnected',
  agency: 'View Details',
  suspended: 'Some listings suspended',
  'one-seller': 'Sakura Trading',
  loading: 'Loading connected accounts',
};

for (const name of names) {
  describe(`state ${name}`, () => {
    it('says what it has to', async () => {
      const { text } = await show(name);
      await until(SETTLED[name] ?? '', () => text().includes(SETTLED[name] ?? '?'));
    });

    for (const scheme of ['light', 'dark'] as const) {
      it(`is accessible in ${scheme}`, async () => {
        await emulateMedia({ colorScheme: scheme });
        document.documentElement.style.colorScheme = scheme;
        const { element, text } = await show(name);
        await until(SETTLED[name] ?? '', () => text().includes(SETTLED[name] ?? '?'));
        await expect(element).to.be.accessible();
        document.documentElement.style.colorScheme = '';
      });
    }

    it('fits into 320 px, in both directions of writing', async () => {
      await setViewport({ width: 320, height: 800 });
      for (const direction of ['ltr', 'rtl']) {
        document.documentElement.dir = direction;
        const { element, text } = await show(name);
        await until(SETTLED[name] ?? '', () => text().includes(SETTLED[name] ?? '?'));
        expect(document.documentElement.scrollWidth).to.be.at.most(320);
        element.remove();
      }
      document.documentElement.dir = '';
      await setViewport({ width: 1024, height: 768 });
    });
  });
}
