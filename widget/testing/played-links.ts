import type { OwnerLink } from '../../contract/link.ts';
import { link as linkOf } from './fixtures.ts';
import { Refusal, type Acts, type Story } from './story.ts';

const LIFE = 7 * 86_400_000;

/** Links to the owners of accounts. */
export function playedLinks(story: Story, server: string): Acts {
  const made = new Map<string, OwnerLink>();
  const find = (id: string): OwnerLink | undefined => made.get(id) ?? story.link(id);
  const address = (id: string) => `${server}/owner/${id.padEnd(43, 'x')}`;
  const found = (id: string, answer: (link: OwnerLink) => unknown) => {
    const link = find(id);
    return link ? answer(link) : new Refusal('not_found', 404);
  };
  return {
    'POST /links': [
      201,
      ({ body }) => {
        const link = linkOf({
          sellerId: null,
          connectionId: null,
          ...(body as Partial<OwnerLink>),
          id: `link-${made.size + 1}`,
          createdAt: story.asOf,
          createdBy: null,
          changedAt: story.asOf,
          endsAt: new Date(Date.parse(story.asOf) + LIFE).toISOString(),
        });
        made.set(link.id, link);
        if (link.connectionId) story.change(link.connectionId, { link });
        return { link, url: address(link.id) };
      },
    ],
    'POST /links/:id/copy': ({ id }) => found(id, (link) => ({ link, url: address(`${id}-again`) })),
    'POST /links/:id/send': ({ id }) => found(id, (link) => link),
    'POST /links/:id/withdraw': ({ id }) => found(id, (link) => Object.assign(link, { state: 'withdrawn' })),
  };
}
