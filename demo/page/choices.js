import { dialogScenarios, scenarios } from '/connected-accounts/scenarios.js';

/** What the gallery can show, each by a part of its address. The first is the usual one. */
export const CHOICES = {
  theme: ['light', 'dark'],
  look: ['plain', 'dense', 'dark', 'brand'],
  width: ['960', '640', '360', '320', 'all'],
  lang: ['en', 'de', 'fr', 'it', 'es', 'nl', 'pl', 'sv', 'pt-BR', 'tr', 'ar', 'ja', 'zh-CN'],
};
export const STATES = [...Object.keys(scenarios), ...Object.keys(dialogScenarios)];

/** What the address asks for. */
export function chosen() {
  const asked = new URLSearchParams(location.search);
  const of = (name, values) => (values.includes(asked.get(name)) ? asked.get(name) : values[0]);
  return {
    state: of('state', STATES),
    ...Object.fromEntries(Object.entries(CHOICES).map(([name, values]) => [name, of(name, values)])),
  };
}
