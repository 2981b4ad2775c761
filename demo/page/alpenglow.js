/** Alpenglow's own little script: its colour scheme. */
const root = document.documentElement;
const kept = localStorage.getItem('alpenglow-theme');
if (kept) root.dataset.theme = kept;

document.querySelector('.theme')?.addEventListener('click', () => {
  const isDark = root.dataset.theme
    ? root.dataset.theme === 'dark'
    : matchMedia('(prefers-color-scheme: dark)').matches;
  root.dataset.theme = isDark ? 'light' : 'dark';
  localStorage.setItem('alpenglow-theme', root.dataset.theme);
});

for (const link of document.querySelectorAll('[data-idle]')) {
  link.addEventListener('click', (event) => event.preventDefault());
}

// The tests ask for a trip in the same tab by the page's address.
const flow = new URLSearchParams(location.search).get('flow');
if (flow) document.querySelector('connected-accounts')?.setAttribute('flow', flow);

// Amazon is played by the sandbox here, also where the element leads to a page of Amazon's own.
document.addEventListener('click', (event) => {
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  if (!link || !/(^|\.)amazon(\.[a-z]{2,3}){1,2}$/.test(link.hostname)) return;
  event.preventDefault();
  window.open(`${root.dataset.sandbox}/${link.host}${link.pathname}${link.search}`, '_blank', 'noopener');
});
