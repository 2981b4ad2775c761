/**
 * The start page: shows who it is to the page that opened it, and leaves for Amazon.
 * With the secret of that page the trip finishes by itself; without one (no opener, or it was cut off) the
 * host's own page has to complete it on return.
 */
const HANDSHAKE_WAIT = 3000;
const trip = document.getElementById('trip');
const { attempt, openerOrigin } = trip.dataset;

const secret = await askOpener();
await depart(secret);

/** The binding secret, or nothing when nobody entitled answers in time. */
function askOpener() {
  const opener = window.opener;
  if (!opener) return Promise.resolve(undefined);
  return new Promise((resolve) => {
    const timer = setTimeout(() => answer(undefined), HANDSHAKE_WAIT);
    const answer = (value) => {
      window.removeEventListener('message', listen);
      clearTimeout(timer);
      resolve(value);
    };
    const listen = (event) => {
      const { type, attempt: named, secret: value } = event.data ?? {};
      if (event.source !== opener || event.origin !== openerOrigin) return;
      if (type === 'connected-accounts:secret' && named === attempt && typeof value === 'string')
        answer(value);
    };
    window.addEventListener('message', listen);
    opener.postMessage({ type: 'connected-accounts:ready', attempt }, openerOrigin);
  });
}

async function depart(value) {
  try {
    const response = await fetch(`${location.pathname.replace(/\/$/, '')}/depart`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(value === undefined ? {} : { secret: value }),
      credentials: 'same-origin',
    });
    const answer = await response.json();
    if (response.ok) location.replace(answer.url);
    else tell(answer.code);
  } catch {
    tell('unknown');
  }
}

function tell(code) {
  const words = {
    attempt_over: ['This attempt is over', 'Go back and start again. Nothing was changed.'],
    departures_used: [
      'Please start again',
      'This attempt was sent to Amazon three times. Go back and start a new one.',
    ],
    not_found: ['This attempt is over', 'Go back and start again. Nothing was changed.'],
  };
  const [title, sentence] = words[code] ?? [
    'Something went wrong',
    'Nothing was changed. Go back and try again.',
  ];
  const paragraph = document.createElement('p');
  paragraph.textContent = sentence;
  document.getElementById('title').textContent = title;
  document.getElementById('words').replaceChildren(paragraph);
}
