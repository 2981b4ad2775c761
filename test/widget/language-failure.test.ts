import { expect } from '@open-wc/testing';
import { http, HttpResponse } from 'msw';
import { answer, show, takeComplaints } from './support.ts';

// In a page of its own, since a browser keeps what it has loaded.
it('speaks English when the words of a language cannot be loaded, and warns the developer', async () => {
  answer(http.get('*/widget/words/fr/index-*.js', () => HttpResponse.error()));
  const { heading, root, text } = await show('one-seller', (element) => (element.locale = 'fr'));
  expect(heading('Connected accounts')).to.exist;
  expect((root.firstElementChild as HTMLElement).lang).to.equal('en');
  expect(text(), 'dates are English, too').to.match(/Renew by about \w{3} \d/);
  expect(takeComplaints().join()).to.match(/fr\/index/);
});

it('shows no word before the language is there', async () => {
  const { promise, resolve } = Promise.withResolvers<unknown>();
  answer(
    http.get('*/widget/words/it/index-*.js', async () => {
      await promise;
      return undefined;
    }),
  );
  const shown = show('one-seller', (element) => (element.locale = 'it'));
  const element = document.querySelector('connected-accounts');
  await element?.updateComplete;
  const { shadowRoot } = element as HTMLElement;
  expect(shadowRoot?.querySelector('#title')?.textContent?.trim()).to.equal('');
  expect(shadowRoot?.querySelector('.bones')).to.exist;
  resolve(undefined);
  expect((await shown).heading('Account collegati')).to.exist;
});
