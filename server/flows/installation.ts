import type { Installation, WebhookState } from '../../contract/api.ts';
import { iso, isoOrNull } from '../clock.ts';
import { INSTALLATION } from '../store/rows.ts';
import type { Context } from './context.ts';

/** What concerns all of the host's customers. */
export async function installationOf(context: Context): Promise<Installation> {
  return { webhooks: await webhooksOf(context) };
}

async function webhooksOf(context: Context): Promise<WebhookState[]> {
  const rows = await context.store.list(INSTALLATION, 'webhook');
  return context.webhooks.endpoints.map(({ id, url, events }) => {
    const row = rows.find((one) => one.id === id);
    const { origin, pathname } = new URL(url);
    return {
      id,
      url: origin + pathname,
      events: events && [...events],
      state: row?.disabled ? 'disabled' : row?.failingSince ? 'failing' : 'working',
      failingSince: isoOrNull(row?.failingSince ?? null),
      disabledAt: row?.disabled ? iso(row.disabled.at) : null,
      disabledBecause: row?.disabled?.because ?? null,
    };
  });
}
