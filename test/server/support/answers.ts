import assert from 'node:assert/strict';
import { ProblemDetails } from '../../../contract/problem.ts';
import { HOST_ROUTES } from '../../../server/routes/host.ts';
import { WIDGET_ROUTES } from '../../../server/routes/widget.ts';

const ROUTES = [
  ...HOST_ROUTES.map((route) => ({ route, path: `/v1${route.path}` })),
  ...WIDGET_ROUTES.map((route) => ({ route, path: `/widget${route.path}` })),
].map(({ route, path }) => ({ route, pattern: new RegExp(`^${path.replace(/:\w+/g, '[^/]+')}$`) }));

/** Every answer that any test gets is the one its route promises: this status, these fields and no others. */
export async function checkAnswer(request: Request, answer: Response): Promise<void> {
  const { pathname } = new URL(request.url);
  const found = ROUTES.find(
    ({ route, pattern }) => route.method === request.method && pattern.test(pathname),
  );
  if (!found) return;
  const isProblem = answer.headers.get('content-type')?.includes('problem+json') ?? false;
  const promised = isProblem ? ProblemDetails : found.route.says.answers[answer.status];
  const where = `${request.method} ${pathname} → ${answer.status}`;
  assert.notEqual(promised, undefined, `${where} is not among the route’s answers`);
  if (!promised) return assert.equal(await answer.clone().text(), '', where);
  const body: unknown = await answer.clone().json();
  const parsed = promised.safeParse(body);
  assert.ok(parsed.success, `${where}: ${parsed.error?.message}`);
  assert.deepEqual(body, parsed.data, `${where} tells more than it promises`);
}
