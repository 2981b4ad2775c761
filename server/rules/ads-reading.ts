import type { AdsLoginRow, AdsProfileRow } from '../store/rows.ts';
import type { Region } from '../../contract/marketplaces.ts';

/** What changed in the profiles of a login since they were last read. */
export interface Changed {
  readonly added: readonly AdsProfileRow[];
  readonly removed: readonly AdsProfileRow[];
  /** The login may now edit what it could only view, or the reverse. */
  readonly access: readonly AdsProfileRow[];
}

/** The login after a new reading. What could not be read this time is still what it was. */
export function readAgain(
  login: AdsLoginRow,
  reading: { readonly profiles: readonly AdsProfileRow[]; readonly unreachable: readonly Region[] },
  now: number,
): { login: AdsLoginRow; changed: Changed } {
  const kept = login.profiles.filter(({ region }) => reading.unreachable.includes(region));
  const profiles = [...reading.profiles, ...kept];
  const before = new Map(login.profiles.map((profile) => [profile.profileId, profile]));
  const after = new Set(profiles.map(({ profileId }) => profileId));
  return {
    login: { ...login, profiles, unreachable: reading.unreachable, checkedAt: now },
    changed: {
      added: profiles.filter(({ profileId }) => !before.has(profileId)),
      removed: login.profiles.filter(({ profileId }) => !after.has(profileId)),
      access: profiles.filter(({ profileId, access }) => {
        const known = before.get(profileId)?.access;
        return known !== undefined && known !== access && known !== 'unknown' && access !== 'unknown';
      }),
    },
  };
}
