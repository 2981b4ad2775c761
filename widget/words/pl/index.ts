import type { Words } from '../en.ts';
import { ads } from './ads.ts';
import { details } from './details.ts';
import { dialogs } from './dialogs.ts';
import { empty } from './empty.ts';
import { first } from './first.ts';
import { leaving } from './leaving.ts';
import { links } from './links.ts';
import { list } from './list.ts';
import { menu } from './menu.ts';
import { onboarding } from './onboarding.ts';
import { helping, problems } from './problems.ts';
import { renewing } from './renewing.ts';
import { sellers } from './sellers.ts';
import { table } from './table.ts';
import { trip } from './trip.ts';

export const lang = 'pl';

/** Polish. */
export const words: Words = {
  ...first,
  ...empty,
  ...list,
  ...menu,
  ...sellers,
  ...table,
  ...trip,
  ...dialogs,
  ...onboarding,
  ...ads,
  ...leaving,
  ...links,
  ...details,
  ...renewing,
  ...helping,
  problems,
};
