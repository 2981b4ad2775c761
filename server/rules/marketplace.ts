import type { Marketplace, Participation } from '../../contract/connection.ts';
import { HOUR, iso } from '../clock.ts';
import type { ConnectionRow, OnboardingRow } from '../store/rows.ts';

/** A host that reports nothing for so long has stalled, whatever it last said. */
export const STALLED_AFTER = 6 * HOUR;

type Known = Pick<ConnectionRow, 'firstCountries' | 'onboarding'>;

/** What is to be done with one country store. A country the host can't load says so first. */
export function onboardingState(
  row: Known,
  { country, participates }: Participation,
  supported: ReadonlySet<string>,
  now: number,
): Marketplace['onboarding'] {
  if (!supported.has(country)) return 'unsupported';
  const started = row.onboarding.find((one) => one.country === country);
  if (started?.state === 'onboarding' && now >= started.progressAt + STALLED_AFTER) return 'stalled';
  if (started) return started.state;
  if (!participates) return 'inactive';
  return row.firstCountries.includes(country) ? 'pending' : 'new';
}

/** When the marketplaces under way stall, should nothing be heard of them. */
export const stallMoments = ({ onboarding }: Pick<ConnectionRow, 'onboarding'>): number[] =>
  onboarding
    .filter(({ state }) => state === 'onboarding')
    .map(({ progressAt }) => progressAt + STALLED_AFTER);

/** How many marketplaces of the customer's plan a connection takes. */
export const planUse = ({ state, onboarding }: Pick<ConnectionRow, 'state' | 'onboarding'>): number =>
  state === 'disconnected' ? 0 : onboarding.filter((one) => one.state !== 'paused').length;

/** How much of it is loaded: the mean of its stages. */
export function progressOf({ stages }: OnboardingRow): number {
  if (stages.length === 0) return 0;
  return Math.round(stages.reduce((sum, { percent }) => sum + percent, 0) / stages.length);
}

/** Waits for a person to press "Start Now". */
export const isPending = ({ onboarding }: Marketplace): boolean =>
  onboarding === 'pending' || onboarding === 'new';

export function toMarketplaces(
  row: Known & Pick<ConnectionRow, 'marketplaces'>,
  supported: ReadonlySet<string>,
  now: number,
): Marketplace[] {
  return row.marketplaces.map((participation) => {
    const started = row.onboarding.find(({ country }) => country === participation.country);
    const onboarding = onboardingState(row, participation, supported, now);
    return {
      ...participation,
      onboarding,
      progress:
        started && (onboarding === 'onboarding' || onboarding === 'stalled') ? progressOf(started) : null,
      startedAt: started ? iso(started.startedAt) : null,
      stages: started ? [...started.stages] : [],
      freshness: started ? [...started.freshness] : [],
    };
  });
}
