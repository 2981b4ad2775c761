import type { Accounts } from '../../contract/api.ts';
import type { Group, Seller } from '../../contract/connection.ts';
import { marketplaceOf } from '../../contract/marketplaces.ts';
import { groupName as nameOf } from '../views/connection.ts';
import type { View } from '../views/view.ts';

/** A group and the seller it belongs to; both `undefined` once they are gone. */
export function groupOf(page: Accounts, key: string): { seller: Seller; group: Group } | undefined {
  for (const seller of page.sellers) {
    const group = seller.groups.find((one) => one.key === key);
    if (group) return { seller, group };
  }
  return undefined;
}

/** The group that a connection is in. */
export function groupAround(
  page: Accounts,
  connectionId: string,
): { seller: Seller; group: Group } | undefined {
  const holds = ({ connections }: Group) => connections.some(({ id }) => id === connectionId);
  for (const seller of page.sellers) {
    const group = seller.groups.find(holds);
    if (group) return { seller, group };
  }
  return undefined;
}

/** "Borealis Outdoor (Europe)". */
export const groupName = (view: View, seller: Seller, group: Group): string =>
  nameOf(view, group, seller.name);

/** The country's shop, as people know it: `amazon.de`. */
export const shopOf = (country: string): string =>
  (marketplaceOf(country)?.domain ?? '').replace(/^www\./, '');
