/** Compiled, never run: what a host written in TypeScript may say, and what its compiler refuses. */
import { createElement, type JSX } from 'react';
import type {
  ConnectedAccounts,
  AccountsClient,
  AccountsEvent,
  AccountsEventMap,
} from '../../widget/element.ts';
import { ConnectedAccounts as Component } from '../../widget/react.ts';

const is = <Type>(value: Type): Type => value;
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

export function properties(client: AccountsClient): void {
  const element: ConnectedAccounts = document.createElement('connected-accounts');
  element.server = 'https://accounts.example.com';
  element.flow = 'redirect';
  element.layout = 'table';
  element.address = 'hash';
  element.seller = undefined;
  element.client = client;
  element.fetchSession = () =>
    Promise.resolve({ token: 'acs_…', expiresAt: '2026-11-24T09:15:00.000Z', server: element.server });
  element.strings = { title: 'Amazon', problems: {} };
  is<Promise<void>>(element.refresh());
  is<Promise<void>>(element.open({ kind: 'details', connectionId: 'connection-1' }));

  // @ts-expect-error there are cards and a table
  element.layout = 'grid';
  // @ts-expect-error a session has an end
  element.fetchSession = () => Promise.resolve({ token: 'acs_…' });
  // @ts-expect-error a word is text
  element.strings = { title: 7 };
  // @ts-expect-error details are of a connection
  void element.open({ kind: 'details' });
  // @ts-expect-error there is no such dialog
  void element.open({ kind: 'teapot' });
}

export function events(element: ConnectedAccounts): void {
  element.addEventListener('account-connected', (event) => {
    is<true>(is<Same<typeof event.detail, { connectionId: string; renewed: boolean }>>(true));
    // @ts-expect-error an event carries no token
    is(event.detail.token);
  });
  element.addEventListener('account-connect', (event) => event.preventDefault(), { once: true });
  element.addEventListener('click', (event) => is<Event>(event));
  is<true>(is<Same<AccountsEventMap['ads-pause'], AccountsEvent<'ads-pause'>>>(true));
}

export function react(): void {
  createElement(Component, {
    layout: 'table',
    onAccountConnected: ({ detail }) => is<string>(detail.connectionId),
  });
  is<JSX.IntrinsicElements['connected-accounts']>({ 'session-url': '/session', flow: 'popup' });
  // @ts-expect-error there is no such event
  createElement(Component, { onAccountTeapot: () => undefined });
  // @ts-expect-error there are cards and a table
  createElement(Component, { layout: 'grid' });
}
