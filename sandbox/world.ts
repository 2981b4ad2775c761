import { roleNames } from './amazon/roles.ts';
import { Clock, type ClockState } from './clock.ts';
import { SandboxError } from './errors.ts';
import { Faults } from './faults.ts';
import { builtInPersonas, type Account, type Persona } from './personas.ts';
import { Random } from './random.ts';

/** An application registered with Amazon. */
export interface App {
  name: string;
  applicationId: string;
  clientId: string;
  clientSecret: string;
  redirectUris: string[];
  loginUri: string;
  status: 'draft' | 'published';
  /** In the Appstore: no limit of sellers. */
  listed: boolean;
  roles: string[];
}
export type AppInput = Partial<App>;

interface Code {
  clientId: string;
  sellingPartnerId: string;
  redirectUri: string;
  issuedAt: number;
  used: boolean;
}

interface Grant {
  clientId: string;
  applicationId: string;
  sellingPartnerId: string;
  authorizedAt: number;
  revoked: boolean;
}

interface AccessToken {
  refreshToken: string;
  endsAt: number;
}

/** A browser that is signed in; the chosen account counts for all of its tabs, as in reality. */
export interface BrowserSession {
  persona: string;
  account: string | null;
}

interface State {
  apps: App[];
  codes: Map<string, Code>;
  grants: Map<string, Grant>;
  accessTokens: Map<string, AccessToken>;
  browsers: Map<string, BrowserSession>;
  buckets: Map<string, { tokens: number; at: number }>;
  counters: Map<string, number>;
  clock: ClockState;
}

export const DAY = 24 * 60 * 60 * 1000;
export const AUTHORIZATION_LIFE = 365 * DAY;
const ROLES = [
  'Selling Partner Insights',
  'Product Listing',
  'Inventory and Order Tracking',
  'Finance and Accounting',
];

/** Everything the fake Amazon knows; one world per sandbox. */
export class World {
  readonly clock: Clock;
  readonly random: Random;
  readonly faults = new Faults();
  readonly personas: Persona[];
  readonly #inputs: AppInput[];
  #state: State;

  constructor(options: { seed: string; apps: AppInput[]; personas: Persona[] }) {
    this.#inputs = options.apps;
    this.personas = [...builtInPersonas(), ...options.personas];
    this.#state = this.#seeded();
    this.clock = new Clock(
      () => this.#state.clock,
      () => undefined,
    );
    this.random = new Random(options.seed, () => this.#state.counters);
  }

  #seeded(): State {
    return {
      apps: this.#inputs.map(appOf),
      codes: new Map(),
      grants: new Map(),
      accessTokens: new Map(),
      browsers: new Map(),
      buckets: new Map(),
      counters: new Map(),
      clock: { offset: 0, frozenAt: null },
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

  load(text: string): void {
    const saved = JSON.parse(text) as Record<keyof State, unknown>;
    const map = (key: keyof State) => new Map(saved[key] as [string, never][]);
    this.#state = {
      // Applications are what this run was started with; a saved grant of another one is refused as in reality.
      apps: this.#inputs.map(appOf),
      codes: map('codes'),
      grants: map('grants'),
      accessTokens: map('accessTokens'),
      browsers: map('browsers'),
      buckets: map('buckets'),
      counters: map('counters'),
      clock: saved.clock as ClockState,
    };
  }

  persona(id: string): Persona {
    const found = this.personas.find((persona) => persona.id === id);
    if (!found) {
      const known = this.personas.map((persona) => persona.id).join(', ');
      throw new SandboxError('unknown_persona', `There is no persona "${id}"; there are ${known}`);
    }
    return found;
  }

  account(sellingPartnerId: string): Account | undefined {
    return this.personas
      .flatMap(({ accounts }) => accounts)
      .find((one) => one.sellingPartnerId === sellingPartnerId);
  }

  app(applicationId: string): App {
    const found = this.#state.apps.find((app) => app.applicationId === applicationId);
    if (!found) throw new SandboxError('unknown_app', `There is no application "${applicationId}"`);
    return found;
  }
}

function appOf(input: AppInput): App {
  return {
    name: 'Alpenglow Connect',
    applicationId: 'amzn1.sp.solution.0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d',
    clientId: 'amzn1.application-oa2-client.5a6b7c8d9e0f4a1b8c2d3e4f5a6b7c8d',
    clientSecret: 'amzn1.oa2-cs.v1.1f2e3d4c5b6a79880716253443526170f1e2d3c4b5a69788',
    redirectUris: ['http://localhost:4310/oauth/selling-partner/callback'],
    loginUri: 'http://localhost:4310/oauth/selling-partner/login',
    status: 'published',
    listed: false,
    roles: ROLES.filter((role) => roleNames.includes(role)),
    ...input,
  };
}
