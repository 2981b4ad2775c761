import { z } from 'zod';
import { EventType } from '../../contract/event.ts';
import { hashOf } from '../security/random.ts';
import { Secret } from '../security/secret.ts';
import { wrongWebhookUrl } from './address.ts';
import type { Endpoint } from './sender.ts';

const isSecret = (text: string): boolean => {
  const [, base64 = ''] = /^whsec_([A-Za-z0-9+/]+={0,2})$/.exec(text) ?? [];
  const { length } = Buffer.from(base64, 'base64');
  return length >= 24 && length <= 64;
};
const FAMILIES = new Set(EventType.options.map((type) => `${type.split('.')[0] ?? ''}.*`));

/** One receiver of webhooks. */
export const WebhookSettings = z.strictObject({
  /** Where events are sent by POST, if to one place: https. */
  url: z.string().max(2000),
  /** `whsec_` and 24 to 64 random bytes in base64; two while one is being replaced. */
  secrets: z
    .array(z.string().refine(isSecret, 'must be whsec_ and 24 to 64 random bytes in base64'))
    .min(1)
    .max(2),
  /** Event types, or families such as `ads.*`; all unless given. */
  events: z
    .array(
      z
        .string()
        .refine(
          (text) => FAMILIES.has(text) || EventType.safeParse(text).success,
          'must be event types, or families such as ads.*',
        ),
    )
    .min(1)
    .optional(),
});
type WebhookSettings = z.infer<typeof WebhookSettings>;

/** What is wrong with the receivers together, and at which of them. */
export function wrongWebhooks(
  webhooks: readonly WebhookSettings[],
  allowLoopback: boolean,
): { at: number; message: string } | undefined {
  for (const [at, { url }] of webhooks.entries()) {
    const message = wrongWebhookUrl(url, allowLoopback);
    if (message) return { at, message };
    if (webhooks.findIndex((other) => other.url === url) !== at) return { at, message: 'is given twice' };
  }
  return undefined;
}

export const toEndpoint = ({ url, secrets, events }: WebhookSettings): Endpoint => ({
  id: hashOf(url).slice(0, 12),
  url,
  secrets: secrets.map((text) => new Secret(text)),
  events: events ?? null,
});
