import type { TemplateResult } from 'lit';
import type { Region } from '../../contract/marketplaces.ts';
import type { AccountsClient } from '../client/client.ts';
import type { AccountsEventDetails, AccountsEventName, Place } from '../events.ts';
import type { View } from '../views/view.ts';

/**
 * All that can stand above the page, by its kind, with what it has to be told. Ids instead of objects, so that what
 * is shown follows the list when it is read again.
 */
export interface Dialogs {
  /** What to know before leaving for Amazon. */
  before: { place: Place; name: string | undefined; renew: boolean };
  disconnect: { connectionId: string };
  /** The permission that is left at Amazon: after a disconnect, never used here, or still in use. */
  left: {
    region: Region;
    country: string | null;
    why: 'disconnected' | 'unused' | 'alone';
    /** The key is deleted then. */
    undoUntil?: string | null;
    /** Hint of the Amazon login whose ads permission is left, too. */
    adsLogin?: string | null;
  };
  /** "Add New Connection". */
  add: { sellerId?: string };
  /** "Continue": which marketplaces to load. */
  onboard: { connectionId: string };
  /** "Edit marketplaces": pause and resume them. */
  marketplaces: { connectionId: string };
  /** How loading a marketplace goes. */
  progress: { connectionId: string; country: string };
  /** "Continue" of PPC: which marketplaces. */
  ads: { groupKey: string };
  /** "Edit ads accounts": pause PPC, choose more profiles, disconnect. */
  adsAccounts: { groupKey: string };
  /** A link for the account's owner: to connect somewhere, or for a connection. */
  link: { place: Place };
  details: { connectionId: string; rename?: boolean };
  /** Takes a row out of the list that is not connected. */
  remove: { connectionId: string };
  /** Renames a seller, or takes one away that has no accounts. */
  seller: { sellerId: string };
  /** What is wrong with a connection, and what can be done. */
  problem: { connectionId: string };
  /** "Renew in a row", worst first. */
  queue: { connectionIds: string[] };
  /** One thing for many: links to their owners, Start Now, Disconnect. */
  bulk: { act: 'links' | 'onboard' | 'disconnect'; connectionIds: string[] };
}
export type DialogKind = keyof Dialogs;
export type DialogState<Kind extends DialogKind = DialogKind> = {
  [One in Kind]: { kind: One } & Dialogs[One];
}[Kind];

/** What a dialog may use of the element it stands above. */
export interface DialogHost {
  /** What everything is drawn from, at this moment. */
  readonly view: View;
  readonly client: AccountsClient;
  /** Draws again, after the dialog changed what it shows. */
  update(): void;
  close(): void;
  /** Another dialog takes this one's place; the focus goes to its `autofocus`. */
  become(state: DialogState): void;
  /** Says it politely to those who listen. */
  say(text: string): void;
  /** Closes, and shows what failed on the page. */
  fail(error: unknown): void;
  /** Reads the list again. */
  refresh(): Promise<void>;
  /** Returns whether the element may go on. */
  emit<Name extends AccountsEventName>(name: Name, detail: AccountsEventDetails[Name]): boolean;
}

/** An open dialog, which keeps what is typed and chosen in it. */
export interface Dialog {
  /** `alertdialog` for questions whose safe answer has the focus. */
  readonly role?: 'alertdialog';
  /** Stands at the side, and where there is room leaves the page usable. */
  readonly drawer?: true;
  /** Its title has the id `dialog-title`. */
  render(): TemplateResult;
}

/** Each kind is a module of its own, loaded when it is first opened. */
export interface DialogModule<Kind extends DialogKind> {
  open(host: DialogHost, state: DialogState<Kind>): Dialog;
}
