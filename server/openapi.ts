import { z } from 'zod';
import * as ads from '../contract/ads.ts';
import * as adsToken from '../contract/ads-token.ts';
import * as api from '../contract/api.ts';
import * as arrival from '../contract/arrival.ts';
import * as attempt from '../contract/attempt.ts';
import * as connection from '../contract/connection.ts';
import * as event from '../contract/event.ts';
import * as key from '../contract/key.ts';
import * as link from '../contract/link.ts';
import * as imports from '../contract/import.ts';
import * as place from '../contract/place.ts';
import * as problem from '../contract/problem.ts';
import * as receipt from '../contract/receipt.ts';
import * as session from '../contract/session.ts';
import * as tenant from '../contract/tenant.ts';
import * as token from '../contract/token.ts';
import { HOST_ROUTES } from './routes/host.ts';
import { hasBody, Nothing, PARAMETERS, type AnyRoute } from './routes/route.ts';
import { WIDGET_ROUTES } from './routes/widget.ts';

type Json = Record<string, unknown>;
const CONTRACT = {
  ads,
  adsToken,
  api,
  arrival,
  attempt,
  connection,
  event,
  key,
  link,
  imports,
  place,
  problem,
  receipt,
  session,
  tenant,
  token,
};
const PREFIX = '#/components/schemas/';
const REFERENCE = new RegExp(`"\\$ref":"${PREFIX}(\\w+)"`, 'g');

const REPEATABLE = {
  name: 'Idempotency-Key',
  in: 'header',
  description:
    'A name of your own for this change. For 24 hours the same request with it is answered the same, without being done twice.',
  schema: { type: 'string', minLength: 1, maxLength: 128 },
};

/** The description of everything below `/v1` and `/widget`, made from the routes and the contract's shapes. */
export function openApi(publicUrl: string): Json {
  const shapes = new Shapes([...HOST_ROUTES, ...WIDGET_ROUTES]);
  const paths: Record<string, Json> = {};
  const add = (base: string, route: AnyRoute, tag: string, security: string) => {
    const path = base + route.path.replace(/:(\w+)/g, '{$1}');
    const operation = { tags: [tag], security: [{ [security]: [] }], ...operationOf(route, shapes) };
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation };
  };
  for (const route of HOST_ROUTES) add('/v1', route, 'Your backend', 'apiKey');
  for (const route of WIDGET_ROUTES) add('/widget', route, 'The element', 'session');
  const failed = {
    description: 'A problem, RFC 9457.',
    content: { 'application/problem+json': { schema: shapes.out(problem.ProblemDetails) } },
  };
  return {
    openapi: '3.1.0',
    info: {
      title: 'connected-accounts',
      version: '1',
      description: 'Fields are added, never changed: ignore those that you do not know.',
    },
    servers: [{ url: publicUrl }],
    paths,
    components: {
      securitySchemes: {
        apiKey: {
          type: 'http',
          scheme: 'bearer',
          description: 'One of the API keys, from your backend only.',
        },
        session: {
          type: 'http',
          scheme: 'bearer',
          description: 'The token of a session, from a page of your own.',
        },
      },
      parameters: { IdempotencyKey: REPEATABLE },
      responses: { Problem: failed },
      schemas: shapes.used(),
    },
  };
}

function operationOf({ method, path, says }: AnyRoute, shapes: Shapes): Json {
  const needs = [says.needs].flat().join(' or ');
  const parameters = [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    schema: shapes.in(PARAMETERS[name] ?? api.Id),
  }));
  const body = hasBody(method) ? (says.body ?? Nothing) : undefined;
  const content = body && { schema: shapes.in(body), example: says.example ?? {} };
  return {
    operationId: operationId(method, path),
    summary: says.does,
    description: `Needs \`${needs}\`.`,
    parameters: [
      ...parameters,
      ...shapes.queryOf(says.query),
      ...(method === 'GET' ? [] : [{ $ref: '#/components/parameters/IdempotencyKey' }]),
    ],
    ...(content ? { requestBody: { required: true, content: { 'application/json': content } } } : {}),
    responses: {
      ...Object.fromEntries(
        Object.entries(says.answers).map(([status, shape]) => [
          status,
          {
            description: status === '304' ? 'Nothing has changed.' : 'Done.',
            ...(shape ? { content: { 'application/json': { schema: shapes.out(shape) } } } : {}),
          },
        ]),
      ),
      default: { $ref: '#/components/responses/Problem' },
    },
  };
}

