import type { AdsChoice } from '../../../contract/ads.ts';
import type { Attempt } from '../../../contract/attempt.ts';
import type { Group } from '../../../contract/connection.ts';
import type { AccountEvent } from '../../../contract/event.ts';
import { Browser, type PersonAtPage, type Stage } from './stage.ts';

/** Where each persona's Seller Central consent is given. */
const HOME: Record<string, { region: string; country: string }> = {
  maple: { region: 'NA', country: 'US' },
  nordlicht: { region: 'EU', country: 'DE' },
  quiet: { region: 'NA', country: 'US' },
  globex: { region: 'EU', country: 'DE' },
};

/** Connects a persona's Seller Central account, and answers with its group. */
export async function connectSeller(
  person: PersonAtPage,
  persona: string,
  {
    where,
    account,
  }: { where?: { region: string; country: string; sellerId?: string }; account?: string } = {},
): Promise<Group> {
  const { id, secret } = await person.start(where ?? HOME[persona]);
  const browser = new Browser(person.stage);
  const url = await browser.depart(id, secret);
  const { location } = await person.stage.sandbox.authorize({
    url,
    persona,
    decision: 'confirm',
    ...(account ? { account } : {}),
  });
  await browser.open(location ?? '');
  const { review } = await person.attempt(id);
  const answer = await person.post(`/attempts/${id}/review`, { grantId: review?.grantId, decision: 'keep' });
  const { connectionId } = (await answer.json()) as Attempt;
  const group = (await groupsOf(person)).find(({ connections }) =>
    connections.some((connection) => connection.id === connectionId),
  );
  if (!group) throw new Error(`${persona} did not connect`);
  return group;
}

export const groupsOf = async (person: PersonAtPage): Promise<Group[]> =>
  (await person.accounts()).sellers.flatMap(({ groups }) => groups);

/** The group as it is now. */
export async function groupNow(person: PersonAtPage, { key }: Group): Promise<Group> {
  const group = (await groupsOf(person)).find((one) => one.key === key);
  if (!group) throw new Error('the group is gone');
  return group;
}

/** The state of each country's PPC. */
export const statesOf = ({ ads }: Group): Record<string, string> =>
  Object.fromEntries((ads?.marketplaces ?? []).map(({ country, state }) => [country, state]));

/** The way to Amazon Ads and back with a handshake. */
export function walkAds(
  person: PersonAtPage,
  persona: string,
  about: { groupKey?: string; adsGrantId?: string; region?: string },
  browser = new Browser(person.stage),
): Promise<Attempt> {
  return person.walk(browser, persona, { provider: 'ads', region: 'EU', ...about });
}

/** What somebody ticks who wants everything that matches and is not served yet. */
export const everything = ({ profiles }: AdsChoice) =>
  profiles
    .filter(({ match, supported, linked }) => match && supported && !linked)
    .map(({ profileId, match }) => ({ profileId, groupKey: match?.groupKey }));

/** The whole way, and everything that matches ticked. */
export async function connectAds(
  person: PersonAtPage,
  persona: string,
  about: { groupKey?: string; adsGrantId?: string; region?: string },
): Promise<Attempt> {
  const attempt = await walkAds(person, persona, about);
  if (!attempt.choice) throw new Error(`nothing to choose: ${attempt.state}`);
  const { grantId } = attempt.choice;
  const answer = await person.post(`/attempts/${attempt.id}/profiles`, {
    grantId,
    profiles: everything(attempt.choice),
  });
  return (await answer.json()) as Attempt;
}

/** The tenant's events, oldest first. */
export async function eventsOf(stage: Stage, tenant = 'nordlicht'): Promise<AccountEvent[]> {
  return ((await (await stage.host(`/tenants/${tenant}/events`)).json()) as { events: AccountEvent[] })
    .events;
}

type AtAmazon = { profileId: number; country: string; accountId: string; access?: 'edit' | 'view' }[];

/** Somebody else at Amazon, with a login of their own. */
export const newLogin = (stage: Stage, id: string, ads: AtAmazon): Promise<unknown> =>
  atAmazon(stage, 'POST', { id, name: id, ads });

/** Changes what a persona's login sees at Amazon. */
export const seeAtAmazon = (stage: Stage, id: string, ads: AtAmazon): Promise<unknown> =>
  atAmazon(stage, 'PATCH', { id, ads });

async function atAmazon(stage: Stage, method: string, body: unknown): Promise<void> {
  const answer = await fetch(`${stage.sandbox.url}/_sandbox/personas`, {
    method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(await answer.text());
}
