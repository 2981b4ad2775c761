import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { checked, SandboxError } from './errors.ts';
import { PersonaInput } from './personas/persona.ts';
import type { World } from './world.ts';

/** Keeps a world between runs; written aside and renamed, so that a kill leaves the former one. */
export class StateFile {
  readonly #world: World;
  readonly #path: string;
  #waiting: NodeJS.Immediate | undefined;

  constructor(world: World, path: string) {
    this.#world = world;
    this.#path = path;
  }

  /** @throws SandboxError `state_file_unreadable` */
  load(): void {
    if (!existsSync(this.#path)) return;
    try {
      this.#world.load(readFileSync(this.#path, 'utf8'));
    } catch (cause) {
      const message = `${this.#path} can't be read: remove it to begin anew`;
      throw new SandboxError('state_file_unreadable', message, cause);
    }
  }

  /** Soon; many changes at once are one write. */
  changed(): void {
    this.#waiting ??= setImmediate(() => this.save());
  }

  save(): void {
    clearImmediate(this.#waiting);
    this.#waiting = undefined;
    const aside = `${this.#path}.new`;
    writeFileSync(aside, this.#world.save(), { mode: 0o600 });
    renameSync(aside, this.#path);
  }
}

/** @throws SandboxError `personas_file_unreadable`, naming file and field */
export function readPersonas(path: string): PersonaInput[] {
  try {
    const said = JSON.parse(readFileSync(path, 'utf8')) as PersonaInput[];
    checked(z.array(PersonaInput), said);
    // As it was said, without defaults: what is left out of a known person stays as it is.
    return said;
  } catch (cause) {
    const why =
      cause instanceof SyntaxError ? 'this is not JSON' : cause instanceof Error ? cause.message : '';
    throw new SandboxError('personas_file_unreadable', `${path}: ${why}`, cause);
  }
}