/** `postTenantsTenantSellers`: stable, since generated clients name their functions so. */
const operationId = (method: string, path: string): string =>
  method.toLowerCase() + path.replace(/[/:-]+(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The shapes of the document: those of the contract by their names there, others in place. */
class Shapes {
  readonly #names = new Map<z.ZodType, string>();
  readonly #input: Record<string, Json>;
  readonly #output: Record<string, Json>;
  readonly #used = new Map<string, Json>();
  readonly #answers = new Set<string>();

  constructor(routes: readonly AnyRoute[]) {
    const registry = z.registry<{ id: string }>();
    const name = (shape: unknown, id: string) => {
      if (!(shape instanceof z.ZodType) || this.#names.has(shape)) return;
      this.#names.set(shape, id);
      registry.add(shape, { id });
    };
    for (const room of Object.values(CONTRACT))
      for (const [id, shape] of Object.entries(room)) name(shape, id);
    for (const shape of [Nothing, ...Object.values(PARAMETERS)]) name(shape, `_${this.#names.size}`);
    for (const { says } of routes) {
      for (const shape of [says.body, says.query, ...Object.values(says.answers)])
        name(shape, `_${this.#names.size}`);
    }
    const all = (io: 'input' | 'output') => {
      const { schemas } = z.toJSONSchema(registry, { io, uri: (id) => PREFIX + id, unrepresentable: 'any' });
      return schemas as Record<string, Json>;
    };
    this.#input = all('input');
    this.#output = all('output');
    // Answers take their names first; a shape that only comes in needs no other one.
    for (const { says } of routes)
      for (const shape of Object.values(says.answers)) if (shape) this.out(shape);
  }

  /** A shape as it comes in: what has a default may be left out. */
  in(shape: z.ZodType): Json {
    return this.#refer(this.#nameOf(shape), true);
  }

  /** A shape as it goes out: later versions may add fields. */
  out(shape: z.ZodType): Json {
    return this.#refer(this.#nameOf(shape), false);
  }

  queryOf(shape: z.ZodType | undefined): Json[] {
    if (!shape) return [];
    const { properties = {} } = this.#input[this.#nameOf(shape)] ?? {};
    return Object.entries(properties as Record<string, Json>).map(([name, schema]) => ({
      name,
      in: 'query',
      schema: this.#adopt(schema, true),
    }));
  }

  used(): Record<string, Json> {
    return Object.fromEntries([...this.#used].sort(([left], [right]) => (left < right ? -1 : 1)));
  }

  #nameOf(shape: z.ZodType): string {
    const name = this.#names.get(shape);
    if (name === undefined) throw new Error('a shape that belongs to no route');
    return name;
  }

  #refer(id: string, isInput: boolean): Json {
    const schema = (isInput ? this.#input : this.#output)[id] ?? {};
    if (id.startsWith('_')) return this.#adopt(schema, isInput);
    const name = isInput && this.#answers.has(id) && this.#differs(id) ? `${id}Input` : id;
    if (!isInput) this.#answers.add(id);
    if (!this.#used.has(name)) {
      this.#used.set(name, {});
      this.#used.set(name, this.#adopt(schema, isInput));
    }
    return { $ref: PREFIX + name };
  }

  /** The schema with its references to other shapes kept in step with their names. */
  #adopt(schema: Json, isInput: boolean): Json {
    const own = { ...schema };
    delete own['$schema'];
    delete own['$id'];
    const text = JSON.stringify(own).replace(REFERENCE, (_whole, id: string) =>
      JSON.stringify(this.#refer(id, isInput)).slice(1, -1),
    );
    return JSON.parse(isInput ? text : open(text)) as Json;
  }

  #differs(id: string, seen = new Set<string>()): boolean {
    if (seen.has(id)) return false;
    seen.add(id);
    const [input, output] = [JSON.stringify(this.#input[id]), JSON.stringify(this.#output[id])];
    if (open(input) !== open(output)) return true;
    return [...input.matchAll(REFERENCE)].some(([, name = '']) => this.#differs(name, seen));
  }
}

const open = (text: string): string => text.replaceAll(',"additionalProperties":false', '');
