import { SECOND } from '../../clock.ts';
import type { Endpoint } from '../../webhooks/sender.ts';
import type { Context } from '../context.ts';
import { handOn } from './hand-on.ts';

const PACE = SECOND;

/** Hands everything on that can be, and waits for what is being sent again. */
export async function handOnAll(context: Context): Promise<void> {
  const { endpoints, underWay } = context.webhooks;
  await Promise.all(endpoints.map((endpoint) => round(context, endpoint)));
  await Promise.all(underWay);
}

/** All that is new for one receiver. One round at a time: a second one waits, and looks then. */
async function round(context: Context, endpoint: Endpoint): Promise<void> {
  const { rounds, stop } = context.webhooks;
  for (let other = rounds.get(endpoint.id); other; other = rounds.get(endpoint.id)) {
    await other.catch(() => undefined);
  }
  const own = (async () => {
    while (!stop.signal.aborted && (await handOn(context, endpoint)));
  })().finally(() => rounds.delete(endpoint.id));
  rounds.set(endpoint.id, own);
  await own;
}

/** Looks for new events, for each receiver by itself, until stopped. @returns a function that stops and waits */
export function startWebhooks(context: Context): () => Promise<void> {
  const { endpoints, sender, stop, underWay, rounds } = context.webhooks;
  const look = (endpoint: Endpoint) =>
    round(context, endpoint).catch((error: unknown) =>
      context.log({ level: 'error', event: 'webhook.failed', webhook: endpoint.id, error }),
    );
  const timer = setInterval(() => {
    for (const endpoint of endpoints) if (!rounds.has(endpoint.id)) void look(endpoint);
  }, PACE);
  timer.unref();
  return async () => {
    clearInterval(timer);
    stop.abort();
    await Promise.allSettled([...rounds.values(), ...underWay]);
    await sender.close();
  };
}
