/** The pages for the owner of an account: each button sends one request and goes where the answer leads. */
const { state, attempt: grantId } = document.getElementById('trip').dataset;
const here = location.pathname.replace(/\/$/, '');
const words = document.getElementById('words');
const button = (id) => document.getElementById(id);
const on = (id, run) => button(id)?.addEventListener('click', () => void act(button(id), run));

const AWAKE_AFTER = 1000;

if (state === 'ask') ask();
if (state === 'review') {
  on('keep', () => send('/review', { grantId, decision: 'keep' }).then(again));
  on('not-mine', () => send('/review', { grantId, decision: 'refuse' }).then(again));
}
if (state === 'next') {
  on('go', () => leave());
  on('without', () => send('/without').then(again));
}
if (state === 'done') on('remove', () => send('/remove').then(again));
if (state === 'wait') setTimeout(again, 2 * AWAKE_AFTER);

function ask() {
  const agree = document.getElementById('agree');
  const go = button('go');
  let isAwake = false;
  const update = () => (go.disabled = !(isAwake && agree.checked));
  // Nobody presses by accident what has just appeared under the finger.
  setTimeout(() => {
    isAwake = true;
    update();
  }, AWAKE_AFTER);
  agree.addEventListener('change', update);
  on('go', () => leave({ agreed: agree.checked }));
  on('refuse', () => send('/refuse').then(again));
  // A preview loads a page; only a person moves in it.
  const signs = ['pointermove', 'pointerdown', 'keydown', 'scroll'];
  const opened = () => {
    for (const sign of signs) window.removeEventListener(sign, opened);
    send('/open').catch(() => undefined);
  };
  for (const sign of signs) window.addEventListener(sign, opened, { passive: true });
}

async function leave(body) {
  const { url } = await send('/depart', body);
  location.replace(url);
}

function again() {
  location.reload();
}

async function act(pressed, run) {
  const all = [...document.querySelectorAll('button')];
  const before = all.map((one) => one.disabled);
  for (const one of all) one.disabled = true;
  try {
    await run();
  } catch (error) {
    words.textContent = sentenceFor(error.message);
    all.forEach((one, at) => (one.disabled = before[at]));
    pressed.focus();
  }
}

async function send(path, body = {}) {
  const response = await fetch(here + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    credentials: 'same-origin',
  });
  if (response.status === 204) return undefined;
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.code);
  return answer;
}

function sentenceFor(code) {
  const known = {
    link_over: 'This link is not valid any more. Ask for a new one.',
    departures_used: 'This link was used to go to Amazon five times. Ask for a new one.',
    conflict: 'You are back from Amazon already. Answer the question in that window.',
    attempt_over: 'This attempt is over. Open the link again.',
    unavailable: 'Amazon did not confirm it just now. Try again in a moment.',
  };
  return known[code] ?? 'Something went wrong. Nothing was changed. Try again.';
}
