import type { Context as Call, Hono } from 'hono';
import type { ContentfulStatusCode, StatusCode } from 'hono/utils/http-status';
import { z } from 'zod';
import { Id } from '../../contract/api.ts';
import type { Scope } from '../../contract/key.ts';
import { CountryCode } from '../../contract/place.ts';
import { HostId, type Ability } from '../../contract/session.ts';
import type { Context, Person } from '../flows/context.ts';
import { once, type Kept } from '../flows/idempotency.ts';
import { ProblemError } from '../problem.ts';
import type { ApiKey } from '../security/api-keys.ts';
import { INSTALLATION } from '../store/rows.ts';
import { parse, readJson } from './http.ts';

/** What the parts of an address that start with a colon may be. */
export const PARAMETERS: Record<string, z.ZodType<string>> = {
  id: Id,
  tenant: HostId,
  country: CountryCode,
  profileId: z.string().regex(/^\d{1,20}$/, 'must be an ads profile id'),
};

const IdempotencyKey = z.string().regex(/^[\x20-\x7e]{1,128}$/, 'must be 1 to 128 printable characters');

type ParametersOf<Path extends string> = Path extends `${string}/:${infer Name}/${infer Rest}`
  ? Record<Name, string> & ParametersOf<`/${Rest}`>
  : Path extends `${string}/:${infer Name}`
    ? Record<Name, string>
    : unknown;

/** A shape for each status a route answers with; `null` for an answer without a body. */
type Answers = Record<number, z.ZodType | null>;
// eslint-disable-next-line @typescript-eslint/no-invalid-void-type -- flows that tell nothing return void
type Output<T> = T extends z.ZodType ? z.output<T> : T extends null ? void : never;

/** What a route says about itself; the routes, the documentation and the tests are made from it. */
export interface Says<
  Need,
  Body extends z.ZodType | undefined,
  Query extends z.ZodType | undefined,
  A extends Answers,
> {
  /** What it is for, in a sentence or two. */
  does: string;
  /** What the caller must be allowed; one of several is enough. */
  needs: Need | readonly Need[];
  body?: Body;
  /** A body as one would send it; also what the tests begin with. */
  example?: Body extends z.ZodType ? z.input<Body> : undefined;
  query?: Query;
  /** The largest body in bytes, where it is more than usual. */
  limit?: number;
  /** The first is the usual one, with which the flow's result is answered. */
  answers: A;
  /** The answer holds a credential, so it is never kept to be repeated. */
  secret?: boolean;
  /** It erases the tenant, so that nothing of it is kept there, nor of the answer anywhere. */
  erases?: boolean;
}

export interface Asked<Who, Path extends string, Body, Query> {
  context: Context;
  /** Who asks: a person with a session, or a key. */
  by: Who;
  params: ParametersOf<Path>;
  body: Output<Body>;
  query: Output<Query>;
  /** For what few routes need: a header that came, a header that goes. */
  call: Call;
}

/** An answer with another status than the usual one. */
export class Reply {
  readonly status: number;
  readonly body: unknown;

  constructor(status: number, body: unknown = undefined) {
    this.status = status;
    this.body = body;
  }
}

export interface Route<Who, Need> {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly says: Says<Need, z.ZodType | undefined, z.ZodType | undefined, Answers>;
  readonly run: (asked: Asked<Who, string, z.ZodType, z.ZodType>) => Promise<unknown>;
}

/** The body of a change that says everything by its address. */
export const Nothing = z.strictObject({});
export const hasBody = (method: string): boolean => method !== 'GET' && method !== 'DELETE';

const routesFor =
  <Who, Need>() =>
  <
    Method extends Route<Who, Need>['method'],
    Path extends `/${string}`,
    A extends Answers,
    Body extends z.ZodType | undefined = undefined,
    Query extends z.ZodType | undefined = undefined,
  >(
    address: `${Method} ${Path}`,
    says: Says<Need, Body, Query, A>,
    run: (asked: Asked<Who, Path, Body, Query>) => Promise<Output<A[keyof A]> | Reply | Response>,
  ): Route<Who, Need> => {
    const [method, path] = address.split(' ') as [Method, Path];
    return { method, path, says, run: run as Route<Who, Need>['run'] };
  };

