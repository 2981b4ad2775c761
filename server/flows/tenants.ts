import type { Provider } from '../../contract/attempt.ts';
import { TenantSettings } from '../../contract/tenant.ts';
import { MARKETPLACES } from '../../contract/marketplaces.ts';
import { DAY } from '../clock.ts';
import { adsDrawer, adsFactsOf, type AdsFacts } from '../rules/ads-draw.ts';
import type { Look } from '../rules/connection.ts';
import type { Trouble } from '../store/rows.ts';
import { change, type Write } from '../store/store.ts';
import { seesEmails, showIdTo, type Context, type Person } from './context.ts';
import { eventOf } from './event.ts';
import { readGround, underWayIn, type Ground } from './seller-views.ts';

const SETTINGS = 'settings';
export const DEFAULT_SETTINGS: TenantSettings = TenantSettings.parse({});
const ALL_COUNTRIES = new Set(MARKETPLACES.map(({ country }) => country));

/** What the host said about a tenant; the defaults for one it said nothing about. */
export async function settingsOf(context: Context, tenant: string): Promise<TenantSettings> {
  const row = await context.store.get(tenant, 'tenant', SETTINGS);
  return row?.settings ?? DEFAULT_SETTINGS;
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

/**
 * Part of every change that has to be right beside all others of the tenant, such as a new name or a place in the
 * customer's plan: of two at once the later one decides anew.
 */
export async function touchTenant(context: Context, tenant: string): Promise<Write> {
  const row = await context.store.get(tenant, 'tenant', SETTINGS);
  return {
    kind: 'tenant',
    row: row ?? { id: SETTINGS, version: 0, settings: DEFAULT_SETTINGS },
  };
}

export const supportedBy = ({ supported }: TenantSettings): ReadonlySet<string> =>
  supported === null ? ALL_COUNTRIES : new Set(supported);

/** How a tenant's rows look now, to somebody who sees ids as `show` says. */
export async function lookAt(
  context: Context,
  tenant: string,
  show = (id: string) => id,
  showEmails = true,
): Promise<Look> {
  return lookOn(context, await readGround(context.store, tenant), show, showEmails);
}

/** The same for rows that were read already. */
export function lookOn(
  context: Context,
  ground: Ground,
  show: (id: string) => string,
  showEmails: boolean,
): Look {
  const settings = ground.settings[0]?.settings ?? DEFAULT_SETTINGS;
  const now = context.now();
  let draw: ReturnType<typeof adsDrawer> | undefined;
  return {
    now,
    show,
    supported: supportedBy(settings),
    retention: settings.retentionDays === null ? null : settings.retentionDays * DAY,
    application: troubleOf(ground, 'selling-partner'),
    rolesAddedAt: context.settings.rolesAddedAt,
    ads: (key) => {
      if (!context.ads) return null;
      draw ??= adsDrawer(adsFactsOn(context, ground, supportedBy(settings)));
      return draw(key);
    },
    ...underWayIn(ground, now, showEmails),
  };
}

/** Everything the rules about a tenant's ads need to know. */
export async function readAdsFacts(
  context: Context,
  tenant: string,
  supported: ReadonlySet<string>,
): Promise<AdsFacts> {
  return adsFactsOn(context, await readGround(context.store, tenant), supported);
}

function adsFactsOn({ settings, now }: Context, ground: Ground, supported: ReadonlySet<string>): AdsFacts {
  const { connections, adsLogins: logins, sellers } = ground;
  const yearly = settings.ads?.yearlyRenewal ?? false;
  const application = troubleOf(ground, 'ads');
  return adsFactsOf({ connections, logins, sellers }, { supported, yearly, application, now: now() });
}

/** What is wrong with one of our applications at Amazon. */
const troubleOf = ({ applications }: Ground, provider: Provider): Trouble | null =>
  applications.find(({ id }) => id === provider)?.trouble ?? null;

export const lookFor = (context: Context, person: Person): Promise<Look> =>
  lookAt(context, person.tenant, showIdTo(person), seesEmails(person));
