import { z } from 'zod';

/** What a person may do with the tenant's connections. */
export const Ability = z.enum([
  'view',
  'connect',
  'onboard',
  'ads',
  'rename',
  'share',
  'disconnect',
  'seeIds',
]);
export type Ability = z.infer<typeof Ability>;

/** Abilities that a host may want to see proven anew at the moment they are used. */
export const SteppedUp = Ability.extract(['disconnect', 'share']);
export type SteppedUp = z.infer<typeof SteppedUp>;

/** The host's own id of a tenant or user: printable, without blanks, at most 128 characters. */
export const HostId = z
  .string()
  .regex(/^[\x21-\x7e]{1,128}$/, 'must be 1 to 128 printable characters without blanks');

const Url = z.url({ protocol: /^https?$/ });
export const Origin = Url.refine((value) => URL.canParse(value) && new URL(value).origin === value, {
  message: 'must be an origin such as https://app.example.com, without a path',
});

/** `POST /v1/sessions`: the host's backend asks for a session for the person in front of its page. */
export const SessionRequest = z.strictObject({
  tenant: HostId,
  user: z.strictObject({
    id: HostId,
    name: z.string().trim().min(1).max(80).optional(),
    /** Verified by the host; account owners who are asked for consent see who asks. */
    email: z.email().max(254).optional(),
  }),
  /** Grant as few as the person needs. */
  abilities: z.array(Ability).min(1).max(8),
  /**
   * What the person may do as well, but only in a session that you make after you asked them anew who they are. Its
   * use is offered, and answered with `step_up_required` until you make a session with the ability itself.
   */
  stepUp: z.array(SteppedUp).max(2).optional(),
  /** Origin of the page that carries the element; one of the configured host origins. */
  origin: Origin,
  /** Page of the host that loads the element; people return there when no window could be opened. */
  returnUrl: Url,
  /** Shown to people who may look but not change anything. */
  adminNames: z.array(z.string().trim().min(1).max(80)).max(10).optional(),
});
export type SessionRequest = z.infer<typeof SessionRequest>;

/** A session: handed by the host's backend to its own page as it is. */
export const Session = z.object({
  /** Bearer token for `/widget/…`, kept in the page's memory only. */
  token: z.string(),
  expiresAt: z.iso.datetime(),
  /** The only server the token may be sent to. */
  server: z.string(),
});
export type Session = z.infer<typeof Session>;

/** `POST /v1/sessions/revoke`: ends sessions at once and cancels the open attempts that were started with them. */
export const RevokeRequest = z.strictObject({ tenant: HostId, user: HostId.optional() });
export type RevokeRequest = z.infer<typeof RevokeRequest>;
