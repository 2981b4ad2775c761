import type { AuthorizationState, Connection } from '../../contract/connection.ts';
import type { Place } from '../events.ts';
import { connectionOf } from '../views/find.ts';
import { connectionsOf, countryName, placeName, placeOf, type View } from '../views/view.ts';
import { readOpenCountry } from './queue-memory.ts';

const WELL: AuthorizationState[] = ['connected', 'connected_partial'];
/** No account yet, or none any more. */
const OPEN: AuthorizationState[] = ['not_connected', 'disconnected'];

/** One of the queue: a connection, or a country that is open. */
export interface Item {
  name: string;
  where: string;
  /** As it is said aloud: the open countries of a seller differ by their country alone. */
  spoken: string;
  place: Place;
  sellingPartnerId: string | null;
  /** Nothing is left to do for it. */
  isWell: boolean;
}

/** @param fetched connections that the list does not show at the moment */
export function itemOf(view: View, id: string, fetched: ReadonlyMap<string, Connection>): Item | undefined {
  const open = readOpenCountry(id);
  if (open) return openItem(view, open);
  const connection = connectionOf(view.page, id) ?? fetched.get(id);
  if (!connection) return undefined;
  const { name, region, country, sellingPartnerId, state } = connection;
  const where = placeName(view, region, country);
  const isWell = WELL.includes(state);
  return { name, where, spoken: name, sellingPartnerId, place: placeOf(connection), isWell };
}

function openItem(
  { page, locale }: View,
  { sellerId, country }: { sellerId: string; country: string },
): Item {
  const seller = page.sellers.find(({ id }) => id === sellerId);
  const where = countryName(locale, country);
  return {
    name: seller?.name ?? '',
    where,
    spoken: where,
    place: { region: 'FE', country, sellerId },
    sellingPartnerId: null,
    isWell:
      seller !== undefined &&
      connectionsOf(seller).some((one) => one.country === country && !OPEN.includes(one.state)),
  };
}
