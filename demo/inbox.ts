import type { AccountEvent } from 'connected-accounts/server';
import { PEOPLE, WORKSPACES } from './people.ts';

/** A mail that Alpenglow would send. */
export interface Mail {
  id: string;
  at: string;
  to: string;
  subject: string;
  /** Where its button leads. */
  link: string | null;
}

const KEPT = 50;

/** What a vendor does with events that somebody has to hear of: here they are kept to be read, and sent to nobody. */
export class Inbox {
  readonly #mails = new Map<string, Mail[]>();

  of(workspace: string): readonly Mail[] {
    return this.#mails.get(workspace) ?? [];
  }

  take(event: AccountEvent): void {
    const mail = mailFor(event);
    if (!mail || event.tenant === null) return;
    this.#mails.set(event.tenant, [mail, ...this.of(event.tenant)].slice(0, KEPT));
  }
}

/** `undefined` for what nobody has to hear of. */
function mailFor({ id, at, type, tenant, user, details }: AccountEvent): Mail | undefined {
  const workspace = WORKSPACES[tenant ?? ''];
  if (!workspace) return undefined;
  const admins = PEOPLE.filter((one) => one.workspace === tenant && one.abilities.includes('connect'))
    .map(({ name }) => name)
    .join(', ');
  const asking = PEOPLE.find((one) => one.id === user)?.name ?? 'Somebody';
  const text = (name: string) => String(details[name] ?? '');
  const toAdmins = (subject: string): Mail => ({ id, at, to: admins, subject, link: null });
  switch (type) {
    case 'request.admin':
      return toAdmins(`${asking} asks you to connect an Amazon account`);
    case 'request.notify':
      return { id, at, to: asking, subject: 'We tell you as soon as it works again', link: null };
    case 'request.plans':
      return toAdmins(`${asking} asks for a larger plan`);
    case 'request.link':
      return {
        id,
        at,
        to: `${text('name')} <${text('email')}>`,
        subject: `${asking} asks you to connect an Amazon account to ${workspace.name}`,
        link: text('url') || null,
      };
    case 'connection.renewal_due':
      return toAdmins(`An Amazon account must be renewed within ${text('days')} days`);
    case 'connection.lapsed':
      return toAdmins('An Amazon account was not renewed in time, and has stopped');
    case 'connection.revoked':
      return toAdmins('A seller has removed the permission at Amazon');
    case 'marketplace.onboarded':
      return toAdmins(`The data of ${text('country')} is there`);
    default:
      return undefined;
  }
}
