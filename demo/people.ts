import type { Ability } from 'connected-accounts/server';

/** Somebody who is signed in to Alpenglow. */
export interface Person {
  id: string;
  name: string;
  role: string;
  workspace: string;
  abilities: Ability[];
  adminNames: string[];
}

const ADMIN: Ability[] = ['view', 'connect', 'onboard', 'ads', 'rename', 'share', 'disconnect', 'seeIds'];

export const WORKSPACES: Record<string, { name: string; sellers: string[] }> = {
  nordlicht: { name: 'Nordlicht Outdoor', sellers: [] },
  seitenwind: { name: 'Seitenwind Agency', sellers: ['Borealis Outdoor', 'Cobalt Home', 'Delta Sports'] },
};

export const PEOPLE: [Person, ...Person[]] = [
  {
    id: 'mia',
    name: 'Mia Berg',
    role: 'Admin · Nordlicht Outdoor',
    workspace: 'nordlicht',
    abilities: ADMIN,
    adminNames: ['Mia Berg'],
  },
  {
    id: 'vera',
    name: 'Vera Holm',
    role: 'Viewer · Nordlicht Outdoor',
    workspace: 'nordlicht',
    abilities: ['view'],
    adminNames: ['Mia Berg'],
  },
  {
    id: 'jonas',
    name: 'Jonas Lindt',
    role: 'Admin · Seitenwind Agency, three sellers',
    workspace: 'seitenwind',
    abilities: ADMIN,
    adminNames: ['Jonas Lindt'],
  },
];
