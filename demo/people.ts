import type { Ability } from 'connected-accounts/server';

/** Somebody who is signed in to the product. */
export interface Person {
  id: string;
  name: string;
  email: string;
  role: string;
  workspace: Workspace;
  /** What the product lets this role do with connected accounts. */
  abilities: Ability[];
}

export interface Workspace {
  /** The product's own id of its customer; Connected Accounts calls it the tenant. */
  id: string;
  name: string;
  plan: string;
  admins: string[];
  /** Businesses the workspace looks after, created ahead of the first connection. */
  sellers: string[];
}

const everything: Ability[] = ['view', 'connect', 'onboard', 'rename', 'disconnect', 'seeIds'];

const nordlicht: Workspace = {
  id: 'nordlicht',
  name: 'Nordlicht Outdoor',
  plan: 'Growth',
  admins: ['Mia Berg'],
  sellers: [],
};
const seitenwind: Workspace = {
  id: 'seitenwind',
  name: 'Seitenwind',
  plan: 'Agency',
  admins: ['Jonas Lindt'],
  sellers: ['Maple & Pine', 'Nordlicht Outdoor', 'Sakura Trading'],
};

export const workspaces: readonly Workspace[] = [nordlicht, seitenwind];

export const mia: Person = {
  id: 'mia',
  name: 'Mia Berg',
  email: 'mia@nordlicht-outdoor.example',
  role: 'Admin',
  workspace: nordlicht,
  abilities: everything,
};

export const people: readonly Person[] = [
  mia,
  {
    id: 'vera',
    name: 'Vera Holm',
    email: 'vera@nordlicht-outdoor.example',
    role: 'Viewer',
    workspace: nordlicht,
    abilities: ['view'],
  },
  {
    id: 'jonas',
    name: 'Jonas Lindt',
    email: 'jonas@seitenwind.example',
    role: 'Agency admin',
    workspace: seitenwind,
    abilities: everything,
  },
];
