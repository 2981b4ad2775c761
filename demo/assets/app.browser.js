// What the product's pages do in the browser: the theme switch, and menus that close when one clicks elsewhere.
const root = document.documentElement;
const button = document.querySelector('[data-theme-switch]');
const isDark = () =>
  (root.dataset.theme ?? (window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) ===
  'dark';

const label = () => {
  button.querySelector('span').textContent = isDark() ? 'Light theme' : 'Dark theme';
};

if (button) {
  button.hidden = false;
  label();
  button.addEventListener('click', () => {
    const theme = isDark() ? 'light' : 'dark';
    root.dataset.theme = theme;
    document.cookie = `alpenglow_theme=${theme}; path=/; max-age=31536000; samesite=lax`;
    label();
  });
}

const menus = () => document.querySelectorAll('details.menu[open]');
document.addEventListener('click', (event) => {
  for (const menu of menus()) if (!menu.contains(event.target)) menu.open = false;
});
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  for (const menu of menus()) {
    menu.open = false;
    menu.querySelector('summary').focus();
  }
});
