import { z } from 'zod';

/**
 * What a key of the host's backend may do. `tokens`: hand out access tokens; `sessions`: make and end sessions;
 * `import`: bring refresh tokens; `metrics`: read `/metrics`; `admin`: everything else.
 */
export const Scope = z.enum(['tokens', 'sessions', 'import', 'admin', 'metrics']);
export type Scope = z.infer<typeof Scope>;
