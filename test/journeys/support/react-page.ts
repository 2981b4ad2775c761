/// <reference lib="dom" />
/** A page of a vendor's who uses React: bundled by the test, run in its browser. */
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { ConnectedAccounts } from '../../../widget/react.ts';
import { scenarioClient } from '../../../widget/testing/client.ts';

const client = scenarioClient('one-seller');

function Page() {
  const [loads, setLoads] = useState(0);
  const [words, setWords] = useState('Amazon accounts');
  const button = createElement('button', { onClick: () => setWords('Shops') }, 'Call them shops');
  const element = createElement(ConnectedAccounts, {
    client,
    noLayoutSwitch: true,
    className: 'settings',
    strings: { title: words },
    onAccountsLoad: ({ detail }) => setLoads(loads + detail.sellers),
  });
  return createElement('div', null, createElement('p', { id: 'loads' }, String(loads)), button, element);
}

createRoot(document.getElementById('root') as HTMLElement).render(createElement(Page));
