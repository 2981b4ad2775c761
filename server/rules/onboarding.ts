import type { Onboarded, ProgressReport } from '../../contract/api.ts';
import type { Freshness, Stage } from '../../contract/connection.ts';
import type { EventType } from '../../contract/event.ts';
import type { ConnectionRow, OnboardingRow } from '../store/rows.ts';
import { onboardingState, STALLED_AFTER } from './marketplace.ts';

/** What the host and the plan allow. */
export interface Allowed {
  /** Countries whose data the host can load. */
  readonly supported: ReadonlySet<string>;
  /** How many more marketplaces the customer's plan includes. */
  readonly room: number;
}

/** A connection after a change of its marketplaces, and what there is to tell of it. */
export interface Onboarding {
  readonly row: ConnectionRow;
  readonly events: readonly { type: EventType; country: string }[];
}

type Refusal = Onboarded['refused'][number];

/** "Start Now": each country by itself, so that one that can't be started stops none of the others. */
export function startCountries(
  row: ConnectionRow,
  countries: readonly string[],
  { supported, room }: Allowed,
  now: number,
): Onboarding & { started: string[]; refused: Refusal[] } {
  const started: string[] = [];
  const refused: Refusal[] = [];
  for (const country of new Set(countries)) {
    const code =
      refusalOf(row, country, supported, now) ?? (started.length < room ? undefined : 'plan_limit');
    if (code) refused.push({ country, code });
    else started.push(country);
  }
  const entries = started.map((country) => newEntry(country, now));
  return {
    row: { ...row, onboarding: [...row.onboarding, ...entries] },
    events: started.map((country) => ({ type: 'marketplace.started', country })),
    started,
    refused,
  };
}

function refusalOf(
  row: ConnectionRow,
  country: string,
  supported: ReadonlySet<string>,
  now: number,
): Refusal['code'] | undefined {
  const participation = row.marketplaces.find((one) => one.country === country);
  if (!participation) return 'inactive';
  const state = onboardingState(row, participation, supported, now);
  if (state === 'pending' || state === 'new') return undefined;
  return state === 'unsupported' || state === 'inactive' ? state : 'not_pending';
}

const newEntry = (country: string, now: number): OnboardingRow => ({
  country,
  state: 'onboarding',
  startedAt: now,
  progressAt: now,
  onboardedAt: null,
  stages: [],
  freshness: [],
});

/**
 * Stops loading a marketplace, or goes on with it; nothing happens when it is so already.
 * @returns what hinders it, instead
 */
export function pauseCountry(
  row: ConnectionRow,
  country: string,
  paused: boolean,
  room: number,
  now: number,
): Onboarding | 'not_started' | 'plan_limit' {
  const entry = row.onboarding.find((one) => one.country === country);
  if (!entry) return 'not_started';
  if ((entry.state === 'paused') === paused) return { row, events: [] };
  if (!paused && room < 1) return 'plan_limit';
  const resumed = entry.onboardedAt === null ? 'onboarding' : 'onboarded';
  const next = { ...entry, state: paused ? ('paused' as const) : resumed, progressAt: now } as const;
  const type = paused ? 'marketplace.paused' : 'marketplace.resumed';
  return { row: withEntry(row, next), events: [{ type, country }] };
}

const withEntry = (row: ConnectionRow, entry: OnboardingRow): ConnectionRow => ({
  ...row,
  onboarding: row.onboarding.some(({ country }) => country === entry.country)
    ? row.onboarding.map((one) => (one.country === entry.country ? entry : one))
    : [...row.onboarding, entry],
});

/** A report as it was read: what was left out stays as it is. */
export interface Report {
  readonly state?: ProgressReport['state'];
  readonly stages?: readonly Stage[] | undefined;
  readonly freshness?: readonly Freshness[] | undefined;
}

/**
 * What the host says about loading a marketplace. A state starts one that nobody started here: the host knows
 * what it loads. One that is paused stays so.
 * @returns `not_started` for a report without a state about one that was not started
 */
export function reportProgress(
  row: ConnectionRow,
  country: string,
  { state, stages, freshness }: Report,
  now: number,
): Onboarding | 'not_started' {
  const known = row.onboarding.find((one) => one.country === country);
  if (!known && state === undefined) return 'not_started';
  const before = known ?? newEntry(country, now);
  // Whatever is heard of one that stalled says that it goes on.
  const going = before.state === 'stalled' ? 'onboarding' : before.state;
  const next = before.state === 'paused' ? before.state : (state ?? going);
  const entry: OnboardingRow = {
    ...before,
    state: next,
    progressAt: now,
    onboardedAt: state === 'onboarded' ? (before.onboardedAt ?? now) : before.onboardedAt,
    stages: stages ?? before.stages,
    freshness: freshness ?? before.freshness,
  };
  const types: EventType[] = [
    ...(known ? [] : (['marketplace.started'] as const)),
    ...(next !== before.state && next === 'onboarded' ? (['marketplace.onboarded'] as const) : []),
    ...(next !== before.state && next === 'stalled' ? (['marketplace.stalled'] as const) : []),
  ];
  return { row: withEntry(row, entry), events: types.map((type) => ({ type, country })) };
}

/** Those of which nothing was heard for too long. */
export function noteStalls(row: ConnectionRow, now: number): Onboarding {
  const isSilent = ({ state, progressAt }: OnboardingRow) =>
    state === 'onboarding' && now >= progressAt + STALLED_AFTER;
  const silent = row.onboarding.filter(isSilent).map(({ country }) => country);
  return {
    row: {
      ...row,
      onboarding: row.onboarding.map((one) => (isSilent(one) ? { ...one, state: 'stalled' as const } : one)),
    },
    events: silent.map((country) => ({ type: 'marketplace.stalled', country })),
  };
}
