import { expect } from '@open-wc/testing';
import { define, type ConnectedAccounts } from '../../widget/element.ts';
import { scenarioClient, type ScenarioName } from '../../widget/testing/index.ts';
import { takeComplaints, until } from './support.ts';

function put(tag: string, scenario: ScenarioName): ConnectedAccounts {
  const element = document.createElement(tag) as ConnectedAccounts;
  element.client = scenarioClient(scenario);
  element.classList.add('stage');
  document.body.append(element);
  return element;
}
const says = (element: ConnectedAccounts, text: string) =>
  until(text, () => element.shadowRoot?.textContent.includes(text));

describe('several on one page', () => {
  it('each shows its own, under its own tag, and goes without the others', async () => {
    define('second-accounts');
    const first = put('connected-accounts', 'revoked');
    const second = put('second-accounts', 'empty');
    const third = put('connected-accounts', 'far-east');
    await says(first, 'Reconnect');
    await says(second, 'Connect your first Amazon account');
    await says(third, 'Sakura Australia');
    second.remove();
    await first.refresh();
    await says(first, 'Reconnect');
    expect(third.shadowRoot?.textContent).not.to.include('Reconnect');
  });

  it('a tag that another version has is left alone, which is said', () => {
    class Older extends HTMLElement {
      static readonly version = '0.0.9';
    }
    customElements.define('older-accounts', Older);
    define('older-accounts');
    expect(customElements.get('older-accounts')).to.equal(Older);
    expect(takeComplaints()).to.deep.equal(['<older-accounts> is taken by version 0.0.9.']);
    define();
    expect(takeComplaints(), 'the same version').to.deep.equal([]);
  });
});
