import { SandboxError } from './errors.ts';

/** How well a fault is known to happen at Amazon. */
type Provenance = 'documented' | 'reported' | 'assumed';

/** Everything that can be told to go wrong, and where it strikes. */
export const FAULTS = {
  'server.500': { at: 'api', from: 'documented' },
  'server.503': { at: 'api', from: 'documented' },
  'gateway.html': { at: 'api', from: 'reported' },
  throttled: { at: 'api', from: 'documented' },
  empty: { at: 'api', from: 'assumed' },
  'json.malformed': { at: 'api', from: 'assumed' },
  'code.expired': { at: 'token', from: 'documented' },
  'refresh.revoked': { at: 'token', from: 'reported' },
  'secret.expired': { at: 'token', from: 'documented' },
  'token.expired': { at: 'sp-api', from: 'reported' },
} as const satisfies Record<string, { at: 'api' | 'token' | 'sp-api'; from: Provenance }>;
export type FaultName = keyof typeof FAULTS;

export interface ArmOptions {
  /** How often it strikes before it is used up; always, unless given. */
  times?: number;
  /** How many fitting requests pass before it begins. */
  after?: number;
  /** Only on this Amazon host. */
  host?: string;
}

export interface ArmedFault extends ArmOptions {
  name: FaultName;
  from: Provenance;
  struck: number;
  /** Fitting requests that went by before it began. */
  passed: number;
}

/** Faults are off until armed, and counted. */
export class Faults {
  #armed: ArmedFault[] = [];

  /** @throws SandboxError `unknown_fault`, with the nearest name */
  arm(name: string, options: ArmOptions = {}): void {
    if (!isFault(name)) {
      throw new SandboxError(
        'unknown_fault',
        `There is no fault "${name}"; did you mean "${nearest(name)}"?`,
      );
    }
    this.#armed.push({ name, from: FAULTS[name].from, struck: 0, passed: 0, ...options });
  }

  disarm(name?: string): void {
    this.#armed = name === undefined ? [] : this.#armed.filter((fault) => fault.name !== name);
  }

  list(): ArmedFault[] {
    return this.#armed.map((fault) => ({ ...fault }));
  }

  /** Whether this fault strikes the request that is being answered; counts when it does. */
  strikes(name: FaultName, host: string): boolean {
    const fault = this.#armed.find(
      (one) => one.name === name && (one.host ?? host) === host && one.struck < (one.times ?? Infinity),
    );
    if (!fault) return false;
    if (fault.passed < (fault.after ?? 0)) {
      fault.passed++;
      return false;
    }
    fault.struck++;
    return true;
  }
}

const isFault = (name: string): name is FaultName => Object.hasOwn(FAULTS, name);

function nearest(name: string): string {
  const shared = (other: string) => [...new Set(name)].filter((letter) => other.includes(letter)).length;
  return Object.keys(FAULTS).reduce((best, other) => (shared(other) > shared(best) ? other : best));
}
