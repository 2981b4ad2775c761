import { MINUTE, SECOND } from '../clock.ts';
import { isOver } from '../rules/attempt.ts';
import type { Kind } from '../store/rows.ts';
import type { Found } from '../store/store.ts';
import { wakeLogin } from './ads/wake.ts';
import { wakeApplication } from './application.ts';
import type { Context } from './context.ts';
import { wakeArrival } from './arrivals/login.ts';
import { wakeLink } from './owner/visit.ts';
import { forgetRequest } from './idempotency.ts';
import { pruneEvents } from './prune.ts';
import { flushIssues } from './tokens/audit.ts';
import { expire } from './trip/end.ts';
import { resume } from './trip/proceed.ts';
import { wakeConnection } from './upkeep/wake.ts';
import { sendAgain } from './webhooks/send-again.ts';

const PACE = 2 * SECOND;
const BATCH = 50;
/** Rows that are looked at together: a slow answer of Amazon's holds up nothing else. */
const WORKERS = 8;

/** Does what is due now: takes over what a stopped process left, ends what ran out of time, forgets what is over. */
export async function runDueJobs(context: Context): Promise<void> {
  await flushIssues(context, context.now());
  await pruneEvents(context);
  const now = context.now();
  context.failing.forgetOld(now);
  const found = await context.store.findDue(now, BATCH + context.failing.size);
  const due = found.filter((one) => !context.failing.isResting(one, now));
  const work = async () => {
    for (let next = due.shift(); next; next = due.shift()) await wake(context, next);
  };
  await Promise.all(Array.from({ length: WORKERS }, work));
}

/** One row's work. What fails is tried again, ever more calmly, and keeps nobody else waiting. */
async function wake(context: Context, found: Found): Promise<void> {
  const { tenant, kind, id } = found;
  try {
    await JOBS[kind]?.(context, tenant, id);
    context.failing.worked(found);
  } catch (error) {
    context.failing.failed(found, context.now());
    context.log({ level: 'error', event: 'job.failed', kind, row: id, error });
  }
}

/** What is done with a row of each kind whose time has come. */
const JOBS: { [K in Kind]?: (context: Context, tenant: string, id: string) => Promise<void> } = {
  attempt: wakeAttempt,
  connection: wakeConnection,
  adsLogin: wakeLogin,
  application: wakeApplication,
  outbox: sendAgain,
  link: wakeLink,
  arrival: wakeArrival,
  idempotency: forgetRequest,
};

async function wakeAttempt(context: Context, tenant: string, id: string): Promise<void> {
  const attempt = await context.store.get(tenant, 'attempt', id);
  if (!attempt) return;
  if (isOver(attempt)) await context.store.commit(tenant, [{ kind: 'attempt', row: attempt, remove: true }]);
  else if (attempt.state === 'exchanging' || attempt.state === 'reading') await resume(context, tenant, id);
  else await expire(context, tenant, id);
}

/** A round of jobs that takes longer hangs, as far as anybody can tell. */
const PATIENCE = 2 * MINUTE;

/** Runs the due jobs at a calm pace until stopped. `stop` waits for the running round. */
export function startJobs(context: Context): { stop: () => Promise<void>; areAlive: () => boolean } {
  let running: Promise<void> = Promise.resolve();
  let idle = true;
  let lastRound = performance.now();
  const round = async () => {
    try {
      await runDueJobs(context);
    } catch (error) {
      context.log({ level: 'error', event: 'jobs.failed', error });
    } finally {
      idle = true;
      lastRound = performance.now();
    }
  };
  const timer = setInterval(() => {
    if (!idle) return;
    idle = false;
    running = round();
  }, PACE);
  timer.unref();
  return {
    async stop() {
      clearInterval(timer);
      await running;
    },
    areAlive: () => performance.now() - lastRound < PATIENCE,
  };
}
