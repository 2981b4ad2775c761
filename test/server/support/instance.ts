/** One server process of several, steered by whoever started it: see `instances.ts`. */
import { createConnectedAccounts, listen, type ConnectedAccountsOptions } from 'connected-accounts/server';

export type Order =
  | { settings: ConnectedAccountsOptions; time: number }
  | { number: number; time: number; runDueJobs: boolean };

const { settings, time: start } = await new Promise<Extract<Order, { settings: unknown }>>((resolve) =>
  process.once('message', resolve),
);
const clock = { time: start, now: () => new Date(clock.time) };
const accounts = await createConnectedAccounts({ ...settings, clock, log: () => undefined });
const listening = await listen(accounts, { port: 0 });
process.on('message', (order: Extract<Order, { number: number }>) => {
  clock.time = order.time;
  void (order.runDueJobs ? accounts.runDueJobs() : Promise.resolve()).then(
    () => process.send?.({ done: order.number }),
    (error: unknown) => process.send?.({ done: order.number, error: String(error) }),
  );
});
process.on('disconnect', () => process.exit());
process.on('SIGTERM', () => {
  void listening
    .close()
    .then(() => accounts.close())
    .then(() => process.exit(0));
});
process.send?.({ url: listening.url });
