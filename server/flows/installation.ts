import type { Installation, WebhookState } from '../../contract/api.ts';
import type { Provider } from '../../contract/attempt.ts';
import { iso, isoOrNull } from '../clock.ts';
import { SECRET_LIFE } from '../rules/clocks.ts';
import { toProblem } from '../rules/connection.ts';
import { INSTALLATION } from '../store/rows.ts';
import type { Scanned } from '../store/store.ts';
import type { Context } from './context.ts';

/** Sellers that Amazon lets grant access to a public application before it is listed in the Appstore. */
const UNLISTED_LIMIT = 25;
const PAGE = 1000;

/** What concerns all of the host's customers. */
export async function installationOf(context: Context): Promise<Installation> {
  const [applications, granted, webhooks] = await Promise.all([
    applicationsOf(context),
    countSellers(context),
    webhooksOf(context),
  ]);
  return { applications, sellers: { granted, unlistedLimit: UNLISTED_LIMIT }, webhooks };
}

async function applicationsOf({ store, settings }: Context): Promise<Installation['applications']> {
  const rows = await store.list(INSTALLATION, 'application');
  const about = (provider: Provider, draft: boolean, createdAt: number | null) => ({
    provider,
    draft,
    problem: toProblem(rows.find(({ id }) => id === provider)?.trouble ?? null),
    secretCreatedAt: isoOrNull(createdAt),
    secretEndsAt: isoOrNull(createdAt === null ? null : createdAt + SECRET_LIFE),
  });
  const application = about('selling-partner', settings.draft, settings.secretCreatedAt);
  return settings.ads ? [application, about('ads', false, null)] : [application];
}

/** Selling partners, each once however many connections and tenants it has. */
async function countSellers({ store }: Context): Promise<number> {
  const sellers = new Set<string>();
  let last: { tenant: string; id: string } | undefined;
  let page: Scanned<'connection'>[];
  do {
    page = await store.scan('connection', last, PAGE);
    for (const { tenant, row } of page) {
      if (row.sellingPartnerId !== null) sellers.add(row.sellingPartnerId);
      last = { tenant, id: row.id };
    }
  } while (page.length === PAGE);
  return sellers.size;
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
