import { html } from 'hono/html';
import type { Frame } from './layout.ts';
import { settingsPage } from './layout.ts';

const THEMES = [
  ['system', 'Like this device'],
  ['light', 'Light'],
  ['dark', 'Dark'],
] as const;

export const profile = (frame: Frame) => {
  const { person, theme = 'system' } = frame;
  return settingsPage(
    frame,
    'Profile',
    html`
      <section class="card">
        <h2>Your details</h2>
        <dl>
          <dt>Name</dt>
          <dd>${person.name}</dd>
          <dt>E-mail</dt>
          <dd>${person.email}</dd>
          <dt>Role</dt>
          <dd>${person.role} of ${person.workspace.name}</dd>
        </dl>
      </section>
      <section class="card">
        <fieldset id="theme-choice">
          <legend>Appearance</legend>
          ${THEMES.map(
            ([value, label]) =>
              html`<label>
                <input type="radio" name="theme" value="${value}" ${value === theme ? 'checked' : ''} />
                ${label}
              </label>`,
          )}
        </fieldset>
      </section>
    `,
  );
};
