import type { TemplateResult } from 'lit';
import type { Attempt } from '../../contract/attempt.ts';
import type { Connection } from '../../contract/connection.ts';
import type { Region } from '../../contract/marketplaces.ts';
import type { AccountsClient } from '../client/client.ts';
import type { TripController } from '../controllers/trip.ts';
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
    /** `null` when only the ads permission is left. */
    region: Region | null;
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
  /** Which profiles: of the consent that serves the group, or of the attempt that has just brought one. */
  profiles: { groupKey: string; countries?: string[] } | { attemptId: string };
  /** "Edit ads accounts": pause PPC, choose more profiles, disconnect. */
  adsAccounts: { groupKey: string };
  adsDisconnect: { groupKey: string };
  /**
   * A link for the account's owner: to connect somewhere, or for a connection; `own` for a private window,
   * `queued` its id in the queue that it was opened from. With a seller alone the person chooses where.
   */
  link: { place: Place; own?: boolean; queued?: string } | { sellerId: string };
  /** Where an account belongs that somebody brought from Amazon's pages. */
  arrival: { code: string };
  details: { connectionId: string; rename?: boolean };
  /** Takes a row out of the list that is not connected. */
  remove: { connectionId: string };
  /** Renames a seller, or takes one away that has no accounts. */
  seller: { sellerId: string };
  /** What is wrong with a connection, and what can be done. */
  problem: { connectionId: string };
  /** "Renew in a row", worst first, or one open country after another; without ids it goes on where it was paused. */
  queue: { connectionIds: string[]; linked?: { id: string; to: string } };
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
  /** The first of these in the dialog gets the focus. */
  focusIn(...selectors: string[]): void;
  /** Gets the focus once the dialog is closed; the first of these selectors that is there. */
  focusOn(...selectors: string[]): void;
  /** Offers to take a disconnect back, for as long as the server allows it. */
  offerUndo(connection: Connection, ads?: boolean): void;
  /** Base address of the server. */
  readonly server: string;
  /** Attempts and the windows of this page. */
  readonly trip: TripController;
  /** Returns whether the element may go on. */
  emit<Name extends AccountsEventName>(name: Name, detail: AccountsEventDetails[Name]): boolean;
}

/** An open dialog, which keeps what is typed and chosen in it. */
export interface Dialog {
  /** `alertdialog` for questions whose safe answer has the focus. */
  readonly role?: 'alertdialog' | undefined;
  /** Stands at the side, and where there is room leaves the page usable. */
  readonly drawer?: true;
  /** Its title has the id `dialog-title`. */
  render(): TemplateResult;
  /** It shows this attempt, so that the page need not. */
  shows?(attempt: Attempt): boolean;
  /** It is no longer shown. */
  closed?(): void;
}

/** Each kind is a module of its own, loaded when it is first opened. */
export interface DialogModule<Kind extends DialogKind> {
  open(host: DialogHost, state: DialogState<Kind>): Dialog;
}
