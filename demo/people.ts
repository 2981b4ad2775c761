import type { Ability, TenantSettings } from 'connected-accounts/server';

/** Somebody who is signed in to Alpenglow. */
export interface Person {
  id: string;
  name: string;
  email: string;
  role: string;
  workspace: string;
  abilities: Ability[];
  adminNames: string[];
}

/** One of Alpenglow's customers, and what Alpenglow says about it to its connected-accounts server. */
export interface Workspace {
  name: string;
  /** Businesses that are known beforehand. */
  sellers: string[];
  settings: Partial<TenantSettings>;
}

const ADMIN: Ability[] = ['view', 'connect', 'onboard', 'ads', 'rename', 'share', 'disconnect', 'seeIds'];

/** The same for every customer of Alpenglow's. */
const PRODUCT: Partial<TenantSettings> = {
  duration: 'a minute in this demo; 24 to 72 hours with real data',
  retentionDays: 28,
  stops: ['orders, inventory and finance updates', 'reports that use this account'],
  keeps: ['your other accounts', 'what you have exported'],
  permissions: [
    { role: 'Inventory and Order Tracking', usedFor: 'stock and orders on your dashboard' },
    { role: 'Finance and Accounting', usedFor: 'profit per product' },
    { role: 'Product Listing', usedFor: 'titles and prices of your products' },
  ],
};

export const WORKSPACES: Record<string, Workspace> = {
  nordlicht: {
    name: 'Nordlicht Outdoor',
    sellers: [],
    settings: { ...PRODUCT, maxMarketplaces: 12 },
  },
  seitenwind: {
    name: 'Seitenwind Agency',
    sellers: ['Borealis Outdoor', 'Cobalt Home', 'Delta Sports'],
    settings: { ...PRODUCT, onboarding: 'automatic' },
  },
};

export const PEOPLE: [Person, ...Person[]] = [
  {
    id: 'mia',
    name: 'Mia Berg',
    email: 'mia@nordlicht.example',
    role: 'Admin · Nordlicht Outdoor',
    workspace: 'nordlicht',
    abilities: ADMIN,
    adminNames: ['Mia Berg'],
  },
  {
    id: 'vera',
    name: 'Vera Holm',
    email: 'vera@nordlicht.example',
    role: 'Viewer · Nordlicht Outdoor',
    workspace: 'nordlicht',
    abilities: ['view'],
    adminNames: ['Mia Berg'],
  },
  {
    id: 'jonas',
    name: 'Jonas Lindt',
    email: 'jonas@seitenwind.example',
    role: 'Admin · Seitenwind Agency, three sellers',
    workspace: 'seitenwind',
    abilities: ADMIN,
    adminNames: ['Jonas Lindt'],
  },
];
