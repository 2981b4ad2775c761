import { AppChanges, appOf, SECRET_OVERLAP, type App, type AppInput } from './apps.ts';
import { Clock, DAY, type ClockState } from './clock.ts';
import { SandboxError } from './errors.ts';
import { Faults } from './faults.ts';
import { builtInPersonas } from './personas/built-in.ts';
import { personaOf, type Account, type Persona, type PersonaInput } from './personas/persona.ts';
import { Random } from './random.ts';

export const AUTHORIZATION_LIFE = 365 * DAY;

/** Who consented, and to what: carried by the code, then by the grant. */
interface Consent {
  clientId: string;
  persona: string;
  /** `null` for Amazon Ads, where a consent is the login's. */
  sellingPartnerId: string | null;
  scope: string | null;
}

interface Code extends Consent {
  redirectUri: string;
  /** PKCE, when the application asked for it. */
  challenge: string | null;
  issuedAt: number;
  used: boolean;
}

/** What a refresh token stands for. */
export interface Grant extends Consent {
  authorizedAt: number;
  revoked: boolean;
}

interface AccessToken {
  clientId: string;
  /** `null` for tokens of an application without a seller. */
  refreshToken: string | null;
  scope: string | null;
  endsAt: number;
}

/** What Manage Your Apps shows: one line per application and account. */
export interface Authorization {
  applicationId: string;
  sellingPartnerId: string;
  authorizedAt: number;
  disabled: boolean;
}

/** The Appstore leg between the Log-in URI and the confirm address. */
interface AppstoreVisit {
  applicationId: string;
  sellingPartnerId: string;
  persona: string;
  issuedAt: number;
}

/** A browser that is signed in; the chosen account counts for all of its tabs, as in reality. */
export interface BrowserSession {
  persona: string;
  account: string | null;
}

interface State {
  apps: App[];
  personas: Persona[];
  codes: Map<string, Code>;
  grants: Map<string, Grant>;
  authorizations: Map<string, Authorization>;
  accessTokens: Map<string, AccessToken>;
  appstoreVisits: Map<string, AppstoreVisit>;
  /** Waiting for the two-step code, by browser. */
  waiting: Map<string, { persona: string; otp: string }>;
  browsers: Map<string, BrowserSession>;
  buckets: Map<string, { tokens: number; at: number }>;
  counters: Map<string, number>;
  clock: ClockState;
  switches: Switches;
}

/** Where Amazon's behaviour is a matter of taste or not known for sure. */
export interface Switches {
  /** Whether the rate limit of participations applies. */
  rateLimit: boolean;
  /** Whether an access token still works, until its hour ends, after the seller disabled the application. */
  revokedTokensWork: boolean;
}

/** Everything the fake Amazon knows; one world per sandbox. */
export class World {
  readonly seed: string;
  readonly clock: Clock;
  readonly random: Random;
  readonly faults = new Faults();
  readonly #apps: AppInput[];
  readonly #personas: PersonaInput[];
  #state: State;

  constructor(options: { seed: string; apps: AppInput[]; personas: PersonaInput[] }) {
    this.seed = options.seed;
    this.#apps = options.apps;
    this.#personas = [...builtInPersonas, ...options.personas];
    this.#state = this.#seeded();
    this.clock = new Clock(() => this.#state.clock);
    this.random = new Random(options.seed, () => this.#state.counters);
  }

  #seeded(): State {
    return {
      apps: this.#apps.map((app) => appOf(app, Clock.machine())),
      personas: this.#personas.map(personaOf),
      codes: new Map(),
      grants: new Map(),
      authorizations: new Map(),
      accessTokens: new Map(),
      appstoreVisits: new Map(),
      waiting: new Map(),
      browsers: new Map(),
      buckets: new Map(),
      counters: new Map(),
      clock: { offset: 0, frozenAt: null },
      switches: { rateLimit: true, revokedTokensWork: false },
    };
  }

  get state(): State {
    return this.#state;
  }

  reset(): void {
    this.#state = this.#seeded();
    this.faults.disarm();
  }

  /** Everything that outlives a restart, as JSON. */
  save(): string {
    const entries = Object.entries(this.#state).map(([key, value]) => [
      key,
      value instanceof Map ? [...value] : value,
    ]);
    return JSON.stringify(Object.fromEntries(entries));
  }

