import { icon, icons as first } from '../views/icons.ts';

/** Those of the first screen, and those that come after it. */
export const icons = {
  ...first,
  out: icon('M9.5 2.5h4v4M13.5 2.5L7.5 8.5M12 9.5v3a1 1 0 0 1-1 1H3.5a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1h3'),
  cross: icon('M4 4l8 8M12 4l-8 8'),
  pencil: icon('M10.5 3l2.5 2.5-7.5 7.5-3 .5.5-3z'),
  again: icon('M13 8a5 5 0 1 1-1.5-3.6M13 2.5v3h-3'),
  send: icon('M2.5 8h9M8 4l4 4-4 4'),
  dot: icon('M8 8h.01', 6),
  skip: icon('M3.5 8h9'),
};
