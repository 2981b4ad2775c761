import type { Group, Seller } from '../../contract/connection.ts';
import { marketplaceOf } from '../../contract/marketplaces.ts';
import { groupName as nameOf } from '../views/connection.ts';
import type { View } from '../views/view.ts';

/** "Borealis Outdoor (Europe)". */
export const groupName = (view: View, seller: Seller, group: Group): string =>
  nameOf(view, group, seller.name);

/** The country's shop, as people know it: `amazon.de`. */
export const shopOf = (country: string): string =>
  (marketplaceOf(country)?.domain ?? '').replace(/^www\./, '');