  /** Takes up what `save` wrote; what this version does not know is left out. */
  load(text: string): void {
    const saved = JSON.parse(text) as Record<string, unknown>;
    const fresh = this.#seeded();
    const entries = Object.entries(fresh).map(([key, value]) => {
      const kept = saved[key];
      if (kept === undefined) return [key, value];
      return [key, value instanceof Map ? new Map(kept as [string, never][]) : kept];
    });
    this.#state = Object.fromEntries(entries) as State;
  }

  persona(id: string): Persona {
    const found = this.#state.personas.find((persona) => persona.id === id);
    if (!found) {
      const known = this.#state.personas.map((persona) => persona.id).join(', ');
      throw new SandboxError('unknown_persona', `There is no persona "${id}"; there are ${known}`);
    }
    return found;
  }

  account(sellingPartnerId: string): Account | undefined {
    return this.#state.personas
      .flatMap(({ accounts }) => accounts)
      .find((one) => one.sellingPartnerId === sellingPartnerId);
  }

  app(applicationId: string): App {
    const found = this.#state.apps.find((app) => app.applicationId === applicationId);
    if (!found) throw new SandboxError('unknown_app', `There is no application "${applicationId}"`);
    return found;
  }

  appOfClient(clientId: string): App | undefined {
    return this.#state.apps.find((app) => app.clientId === clientId);
  }

  /** What an access token stands for. */
  bearer(token: string | null) {
    const access = token ? this.#state.accessTokens.get(token) : undefined;
    if (!access) return undefined;
    const grant = access.refreshToken === null ? undefined : this.#state.grants.get(access.refreshToken);
    return { access, grant };
  }

  isLapsed = (since: number): boolean => this.clock.ms >= since + AUTHORIZATION_LIFE;

  /** The seller confirmed: noted for Manage Your Apps, whether or not the code is ever exchanged. */
  noteAuthorization(applicationId: string, sellingPartnerId: string): void {
    this.#state.authorizations.set(`${applicationId} ${sellingPartnerId}`, {
      applicationId,
      sellingPartnerId,
      authorizedAt: this.clock.ms,
      disabled: false,
    });
  }

  /** Disable or Enable in Manage Your Apps; of one application, or of all. */
  setDisabled(sellingPartnerId: string, disabled: boolean, applicationId?: string): void {
    for (const one of this.#state.authorizations.values()) {
      if (
        one.sellingPartnerId !== sellingPartnerId ||
        one.applicationId !== (applicationId ?? one.applicationId)
      )
        continue;
      one.disabled = disabled;
      const { clientId } = this.app(one.applicationId);
      for (const grant of this.#state.grants.values()) {
        if (grant.sellingPartnerId === sellingPartnerId && grant.clientId === clientId)
          grant.revoked = disabled;
      }
    }
  }
}

/** What a developer changes in the console; a new secret leaves the former one a week. */
export function changeApp(world: World, applicationId: string, said: AppChanges): App {
  const { clientSecret, ...changes } = AppChanges.parse(said);
  const app = world.app(applicationId);
  Object.assign(app, changes);
  if (clientSecret !== undefined) rotateSecret(app, world.clock.ms, clientSecret);
  return app;
}

export function rotateSecret(app: App, now: number, secret: string): void {
  app.formerSecrets.push({ value: app.clientSecret, endsAt: now + SECRET_OVERLAP });
  app.clientSecret = secret;
  app.secretCreatedAt = now;
}
