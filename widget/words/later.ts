import { ads } from './ads.ts';
import { details } from './details.ts';
import { dialogs } from './dialogs.ts';
import { leaving } from './leaving.ts';
import { links } from './links.ts';
import { onboarding } from './onboarding.ts';
import { helping } from './problems.ts';
import { renewing } from './renewing.ts';
import { trip } from './trip.ts';

/** The words of panels and dialogs, loaded with them. */
export const later = {
  ...trip,
  ...dialogs,
  ...onboarding,
  ...ads,
  ...leaving,
  ...links,
  ...details,
  ...renewing,
  ...helping,
};
