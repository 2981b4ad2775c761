/** One state of the element, alone: the gallery's frames and the tests open it by its address. */
import '/connected-accounts/connected-accounts.js';
import { dialogScenarios, scenarioClient, scenarios } from '/connected-accounts/scenarios.js';
import { chosen } from './choices.js';

const { state, theme, lang } = chosen();
const root = document.documentElement;
root.lang = lang;
root.dir = lang === 'ar' ? 'rtl' : 'ltr';
root.dataset.theme = theme;

const { accounts, layout, showAuthorization, dialog } = { ...scenarios, ...dialogScenarios }[state];
const element = document.createElement('connected-accounts');
element.client = scenarioClient(state);
if (layout) element.layout = layout;
if (showAuthorization) element.showAuthorization = true;
// Nobody is at Amazon here.
element.addEventListener('account-connect', (event) => event.preventDefault());
const isBusy = () => accounts !== 'never' && element.shadowRoot.querySelector('[aria-busy="true"]');
const stand = async () => {
  while (isBusy()) await new Promise((resolve) => requestAnimationFrame(resolve));
  if (dialog) await element.open(dialog);
  root.dataset.ready = '';
};
element.addEventListener('accounts-load', stand, { once: true });
element.addEventListener('accounts-error', stand, { once: true });
document.querySelector('main').append(element);
if (accounts === 'never') await stand();
