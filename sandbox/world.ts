import { AppChanges, AppInput, appOf, rotateSecret, type App } from './apps.ts';
import { Clock, DAY, type ClockStart } from './clock.ts';
import { checked, nearest, SandboxError } from './errors.ts';
import { Faults } from './faults.ts';
import { builtInPersonas } from './personas/built-in.ts';
import { PersonaChanges, changed } from './personas/changes.ts';
import { PersonaInput, personaOf, type Account, type Persona } from './personas/persona.ts';
import { Random } from './random.ts';
import { emptyState, read, written, type State } from './state.ts';

export const AUTHORIZATION_LIFE = 365 * DAY;

export interface WorldOptions {
  seed: string;
  apps: AppInput[];
  personas: PersonaInput[];
  clock: ClockStart;
}

/** Everything the fake Amazon knows; one world per sandbox. */
export class World {
  readonly seed: string;
  readonly clock: Clock;
  readonly random: Random;
  readonly faults: Faults;
  readonly #options: WorldOptions;
  #state: State;

  constructor(options: WorldOptions) {
    this.seed = options.seed;
    this.#options = options;
    this.#state = emptyState(Clock.startingAs(options.clock));
    this.clock = new Clock(() => this.#state.clock);
    this.random = new Random(options.seed, () => this.#state.counters);
    this.faults = new Faults((id) => this.persona(id));
    this.reset();
  }

  get state(): State {
    return this.#state;
  }

  reset(): void {
    this.#state = emptyState(Clock.startingAs(this.#options.clock));
    for (const persona of builtInPersonas) this.#state.personas.push(personaOf(persona));
    for (const persona of this.#options.personas) this.#seat(persona);
    for (const app of this.#options.apps) this.register(app);
    this.faults.disarm();
  }

  /** Somebody who was given at the start; a known id changes the one who has it. */
  #seat(said: PersonaInput): void {
    const { personas } = this.#state;
    const place = personas.findIndex(({ id }) => id === said.id);
    const known = builtInPersonas.find(({ id }) => id === said.id);
    if (place === -1) personas.push(personaOf(said));
    else personas[place] = personaOf({ ...known, ...said });
  }

  save(): string {
    return written(this.#state);
  }

  /** Takes up what `save` wrote. What was said at the start about people and applications still stands. */
  load(text: string): void {
    this.#state = read(text, this.#state);
    for (const persona of this.#options.personas) this.#seat(persona);
    for (const { kind, applicationId, clientId, ...changes } of this.#options.apps) {
      // A secret that was rotated since stays.
      delete changes.clientSecret;
      const usual = appOf({ ...(kind && { kind }), ...(clientId && { clientId }) }, 0);
      const id = applicationId ?? usual.applicationId;
      const app = this.#state.apps.find((one) => one.applicationId === id);
      if (app) Object.assign(app, changes);
    }
  }

  /** @throws SandboxError `unknown_persona` */
  persona(id: string): Persona {
    const found = this.#state.personas.find((persona) => persona.id === id);
    if (found) return found;
    const known = this.#state.personas.map((persona) => persona.id);
    throw new SandboxError(
      'unknown_persona',
      `There is no persona "${id}"; did you mean "${nearest(id, known)}"?`,
    );
  }

  /** @throws SandboxError `invalid_input`, also when the id is taken */
  addPersona(input: PersonaInput): Persona {
    const persona = personaOf(checked(PersonaInput, input));
    if (this.#state.personas.some(({ id }) => id === persona.id))
      throw new SandboxError('invalid_input', `id: there is a persona "${persona.id}" already; change it`);
    this.#state.personas.push(persona);
    return persona;
  }

  /** @throws SandboxError `invalid_input`, `unknown_persona`, `unknown_account` */
  changePersona(id: string, said: PersonaChanges): Persona {
    const persona = this.persona(id);
    const changes = checked(PersonaChanges, said);
    const place = this.#state.personas.indexOf(persona);
    const next = changed(persona, changes, this.random);
    this.#state.personas[place] = next;
    const { revoke } = changes;
    if (revoke === 'selling-partner' || revoke === 'everything')
      for (const { sellingPartnerId } of next.accounts) this.setDisabled(sellingPartnerId, true);
    if (revoke === 'ads' || revoke === 'everything') this.removeAccess(id);
    return next;
  }

  account(sellingPartnerId: string): Account | undefined {
    return this.#state.personas
      .flatMap(({ accounts }) => accounts)
      .find((one) => one.sellingPartnerId === sellingPartnerId);
  }

  /** @throws SandboxError `unknown_app` */
  app(applicationId: string): App {
    const found = this.#state.apps.find((app) => app.applicationId === applicationId);
    if (!found) throw new SandboxError('unknown_app', `There is no application "${applicationId}"`);
    return found;
  }

  appOfClient(clientId: string): App | undefined {
    return this.#state.apps.find((app) => app.clientId === clientId);
  }

  /** The first of a kind has well-known ids, further ones get their own. @throws SandboxError `invalid_input` */
  register(input: AppInput): App {
    const { apps } = this.#state;
    const said = checked(AppInput, input);
    const isFirst = !apps.some(({ kind }) => kind === (said.kind ?? 'selling-partner'));
    const own = isFirst
      ? {}
      : {
          applicationId: `amzn1.sp.solution.${this.random.uuid('application-id')}`,
          clientId: `amzn1.application-oa2-client.${this.random.hex('client-id', 32)}`,
          clientSecret: this.newSecret(),
        };
    const app = appOf({ ...own, ...said }, this.clock.ms);
    if (apps.some((one) => one.applicationId === app.applicationId || one.clientId === app.clientId))
      throw new SandboxError('invalid_input', 'applicationId, clientId: another application has this id');
    apps.push(app);
    return app;
  }

  newSecret(): string {
    return `amzn1.oa2-cs.v1.${this.random.hex('client-secret', 64)}`;
  }

  /** What a developer changes in the console; a new secret leaves the former one a week. */
  changeApp(applicationId: string, said: AppChanges): App {
    const { clientSecret, ...changes } = checked(AppChanges, said);
    const app = this.app(applicationId);
    Object.assign(app, changes);
    if (clientSecret !== undefined) rotateSecret(app, this.clock.ms, clientSecret);
    return app;
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
    if (!this.account(sellingPartnerId))
      throw new SandboxError('unknown_account', `There is no account "${sellingPartnerId}"`);
    for (const one of this.#state.authorizations.values()) {
      if (
        one.sellingPartnerId !== sellingPartnerId ||
        one.applicationId !== (applicationId ?? one.applicationId)
      )
        continue;
      one.disabled = disabled;
      const { clientId } = this.app(one.applicationId);
      const isMeant = (consent: { sellingPartnerId: string | null; clientId: string }) =>
        consent.sellingPartnerId === sellingPartnerId && consent.clientId === clientId;
      for (const grant of this.#state.grants.values()) if (isMeant(grant)) grant.revoked = disabled;
      if (disabled) for (const code of this.#state.codes.values()) if (isMeant(code)) code.used = true;
    }
  }

  /** The login takes its consent for Amazon Ads back; from one client, or from all. */
  removeAccess(persona: string, clientId?: string): void {
    const isMeant = (one: { persona: string; sellingPartnerId: string | null; clientId: string }) =>
      one.persona === persona && one.sellingPartnerId === null && one.clientId === (clientId ?? one.clientId);
    for (const grant of this.#state.grants.values()) if (isMeant(grant)) grant.revoked = true;
    for (const code of this.#state.codes.values()) if (isMeant(code)) code.used = true;
  }
}
