/** The gallery: every state of the element, in every theme, look, width and language. Its address says which. */
import { CHOICES, chosen, STATES } from './choices.js';

const WIDTHS = CHOICES.width.filter((width) => width !== 'all');
const LABELS = { theme: 'Theme', look: 'Look', width: 'Width', lang: 'Language' };
const byId = (id) => document.getElementById(id);
let now = chosen();

function make(tag, properties, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

const addressOf = (changes) => `?${new URLSearchParams({ ...now, ...changes })}`;

function drawStates() {
  const wanted = byId('find').value.trim().toLowerCase();
  const items = STATES.filter((name) => name.includes(wanted)).map((name) => {
    const link = make('a', { href: addressOf({ state: name }), textContent: name.replaceAll('-', ' ') });
    if (name === now.state) link.setAttribute('aria-current', 'true');
    return make('li', {}, link);
  });
  byId('states').replaceChildren(...items);
}

function drawChoices() {
  const selects = Object.entries(CHOICES).map(([name, values]) => {
    const options = values.map((value) => make('option', { value, textContent: value }));
    const select = make('select', { name }, ...options);
    select.value = now[name];
    return make('label', {}, LABELS[name], select);
  });
  byId('choices').replaceChildren(...selects);
}

function drawFrames() {
  const widths = now.width === 'all' ? WIDTHS : [now.width];
  const frames = widths.map((width) => {
    const src = `/gallery/state${addressOf({ width })}`;
    const frame = make('iframe', { src, width, title: `${now.state} at ${width} pixels` });
    const alone = make('a', { href: src, target: '_blank', textContent: `${width} px alone` });
    return make('figure', {}, frame, make('figcaption', {}, alone));
  });
  byId('frames').replaceChildren(...frames);
}

function draw() {
  now = chosen();
  document.title = `${now.state} · Every state`;
  drawStates();
  drawChoices();
  drawFrames();
}

function go(address) {
  history.pushState(null, '', address);
  draw();
}

byId('find').addEventListener('input', drawStates);
byId('choices').addEventListener('change', (event) =>
  go(addressOf({ [event.target.name]: event.target.value })),
);
byId('states').addEventListener('click', (event) => {
  const link = event.target.closest('a');
  if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  go(link.getAttribute('href'));
});
addEventListener('popstate', draw);
draw();
