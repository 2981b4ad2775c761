/** Counts what happens, for Prometheus. */
export interface Metrics {
  request(method: string, route: string, status: number, seconds: number): void;
  /** What a call to somebody else came to. */
  outcome(to: string, kind: string): void;
  text(): Promise<string>;
  readonly contentType: string;
}

/** The metrics of this instance; `undefined` where `prom-client` is not installed beside this package. */
export async function createMetrics(): Promise<Metrics | undefined> {
  const library = await import('prom-client').catch(() => undefined);
  if (!library) return undefined;
  const { collectDefaultMetrics, Counter, Histogram, Registry } = library;
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: 'connected_accounts_request_seconds',
    help: 'Requests by method, route and status',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.02, 0.1, 0.5, 2, 10],
    registers: [registry],
  });
  const outcomes = new Counter({
    name: 'connected_accounts_calls_total',
    help: 'Calls to Amazon and to webhooks by what they came to',
    labelNames: ['to', 'outcome'],
    registers: [registry],
  });
  return {
    request: (method, route, status, seconds) =>
      requests.labels(method, route, String(status)).observe(seconds),
    outcome: (to, kind) => outcomes.labels(to, kind).inc(),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}

/** The same object, whose answers are counted by their `kind`. */
export function counted<T extends object>(metrics: Metrics | undefined, to: string, object: T): T {
  if (!metrics) return object;
  const entries = Object.entries(object).map(([name, verb]: [string, unknown]) => [
    name,
    typeof verb !== 'function'
      ? verb
      : async (...args: unknown[]) => {
          const answer: unknown = await (verb as (...given: unknown[]) => unknown)(...args);
          const kind = (answer as { kind?: unknown } | undefined)?.kind;
          if (typeof kind === 'string') metrics.outcome(to, kind);
          return answer;
        },
  ]);
  return Object.fromEntries(entries) as T;
}
