import { icon, icons as first } from '../views/icons.ts';

/** Those of the first screen, and those that only dialogs need. */
export const icons = {
  ...first,
  pencil: icon('M10.5 3l2.5 2.5-7.5 7.5-3 .5.5-3z'),
  again: icon('M13 8a5 5 0 1 1-1.5-3.6M13 2.5v3h-3'),
  send: icon('M2.5 8h9M8 4l4 4-4 4'),
  dot: icon('M8 8h.01', 6),
  skip: icon('M3.5 8h9'),
};
