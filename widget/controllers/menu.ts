import { html, render } from 'lit';
import { menuItems, type MenuItem } from '../views/menu.ts';
import type { Subject } from '../views/view.ts';
import type { Model } from './model.ts';

/** Opens the menu of a connection or a seller beside its button; one menu at a time. */
export function openMenu({ view, language }: Model, button: HTMLElement, of: Subject): void {
  if (!view || !button.isConnected) return;
  const root = button.getRootNode() as ShadowRoot;
  const known = root.querySelector<HTMLElement>('[role=menu]');
  const wasOpen = button.getAttribute('aria-expanded') === 'true';
  known?.hidePopover();
  known?.remove();
  if (wasOpen) return;
  const items = menuItems(view, of);
  const menu = document.createElement('div');
  menu.setAttribute('role', 'menu');
  menu.setAttribute('aria-label', button.getAttribute('aria-label') ?? '');
  menu.lang = language.current?.lang ?? '';
  menu.dir = getComputedStyle(button).direction;
  menu.popover = 'auto';
  menu.className = 'menu';
  root.append(menu);
  const choose = (item: MenuItem) => {
    menu.hidePopover();
    // Before a dialog opens, which gives the focus back to what has it now.
    button.focus();
    item.act();
  };
  render(
    items.map(
      (item) =>
        html`<button
          role="menuitem"
          tabindex="-1"
          class=${item.danger ? 'bad' : ''}
          @click=${() => choose(item)}
        >
          ${item.label}
        </button>`,
    ),
    menu,
  );
  const { signal, abort } = controller();
  menu.addEventListener('keydown', (event) => steer(menu, event), { signal });
  menu.addEventListener(
    'toggle',
    (event) => {
      const open = (event as ToggleEvent).newState === 'open';
      button.setAttribute('aria-expanded', String(open));
      if (open) return;
      if (!root.activeElement || menu.contains(root.activeElement)) button.focus();
      abort();
      menu.remove();
    },
    { signal },
  );
  button.setAttribute('aria-expanded', 'true');
  menu.showPopover();
  place(menu, button);
  menu.querySelector<HTMLElement>('[role=menuitem]')?.focus();
}

/** The arrow that opens a menu from its button, for all of them at once. */
export function openByArrow(event: KeyboardEvent): void {
  const { target, key } = event;
  if (key !== 'ArrowDown' || !(target instanceof HTMLElement) || !target.matches('.menu-button')) return;
  event.preventDefault();
  target.click();
}

function controller(): { signal: AbortSignal; abort: () => void } {
  const abort = new AbortController();
  return { signal: abort.signal, abort: () => abort.abort() };
}

/** Arrows, Home, End and first letters move; Tab and Escape close. */
function steer(menu: HTMLElement, event: KeyboardEvent): void {
  const items = [...menu.querySelectorAll<HTMLElement>('[role=menuitem]')];
  const at = items.indexOf((menu.getRootNode() as ShadowRoot).activeElement as HTMLElement);
  const next: Record<string, number> = {
    ArrowDown: (at + 1) % items.length,
    ArrowUp: (at - 1 + items.length) % items.length,
    Home: 0,
    End: items.length - 1,
  };
  const letter = event.key.length === 1 ? event.key.toLowerCase() : undefined;
  const byLetter = letter
    ? [...items.slice(at + 1), ...items.slice(0, at + 1)].find((item) =>
        item.textContent?.trim().toLowerCase().startsWith(letter),
      )
    : undefined;
  const target = byLetter ?? items[next[event.key] ?? -1];
  if (event.key === 'Tab') menu.hidePopover();
  if (!target) return;
  event.preventDefault();
  target.focus();
}

/** Under the button, its ends aligned; above it where there is no room below. */
function place(menu: HTMLElement, button: HTMLElement): void {
  const { top, bottom, left, right } = button.getBoundingClientRect();
  const { offsetWidth, offsetHeight } = menu;
  const { clientWidth } = document.documentElement;
  const fromLeft = getComputedStyle(button).direction === 'rtl';
  const x = fromLeft ? left : right - offsetWidth;
  const below = bottom + 4 + offsetHeight <= innerHeight || top - 4 - offsetHeight < 0;
  menu.style.setProperty('left', `${Math.max(8, Math.min(x, clientWidth - offsetWidth - 8))}px`);
  menu.style.setProperty('top', `${below ? bottom + 4 : top - 4 - offsetHeight}px`);
}
