import { adopt, type Surface } from './surface.ts';

/** What is loaded when it is needed, each a chunk of its own. */
const PARTS = {
  /** One seller: its regions as tiles, with their cards. */
  seller: () => import('../layouts/seller.ts'),
  /** Several sellers: a tile each. */
  sellers: () => import('../layouts/sellers.ts'),
  table: () => import('../layouts/table.ts'),
  /** The invitation of a tenant without sellers. */
  empty: () => import('../views/empty.ts'),
  /** Search, filters and what is done to many. */
  tools: () => import('../views/tools.ts'),
  /** Search, filters and the open seller in the page's address. */
  address: () => import('./address.ts'),
  /** The trip, panels, banner, menus, live updates: everything that comes after the first screen. */
  rest: () => import('../rest.ts'),
};
export type Part = keyof typeof PARTS;
export type Loaded = { [One in Part]?: Awaited<ReturnType<(typeof PARTS)[One]>> };

/** Loads the element's parts and their style sheets. */
export class Parts {
  readonly loaded: Loaded = {};
  readonly #surface: Surface;
  readonly #arrived: (part: Part) => void;
  readonly #coming = new Map<Part, Promise<boolean>>();

  constructor(surface: Surface, arrived: (part: Part) => void) {
    this.#surface = surface;
    this.#arrived = arrived;
  }

  /** Whether the part is there now. */
  load(part: Part): Promise<boolean> {
    const coming = this.#coming.get(part) ?? this.#fetch(part);
    this.#coming.set(part, coming);
    return coming;
  }

  async #fetch(part: Part): Promise<boolean> {
    const module = await PARTS[part]().catch(() => undefined);
    // The network may be back when it is asked for again.
    if (!module) this.#coming.delete(part);
    else {
      adopt(this.#surface, module.styles);
      Object.assign(this.loaded, { [part]: module });
      this.#arrived(part);
    }
    this.#surface.requestUpdate();
    return module !== undefined;
  }
}