export type HostRoute = Route<ApiKey, Scope>;
export type WidgetRoute = Route<Person, Ability>;
export type AnyRoute = HostRoute | WidgetRoute;
/** A route for the host's backend, which brings a key. */
export const hostRoute = routesFor<ApiKey, Scope>();
/** A route for the element, which brings a person's session. */
export const widgetRoute = routesFor<Person, Ability>();

/** What has to be known of those who ask. */
export interface Callers<Who, Need> {
  /** Whether the caller may do one of the things that are needed. */
  allows: (who: Who, need: Need) => boolean;
  /** What to answer a caller who may do none of the things. */
  refusal: (who: Who, needs: readonly Need[]) => ProblemError;
  /** The caller's name, for the keys with which they repeat requests, and the tenant, where the caller has one. */
  identify: (who: Who) => { id: string; tenant?: string };
}

/** Answers the routes of one kind. */
export function mount<Who, Need>(
  app: Hono<{ Variables: { by: Who } }>,
  context: Context,
  routes: readonly Route<Who, Need>[],
  { allows, refusal, identify }: Callers<Who, Need>,
): void {
  for (const route of routes) {
    const { method, path, says } = route;
    const needs = ([says.needs] as (Need | readonly Need[])[]).flat() as Need[];
    const names = [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => name);
    const [usual = 200] = Object.keys(says.answers).map(Number);
    app.on(method, path, async (call) => {
      const by = call.get('by') as Who;
      if (!needs.some((need) => allows(by, need))) throw refusal(by, needs);
      const params = Object.fromEntries(
        names.map((name) => [name, parse(PARAMETERS[name] ?? Id, call.req.param(name), name)]),
      );
      const query = parse(says.query ?? Nothing, queryOf(call));
      const body = hasBody(method) ? await readJson(call, says.body ?? Nothing, says.limit) : undefined;
      const kept = (result: unknown): Kept => {
        const { status, body: answer } = result instanceof Reply ? result : new Reply(usual, result);
        return { status, text: answer === undefined ? null : JSON.stringify(answer) };
      };
      const work = () => route.run({ context, by, params, query, body, call });
      const run = async () => kept(await work());
      // A reader may answer for itself: that nothing has changed.
      const read = method === 'GET' ? await work() : undefined;
      if (read instanceof Response) return read;
      const key = method === 'GET' ? undefined : idempotencyKey(call);
      const { id: who, tenant = params['tenant'] ?? INSTALLATION } = identify(by);
      const asked = key !== undefined && {
        tenant: says.erases ? INSTALLATION : tenant,
        who,
        key,
        request: JSON.stringify([method, call.req.path, query, body]),
        isSecret: (says.secret ?? false) || (says.erases ?? false),
      };
      const { status, text } =
        method === 'GET' ? kept(read) : await (asked ? once(context, asked, run) : run());
      return text === null
        ? call.body(null, status as StatusCode)
        : call.body(text, status as ContentfulStatusCode, { 'content-type': 'application/json' });
    });
  }
  for (const path of new Set(routes.map((route) => route.path))) {
    const allowed = routes.filter((route) => route.path === path).map(({ method }) => method);
    app.all(path, (call) => {
      call.header('allow', allowed.join(', '));
      throw new ProblemError('method_not_allowed');
    });
  }
}

/** The caller's own name for a change. @throws ProblemError when it is none */
function idempotencyKey(call: Call): string | undefined {
  const key = call.req.header('idempotency-key');
  return key === undefined ? undefined : parse(IdempotencyKey, key, 'Idempotency-Key');
}

/** The query as an object. @throws ProblemError when something is given twice: which one counts would be a guess */
function queryOf(call: Call): Record<string, string> {
  const entries = Object.entries(call.req.queries());
  for (const [name, values] of entries) {
    if (values.length > 1) throw new ProblemError('invalid_request', 'is given twice', name.slice(0, 100));
  }
  return Object.fromEntries(entries.map(([name, [value = '']]) => [name, value]));
}
