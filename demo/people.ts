/** Whom Alpenglow knows. A real product reads this from its own database. */

export interface Workspace {
  /** What the accounts server calls the tenant. */
  id: string;
  name: string;
  plan: string;
  /** Sellers that Alpenglow creates through the host API before anybody connects something. */
  sellers: string[];
}

export interface Person {
  id: string;
  name: string;
  email: string;
  role: 'Admin' | 'Viewer';
  workspace: Workspace;
}

const nordlicht: Workspace = { id: 'nordlicht', name: 'Nordlicht Outdoor', plan: 'Growth', sellers: [] };
const seitenwind: Workspace = {
  id: 'seitenwind',
  name: 'Seitenwind Agency',
  plan: 'Agency',
  sellers: ['Maple & Pine', 'Sakura Trading', 'Globex'],
};

export const people: readonly Person[] = [
  { id: 'mia', name: 'Mia Berg', email: 'mia@nordlicht.example', role: 'Admin', workspace: nordlicht },
  {
    id: 'jonas',
    name: 'Jonas Lindt',
    email: 'jonas@seitenwind.example',
    role: 'Admin',
    workspace: seitenwind,
  },
  { id: 'vera', name: 'Vera Lund', email: 'vera@nordlicht.example', role: 'Viewer', workspace: nordlicht },
];

export const workspaces: readonly Workspace[] = [nordlicht, seitenwind];

export const personById = (id: string): Person | undefined => people.find((person) => person.id === id);

export const adminsOf = (workspace: Workspace): Person[] =>
  people.filter((person) => person.workspace === workspace && person.role === 'Admin');
