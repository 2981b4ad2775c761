import { expect } from '@open-wc/testing';
import { ConnectedAccounts } from '../../widget/element.ts';
import { scenarioClient } from '../../widget/testing/index.ts';
import { show, showDialog, until } from './support.ts';

const stage = (): HTMLElement => {
  const place = document.createElement('div');
  place.className = 'stage';
  document.body.append(place);
  return place;
};

describe('coming and going', () => {
  it('made by a script, it has no attribute, no child and no shadow yet', () => {
    for (const element of [document.createElement('connected-accounts'), new ConnectedAccounts()]) {
      expect(element.attributes).to.have.length(0);
      expect(element.childNodes).to.have.length(0);
      expect(element.shadowRoot).to.equal(null);
    }
  });

  it('what is set after it is in the page counts as what was set before', async () => {
    const before = document.createElement('connected-accounts');
    const after = document.createElement('connected-accounts');
    const set = (element: ConnectedAccounts) => {
      element.client = scenarioClient('far-east');
      element.layout = 'table';
      element.strings = { title: 'Shops' };
    };
    set(before);
    stage().append(before, after);
    set(after);
    const textOf = ({ shadowRoot }: Element) => shadowRoot?.querySelector('section')?.textContent ?? '';
    await until('both', () => [before, after].every((one) => textOf(one).includes('Sakura Australia')));
    expect(textOf(after)).to.equal(textOf(before));
  });

  it('moved in one go, it keeps its list, and is still alive in its new place', async () => {
    const { element, root, text, button } = await show('revoked');
    const card = root.querySelector('[data-connection]');
    stage().append(element);
    expect(text()).to.include('Access removed');
    await element.refresh();
    await element.updateComplete;
    expect(root.querySelector('[data-connection]'), 'the same node').to.equal(card);
    button('Add New Connection')?.click();
    await until('the dialog', () => root.querySelector('dialog:modal'));
  });

  it('moved with a dialog open, nothing is left half open', async () => {
    const { element, dialog } = await showDialog('dialog-add');
    stage().append(element);
    await element.updateComplete;
    expect(dialog().open).to.equal(dialog().matches(':modal'));
    await element.open({ kind: 'add' });
    await until('the dialog', () => dialog().matches(':modal'));
  });

  it('taken out before its list is there, it asks once it is back, and shows no failure meanwhile', async () => {
    const element = document.createElement('connected-accounts');
    const asked: AbortSignal[] = [];
    const { list } = scenarioClient('one-seller');
    element.client = {
      ...scenarioClient('one-seller'),
      list: (query, signal) => {
        asked.push(signal);
        return asked.length === 1 ? new Promise(() => undefined) : list(query, signal);
      },
    };
    stage().append(element);
    await until('the first request', () => asked.length === 1);
    element.remove();
    expect(asked[0]?.aborted, 'the request ends with it').to.equal(true);
    stage().append(element);
    await until('the list', () => element.shadowRoot?.textContent?.includes('Sakura Trading'));
    expect(element.shadowRoot?.querySelector('.panel')).to.equal(null);
  });

  it('outside of a page its methods do nothing, and say so by ending', async () => {
    let asked = 0;
    const element = document.createElement('connected-accounts');
    element.client = {
      ...scenarioClient('one-seller'),
      list: () => {
        asked++;
        return new Promise(() => undefined);
      },
    };
    await element.refresh();
    await element.open({ kind: 'add' });
    expect(asked).to.equal(0);

    const shown = await show('one-seller');
    shown.element.remove();
    await shown.element.refresh();
    await shown.element.open({ kind: 'add' });
    expect(shown.root.querySelector('dialog')?.open).to.equal(false);
  });

  it('two in one page ask for themselves only, and share nothing but what the browser remembers', async () => {
    const asked = { first: 0, second: 0 };
    const put = (name: 'first' | 'second') => {
      const element = document.createElement('connected-accounts');
      const client = scenarioClient(name === 'first' ? 'one-seller' : 'revoked');
      element.client = {
        ...client,
        list: (query, signal) => {
          asked[name]++;
          return client.list(query, signal);
        },
      };
      stage().append(element);
      return element;
    };
    const first = put('first');
    const second = put('second');
    await until('both', () =>
      [first, second].every(({ shadowRoot }) => shadowRoot?.querySelector('[aria-busy="false"] .card')),
    );
    expect(asked).to.deep.equal({ first: 1, second: 1 });
    expect(document.querySelectorAll('[id]:not(.stage *)')).to.have.length(0);
    expect(first.childNodes).to.have.length(0);
  });

  it('is hidden as every element is', async () => {
    const { element } = await show('one-seller');
    expect(getComputedStyle(element).display).to.equal('block');
    element.hidden = true;
    expect(getComputedStyle(element).display).to.equal('none');
  });
});
