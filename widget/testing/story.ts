import type { Accounts } from '../../contract/api.ts';
import type { Attempt } from '../../contract/attempt.ts';
import type { Connection, Group, Marketplace, Seller } from '../../contract/connection.ts';
import type { OwnerLink } from '../../contract/link.ts';
import type { ProblemCode } from '../../contract/problem.ts';
import { actorOf } from '../views/actors.ts';
import { dialogScenarios, type DialogScenario, type DialogScenarioName } from './dialog-scenarios.ts';
import { scenarios, type Scenario, type ScenarioName } from './scenarios.ts';

export type Json = Record<string, unknown>;

/** What came with a request. */
export interface Asked {
  id: string;
  body: Json;
}

/** An answer: what the server says, with the status of its route; or that it refuses. */
export type Act = (asked: Asked) => unknown;

/** A refusal, as a problem document. */
export class Refusal {
  readonly status: number;
  readonly body: Json;

  constructor(code: ProblemCode, status: number) {
    this.status = status;
    const type = `urn:connected-accounts:problem:${code}`;
    this.body = { type, title: code, status, code, actor: actorOf(code), reference: '7F3K-2QXM' };
  }
}

/** No answer ever comes. */
export const NEVER = Symbol('never');

/** The routes of one subject, each with its usual status where that is not 200. */
export type Acts = Record<`${'GET' | 'POST'} ${string}`, Act | [status: number, act: Act]>;

/** The state of things in one scenario. What people do changes it, so each has a copy of its own. */
export class Story {
  readonly told: Scenario & Partial<DialogScenario>;

  constructor(name: ScenarioName | DialogScenarioName) {
    this.told = structuredClone({ ...scenarios, ...dialogScenarios }[name]);
  }

  /** The list; a scenario without one has none to change. */
  get page(): Accounts | undefined {
    const { accounts } = this.told;
    return typeof accounts === 'object' && 'sellers' in accounts ? accounts : undefined;
  }

  get sellers(): Seller[] {
    return this.page?.sellers ?? [];
  }

  get groups(): Group[] {
    return this.sellers.flatMap(({ groups }) => groups);
  }

  get connections(): Connection[] {
    return this.groups.flatMap(({ connections }) => connections);
  }

  get asOf(): string {
    return this.page?.asOf ?? new Date().toISOString();
  }

  connection(id: string): Connection | undefined {
    return this.connections.find((one) => one.id === id);
  }

  marketplace(id: string, country: unknown): Marketplace | undefined {
    return this.connection(id)?.marketplaces.find((one) => one.country === country);
  }

  change(id: string, changes: Partial<Connection>): Connection | Refusal {
    const found = this.connection(id);
    return found ? Object.assign(found, changes) : new Refusal('not_found', 404);
  }

  attempt(id: string, changes: Partial<Attempt> = {}): Attempt | Refusal {
    const found = this.page?.attempts.find((one) => one.id === id);
    return found ? Object.assign(found, changes) : new Refusal('not_found', 404);
  }

  link(id: string): OwnerLink | undefined {
    return this.connections.map(({ link }) => link).find((link) => link?.id === id) ?? undefined;
  }
}
