import { html } from 'hono/html';
import type { AmazonRequest } from '../amazon-request.ts';
import type { Account, Persona } from '../personas/persona.ts';
import { AUTHORIZATION_LIFE } from '../world.ts';
import { answer, redirect } from './answer.ts';
import { page, siteOf } from './layout.ts';
import { storePath } from './pages.ts';
import { browserOf, toSignIn, userOf } from './session.ts';

const PATH = '/apps/manage';
const day = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** Manage Your Apps: the only place where a seller can take an authorization back. */
export function manage(request: AmazonRequest): Response | Promise<Response> | undefined {
  const { world, base, method, path, host } = request;
  if (path !== PATH) return undefined;
  const user = userOf(request);
  if (!user) return toSignIn(request, PATH);
  const mine = user.accounts.filter(({ group }) => host.groups.includes(group));
  if (method === 'POST') return redirect(base + pressed(request, user, mine));
  request.note('manage.list');
  const rows = [...world.state.authorizations].filter(([, { sellingPartnerId }]) =>
    mine.some((one) => one.sellingPartnerId === sellingPartnerId),
  );
  const body = html`<h1>Manage Your Apps</h1>
    ${
      rows.length === 0
        ? html`<p>No application is authorized for your accounts on this site.</p>`
        : html`<ul class="people">
            ${rows.map(([key, { applicationId, sellingPartnerId, authorizedAt, disabled }]) => {
              const { name } = world.app(applicationId);
              const account = world.account(sellingPartnerId)?.name ?? '';
              const label = `${name} for ${account}`;
              const status = disabled ? 'Disabled' : world.isLapsed(authorizedAt) ? 'Expired' : 'Authorized';
              return html`<li>
                <div>
                  <strong>${name}</strong>
                  <span>${status} · ${account} (${sellingPartnerId})</span>
                  <span class="quiet"
                    >Authorized on <time>${day(authorizedAt)}</time> · Expires on
                    <time>${day(authorizedAt + AUTHORIZATION_LIFE)}</time></span
                  >
                </div>
                <form method="post" action="${base}${PATH}" class="actions">
                  <input type="hidden" name="authorization" value="${key}" />
                  <button name="action" value="re-authorize" class="plain" aria-label="Re-authorize ${label}">
                    Re-authorize
                  </button>
                  <button
                    name="action"
                    value="${disabled ? 'enable' : 'disable'}"
                    class="plain"
                    aria-label="${disabled ? 'Enable' : 'Disable'} ${label}"
                  >
                    ${disabled ? 'Enable' : 'Disable'}
                  </button>
                </form>
              </li>`;
            })}
          </ul>`
    }`;
  return answer(request, page('Manage Your Apps', body, { ...siteOf(request), user, back: PATH }));
}

/** Carries a button out; the path that follows. */
function pressed(request: AmazonRequest, user: Persona, mine: Account[]): string {
  const { world } = request;
  const form = new URLSearchParams(request.body);
  const [applicationId = '', sellingPartnerId = ''] = (form.get('authorization') ?? '').split(' ');
  const action = form.get('action');
  const browser = browserOf(request);
  if (!user.mayAuthorize || !mine.some((one) => one.sellingPartnerId === sellingPartnerId) || !browser) {
    request.note('manage.refused', 'not an account that this user may manage');
    return PATH;
  }
  if (action === 're-authorize') {
    request.note('manage.re-authorize');
    browser.account = sellingPartnerId;
    return storePath(world.app(applicationId));
  }
  world.setDisabled(sellingPartnerId, action === 'disable', applicationId);
  request.note(action === 'disable' ? 'manage.disabled' : 'manage.enabled');
  return PATH;
}
