import type { AdsChoice, AdsDisconnectRequest, AdsLinkRequest, AdsPauseRequest } from '../../contract/ads.ts';
import type {
  Accounts,
  AccountsQuery,
  AttemptRequest,
  AttemptStarted,
  CompleteRequest,
  ConnectionDetails,
  ConnectionRequest,
  DisconnectRequest,
  Onboarded,
  OnboardRequest,
  PauseRequest,
  RenameRequest,
  ResponsibleRequest,
  ReviewRequest,
  SellerRequest,
} from '../../contract/api.ts';
import type { Arrival, ArrivalClaim, ArrivalRequest } from '../../contract/arrival.ts';
import type { Attempt } from '../../contract/attempt.ts';
import type { Connection, Seller } from '../../contract/connection.ts';
import type { OwnerLink, OwnerLinkMade, OwnerLinkRequest } from '../../contract/link.ts';
import type { ProblemCode } from '../../contract/problem.ts';
import type { SteppedUp } from '../../contract/session.ts';

/** A person asks for help: an admin, a message when a fault of ours is mended, a larger plan. */
export interface HelpRequest {
  kind: 'admin' | 'notify' | 'plans';
  connectionId?: string;
}

/** What the element needs of the server. A host may bring its own. Every method rejects with `Trouble`. */
export interface AccountsClient {
  /** A page of sellers, narrowed and sorted by the query; the same object as last time when nothing has changed. */
  list(query: AccountsQuery, signal: AbortSignal): Promise<Accounts>;

  startAttempt(request: AttemptRequest): Promise<AttemptStarted>;
  attempt(id: string, signal: AbortSignal): Promise<Attempt>;
  complete(id: string, request: CompleteRequest): Promise<Attempt>;
  review(id: string, request: ReviewRequest): Promise<Attempt>;
  cancel(id: string): Promise<Attempt>;
  /** Answers an Amazon Ads consent: which profiles serve which groups. */
  chooseProfiles(id: string, request: AdsLinkRequest): Promise<Attempt>;
  /** Somebody came from Amazon's pages: where does the account belong? */
  arrival(request: ArrivalRequest): Promise<Arrival>;
  claimArrival(request: ArrivalClaim): Promise<AttemptStarted>;

  addConnection(request: ConnectionRequest): Promise<Connection>;
  details(id: string, signal: AbortSignal): Promise<ConnectionDetails>;
  rename(id: string, request: RenameRequest): Promise<Connection>;
  setResponsible(id: string, request: ResponsibleRequest): Promise<Connection>;
  onboard(id: string, request: OnboardRequest): Promise<Onboarded>;
  pause(id: string, request: PauseRequest): Promise<Connection>;
  /** Asks Amazon now whether the connection works. */
  check(id: string): Promise<Connection>;
  disconnect(id: string, request: DisconnectRequest): Promise<Connection>;
  undoDisconnect(id: string): Promise<Connection>;
  /** Takes a row away that was never connected, or is disconnected for good. */
  removeConnection(id: string): Promise<void>;

  addSeller(request: SellerRequest): Promise<Seller>;
  renameSeller(id: string, request: SellerRequest): Promise<Seller>;
  removeSeller(id: string): Promise<void>;

  /** What the Amazon Ads login of a group can see. */
  adsChoice(groupKey: string, signal: AbortSignal): Promise<AdsChoice>;
  /** Links further profiles of a login that is in use. */
  linkProfiles(request: AdsLinkRequest): Promise<{ sellers: Seller[] }>;
  /** Reads the profiles anew from Amazon. */
  checkAds(grantId: string): Promise<AdsChoice>;
  disconnectAds(request: AdsDisconnectRequest): Promise<Seller>;
  pauseAds(request: AdsPauseRequest): Promise<Seller>;

  makeLink(request: OwnerLinkRequest): Promise<OwnerLinkMade>;
  /** A new address; the old one ends. */
  copyLink(id: string): Promise<OwnerLinkMade>;
  /** Asks the host to send it. */
  sendLink(id: string): Promise<OwnerLink>;
  withdrawLink(id: string): Promise<OwnerLink>;

  ask(request: HelpRequest): Promise<void>;
}

/** What is known of a trouble beside its code. */
export interface TroubleFacts {
  /** The field of the request that was wrong. */
  field?: string;
  /** When the same may be asked again, in epoch milliseconds. */
  retryAt?: number;
  /** What the session has to allow, where the host asks the person anew first. */
  ability?: SteppedUp;
}

/** Something failed; `code` chooses the words, `reference` finds it in the server's log. */
export class Trouble extends Error {
  override name = 'Trouble';
  readonly code: ProblemCode;
  readonly reference: string | null;
  readonly facts: TroubleFacts;

  constructor(code: ProblemCode, reference: string | null = null, facts: TroubleFacts = {}) {
    super(code);
    this.code = code;
    this.reference = reference;
    this.facts = facts;
  }
}

/** By its name, since a client of the host's may carry another copy of the class. */
export const troubleOf = (error: unknown): Trouble =>
  error instanceof Error && error.name === 'Trouble' ? (error as Trouble) : new Trouble('unknown');
