/** The control page: sends each press as JSON, and keeps log, clock and faults fresh. */
const DAY = 24 * 60 * 60 * 1000;
const at = (id) => document.getElementById(id);
const arm = at('arm');
const days = at('days');

for (const place of document.querySelectorAll('[data-origin]')) place.textContent = location.origin;

async function send(method, path, body) {
  const response = await fetch(path, {
    method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const answer = response.status === 204 ? {} : await response.json();
  at('said').textContent = response.ok ? 'Done.' : answer.message;
  if (!response.ok) return;
  if (path === '/_sandbox/reset' || path === '/_sandbox/requests') empty();
  await Promise.all([refresh(), redraw()]);
}

/** People and applications are drawn by the server alone. */
async function redraw() {
  const text = await (await fetch('/')).text();
  const fresh = new window.DOMParser().parseFromString(text, 'text/html');
  at('world').replaceChildren(...fresh.getElementById('world').childNodes);
}

document.addEventListener('click', (event) => {
  const button = event.target.closest('button[data-path]');
  if (button) send(button.dataset.method, button.dataset.path, JSON.parse(button.dataset.body));
});

const element = (name, text, className) => {
  const made = document.createElement(name);
  if (text !== undefined) made.textContent = text;
  if (className) made.className = className;
  return made;
};

/* The log */

let last = 0;

function empty() {
  at('requests').replaceChildren();
  last = 0;
}

const lines = (record) =>
  Object.entries(record)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');

function pretty(body) {
  if (body === null) return '(a page)';
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    return body;
  }
}

function part(title, text) {
  if (!text) return [];
  return [element('h3', title), element('pre', text)];
}

function entry(one) {
  const item = element('li');
  const isRefused = one.status === 0 || one.status >= 400 || one.rule.startsWith('fault.');
  item.classList.toggle('bad', isRefused);
  item.dataset.text =
    `${one.method} ${one.host}${one.path} ${one.rule} ${one.persona ?? ''} ${one.reason ?? ''}`.toLowerCase();
  const details = element('details');
  const summary = element('summary');
  const address = element('span', undefined, 'address');
  address.append(element('b', `${one.method} `), element('span', one.host, 'host'), one.path);
  const why = element('span', undefined, 'why');
  why.append(element('code', one.rule));
  if (one.reason) why.append(` ${one.reason}`);
  summary.append(
    element('time', one.at.slice(11, 19)),
    element('span', one.status === 0 ? 'cut' : one.status, 'status'),
    address,
    element('span', one.persona ?? '', 'who'),
    why,
  );
  details.append(summary);
  details.addEventListener(
    'toggle',
    () => {
      const box = element('div', undefined, 'parts');
      box.append(
        ...part('Query and form', lines(one.fields)),
        ...part('Request headers', lines(one.request.headers)),
        ...part('Request body', pretty(one.request.body)),
        ...part('Answer headers', lines(one.response.headers)),
        ...part('Answer body', pretty(one.response.body)),
      );
      details.append(box);
    },
    { once: true },
  );
  item.append(details);
  return item;
}

function sift() {
  const words = at('filter').value.trim().toLowerCase().split(/\s+/);
  const refusedOnly = at('refused').checked;
  for (const item of at('requests').children)
    item.hidden =
      (refusedOnly && !item.classList.contains('bad')) ||
      !words.every((word) => item.dataset.text.includes(word));
  at('empty').hidden = at('requests').children.length > 0;
}
at('filter').addEventListener('input', sift);
at('refused').addEventListener('change', sift);

async function refreshLog() {
  const news = await (await fetch(`/_sandbox/requests?after=${last}`)).json();
  for (const one of news) {
    last = Math.max(last, one.number);
    at('requests').prepend(entry(one));
  }
  while (at('requests').children.length > 200) at('requests').lastChild.remove();
  sift();
}

/* The clock */

let clock;
let heard = 0;

function tick() {
  if (!clock) return;
  const now = Date.parse(clock.now) + (clock.frozen ? 0 : Date.now() - heard);
  const since = (now - Date.parse(clock.startedAt)) / DAY;
  at('now').textContent = `${new Date(now).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
  at('since').textContent = Math.abs(since) < 1 ? '' : `day ${Math.floor(since)}`;
  at('frozen').hidden = !clock.frozen;
  at('freeze').textContent = clock.frozen ? 'Run' : 'Freeze';
  if (document.activeElement !== days || !days.matches(':active')) days.value = String(Math.floor(since));
}

days.addEventListener('input', () => {
  at('since').textContent = `to day ${days.value}`;
});
days.addEventListener('change', () => {
  const to = Date.parse(clock.startedAt) + Number(days.value) * DAY;
  send('POST', '/_sandbox/clock', { at: new Date(to).toISOString() });
});
at('freeze').addEventListener('click', () => send('POST', '/_sandbox/clock', { freeze: !clock.frozen }));

async function refreshClock() {
  clock = await (await fetch('/_sandbox/clock')).json();
  heard = Date.now();
  tick();
}

/* The faults */

function describe() {
  const { says, from } = arm.elements.name.selectedOptions[0].dataset;
  at('says').textContent = says;
  at('from').textContent = from;
  for (const field of arm.querySelectorAll('[data-for]'))
    field.hidden = field.dataset.for !== arm.elements.name.value;
}
arm.addEventListener('change', describe);
describe();

arm.addEventListener('submit', (event) => {
  event.preventDefault();
  const { name, persona, host, times, after, retryAfter, ms } = arm.elements;
  const said = { persona: persona.value, host: host.value };
  for (const field of [times, after, retryAfter, ms])
    if (field.value !== '' && !field.parentElement.hidden) said[field.name] = Number(field.value);
  const body = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== ''));
  send('PUT', '/_sandbox/faults', { name: name.value, ...body });
});

function armedItem({ name, from, struck, times, persona, host }) {
  const item = element('li');
  const about = element('span');
  const scope = [persona, host, times && `${times}× at most`].filter(Boolean);
  about.append(
    element('code', name),
    ' ',
    element('span', from, 'chip'),
    element(
      'span',
      [...scope, struck === 0 ? 'has not struck yet' : `struck ${struck}×`].join(' · '),
      'hint line',
    ),
  );
  const disarm = element('button', 'Disarm');
  disarm.setAttribute('aria-label', `Disarm ${name}`);
  disarm.addEventListener('click', () => send('DELETE', '/_sandbox/faults', { name }));
  item.append(about, disarm);
  return item;
}

let drawn = '';
async function refreshFaults() {
  const { armed } = await (await fetch('/_sandbox/faults')).json();
  // Drawn again only when it changed, so that a button keeps its focus.
  if (JSON.stringify(armed) === drawn) return;
  drawn = JSON.stringify(armed);
  at('armed').replaceChildren(...armed.map(armedItem));
}

const refresh = () => Promise.all([refreshLog(), refreshClock(), refreshFaults()]);

async function keepFresh() {
  if (!document.hidden) await refresh().catch(() => undefined);
  setTimeout(keepFresh, 1000);
}

function keepTicking() {
  tick();
  setTimeout(keepTicking, 500);
}

keepFresh();
keepTicking();
