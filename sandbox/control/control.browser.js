/** The control page: sends each form as JSON, and keeps the request log fresh. */
const say = document.getElementById('said');
const rows = document.getElementById('requests');
const now = document.getElementById('now');

async function send(method, path, body) {
  const response = await fetch(path, {
    method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const answer = await response.json();
  say.textContent = response.ok ? 'Done.' : answer.message;
  if (response.ok) refresh();
}

document.addEventListener('click', (event) => {
  const button = event.target.closest('button[data-path]');
  if (button) send(button.dataset.method, button.dataset.path, JSON.parse(button.dataset.body));
});

document.getElementById('arm').addEventListener('submit', (event) => {
  event.preventDefault();
  const fields = event.target.elements;
  const times = Number(fields.times.value);
  const persona = fields.persona.value;
  send('PUT', '/_sandbox/faults', {
    name: fields.name.value,
    ...(times ? { times } : {}),
    ...(persona ? { persona } : {}),
  });
});

const cell = (text, className) => {
  const td = document.createElement('td');
  td.textContent = text;
  if (className) td.className = className;
  return td;
};

async function refresh() {
  const [log, faults, clock] = await Promise.all(
    ['requests', 'faults', 'clock'].map(async (name) => (await fetch(`/_sandbox/${name}`)).json()),
  );
  now.textContent = clock.now.slice(0, 19).replace('T', ' ') + (clock.frozen ? ' (frozen)' : '');
  document.getElementById('armed').textContent = faults.armed.length
    ? faults.armed.map(({ name, struck, from }) => `${name} (${from}, struck ${struck} times)`).join(' · ')
    : 'None is armed.';
  rows.replaceChildren(
    ...log
      .slice(-60)
      .reverse()
      .map(({ at, method, host, path, status, rule, persona, reason }) => {
        const row = document.createElement('tr');
        row.append(
          cell(at.slice(11, 19)),
          cell(`${method} ${host}${path}`),
          cell(status, status >= 400 ? 'refused' : 'fine'),
          cell(persona ?? ''),
          cell(reason ? `${rule}: ${reason}` : rule),
        );
        return row;
      }),
  );
}

async function keepFresh() {
  if (!document.hidden) await refresh().catch(() => undefined);
  setTimeout(keepFresh, 2000);
}
keepFresh();
