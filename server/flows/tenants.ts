import { TenantSettings } from '../../contract/tenant.ts';
import { MARKETPLACES } from '../../contract/marketplaces.ts';
import { DAY } from '../clock.ts';
import { adsDrawer, adsFactsOf, type AdsFacts } from '../rules/ads-draw.ts';
import type { Look } from '../rules/connection.ts';
import { INSTALLATION } from '../store/rows.ts';
import { change } from '../store/store.ts';
import { showIdTo, type Context, type Person } from './context.ts';
import { eventOf } from './event.ts';

const SETTINGS = 'settings';
const ALL_COUNTRIES = new Set(MARKETPLACES.map(({ country }) => country));

/** What the host said about a tenant; the defaults for one it said nothing about. */
export async function settingsOf(context: Context, tenant: string): Promise<TenantSettings> {
  const row = await context.store.get(tenant, 'tenant', SETTINGS);
  return row?.settings ?? TenantSettings.parse({});
}

/** Replaces what the host said about a tenant. */
export async function putSettings(
  context: Context,
  tenant: string,
  settings: TenantSettings,
): Promise<TenantSettings> {
  await change(context.store, tenant, async () => {
    const row = await context.store.get(tenant, 'tenant', SETTINGS);
    return {
      writes: [
        { kind: 'tenant', row: { id: SETTINGS, version: row?.version ?? 0, settings } },
        eventOf(tenant, 'tenant.changed', context.now()),
      ],
      result: undefined,
    };
  });
  return settings;
}

export const supportedBy = ({ supported }: TenantSettings): ReadonlySet<string> =>
  supported === null ? ALL_COUNTRIES : new Set(supported);

/** How a tenant's rows look now, to somebody who sees ids as `show` says. */
export async function lookAt(context: Context, tenant: string, show = (id: string) => id): Promise<Look> {
  const [settings, application] = await Promise.all([
    settingsOf(context, tenant),
    context.store.get(INSTALLATION, 'application', 'selling-partner'),
  ]);
  const facts = context.ads && (await readAdsFacts(context, tenant, supportedBy(settings)));
  return {
    now: context.now(),
    show,
    ads: facts ? adsDrawer(facts) : () => null,
    supported: supportedBy(settings),
    retention: settings.retentionDays === null ? null : settings.retentionDays * DAY,
    application: application?.trouble ?? null,
    rolesAddedAt: context.settings.rolesAddedAt,
  };
}

/** Everything the rules about a tenant's ads need to know. */
export async function readAdsFacts(
  { store, settings, now }: Context,
  tenant: string,
  supported: ReadonlySet<string>,
): Promise<AdsFacts> {
  const [connections, logins, sellers, application] = await Promise.all([
    store.list(tenant, 'connection'),
    store.list(tenant, 'adsLogin'),
    store.list(tenant, 'seller'),
    store.get(INSTALLATION, 'application', 'ads'),
  ]);
  const yearly = settings.ads?.yearlyRenewal ?? false;
  return adsFactsOf(
    { connections, logins, sellers },
    { supported, yearly, application: application?.trouble ?? null, now: now() },
  );
}

export const lookFor = (context: Context, person: Person): Promise<Look> =>
  lookAt(context, person.tenant, showIdTo(person));
