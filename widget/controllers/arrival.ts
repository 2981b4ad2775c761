import { ARRIVAL_FRAGMENT } from '../../contract/handshake.ts';

/** Takes the code of somebody who came from Amazon's pages out of the page's address, which is cleaned at once. */
export function takeArrival(): string | undefined {
  const parameters = new URLSearchParams(location.hash.slice(1));
  const code = parameters.get(ARRIVAL_FRAGMENT);
  if (code === null) return undefined;
  parameters.delete(ARRIVAL_FRAGMENT);
  const rest = parameters.toString();
  history.replaceState(history.state, '', location.pathname + location.search + (rest ? `#${rest}` : ''));
  return code;
}
