/** The theme: kept in a cookie, so that the server draws the right one at once. */
const root = document.documentElement;
const toggle = document.getElementById('theme-toggle');
const choice = document.getElementById('theme-choice');
const prefersDark = matchMedia('(prefers-color-scheme: dark)');

const isDark = () => (root.dataset.theme === 'system' ? prefersDark.matches : root.dataset.theme === 'dark');

function name() {
  toggle.ariaLabel = isDark() ? 'Switch to the light theme' : 'Switch to the dark theme';
}

function choose(theme) {
  root.dataset.theme = theme;
  document.cookie = `alpenglow_theme=${theme}; path=/; max-age=31536000; samesite=lax`;
  const radio = choice?.querySelector(`input[value="${theme}"]`);
  if (radio) radio.checked = true;
  name();
}

toggle.hidden = false;
toggle.addEventListener('click', () => choose(isDark() ? 'light' : 'dark'));
choice?.addEventListener('change', (event) => choose(event.target.value));
prefersDark.addEventListener('change', name);
name();
