import { RETURN_FRAGMENT } from '../../contract/handshake.ts';
import { Trouble } from '../client/client.ts';
import { findBinding, type Binding } from './binding.ts';

/** What the address of the return page brought, and the secret of this tab that belongs to it. */
export interface Arrived {
  attempt: string;
  code: string;
  key: string;
  binding: Binding;
}

/**
 * Takes a finished trip out of the page's address, which is cleaned at once.
 * @returns nothing when there is none, or when it belongs to another element of the page
 * @throws Trouble `state_mismatch` when this tab did not start it
 */
export async function takeReturn(server: string): Promise<Arrived | undefined> {
  const parameters = new URLSearchParams(location.hash.slice(1));
  const value = parameters.get(RETURN_FRAGMENT);
  if (value === null) return undefined;
  const [attempt = '', code = '', hash = ''] = value.split('.');
  const found = await findBinding(hash);
  // Another element of the page was faster.
  if (new URLSearchParams(location.hash.slice(1)).get(RETURN_FRAGMENT) !== value) return undefined;
  if (found && found.binding.server !== server) return undefined;
  parameters.delete(RETURN_FRAGMENT);
  const rest = parameters.toString();
  history.replaceState(history.state, '', location.pathname + location.search + (rest ? `#${rest}` : ''));
  if (!found) throw new Trouble('state_mismatch');
  return { attempt, code, ...found };
}
