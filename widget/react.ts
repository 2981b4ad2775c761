/**
 * `<ConnectedAccounts>` for React 19 and newer: properties as they are called, events as `onAccountConnected`. The types
 * make the plain tag known to JSX as well.
 * @module
 */
import {
  createElement,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  type DetailedHTMLProps,
  type HTMLAttributes,
  type ReactElement,
  type Ref,
} from 'react';
import { define } from './define.ts';
import type { ConnectedAccounts as AccountsElement } from './element.ts';
import type { AccountsEventMap, AccountsEventName } from './events.ts';

type Properties = Pick<
  AccountsElement,
  | 'server'
  | 'sessionUrl'
  | 'flow'
  | 'locale'
  | 'theme'
  | 'layout'
  | 'noLayoutSwitch'
  | 'showMws'
  | 'address'
  | 'seller'
  | 'fetchSession'
  | 'strings'
  | 'client'
>;

type Pascal<Text extends string> = Text extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${Pascal<Rest>}`
  : Capitalize<Text>;

/** `account-connected` becomes `onAccountConnected`. */
type Handlers = {
  [Name in AccountsEventName as `on${Pascal<Name>}`]?: (event: AccountsEventMap[Name]) => void;
};

export interface ConnectedAccountsProps
  extends
    Partial<Properties>,
    Handlers,
    Pick<HTMLAttributes<AccountsElement>, 'id' | 'className' | 'lang' | 'dir'> {
  /** The element, for `refresh()` and `open()`. */
  ref?: Ref<AccountsElement>;
}

/** What a tag can't say: these are properties in every case. */
const OBJECTS = ['fetchSession', 'strings', 'client'] as const;
const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The element as a component. On a server it is an empty tag, which the browser fills. */
export function ConnectedAccounts({ ref, ...props }: ConnectedAccountsProps): ReactElement {
  const element = useRef<AccountsElement>(null);
  const attributes: Record<string, unknown> = {};
  const heard: Record<string, (event: Event) => void> = {};
  for (const [name, value] of Object.entries(props)) {
    if (/^on[A-Z]/.test(name)) heard[kebab(name).slice(3)] = value as (event: Event) => void;
    else if (!OBJECTS.some((object) => object === name))
      attributes[name === 'className' ? 'class' : kebab(name)] = value;
  }
  const handlers = useRef(heard);
  const names = Object.keys(heard).sort().join(' ');
  const { fetchSession, strings, client } = props;

  useImperativeHandle(ref, () => element.current as AccountsElement);
  // Before the element looks at them, which it does after the page has been drawn.
  useLayoutEffect(() => {
    handlers.current = heard;
    if (element.current)
      Object.assign(element.current, { fetchSession, strings: strings ?? NO_WORDS, client });
  });
  useLayoutEffect(() => {
    const { current } = element;
    // The newest handler is called, without listening anew at each drawing.
    const listeners = names
      .split(' ')
      .filter(Boolean)
      .map((name) => [name, (event: Event) => handlers.current[name]?.(event)] as const);
    for (const [name, listener] of listeners) current?.addEventListener(name, listener);
    return () => {
      for (const [name, listener] of listeners) current?.removeEventListener(name, listener);
    };
  }, [names]);
  return createElement('connected-accounts', { ...attributes, ref: element });
}

/** One object, so that nothing is drawn again for it. */
const NO_WORDS = {};

if (typeof customElements !== 'undefined') define();

/** The plain tag in JSX. */
export type ConnectedAccountsTag = DetailedHTMLProps<HTMLAttributes<AccountsElement>, AccountsElement> &
  Partial<Properties> & { 'session-url'?: string };

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- React's own way to make a tag known
  namespace JSX {
    interface IntrinsicElements {
      'connected-accounts': ConnectedAccountsTag;
    }
  }
}
