import { svg, type SVGTemplateResult } from 'lit';
import { templateOf } from './template.ts';

/** A template of its own for each, so that nothing in it is bound. */
export const icon = (path: string, width = 1.5): SVGTemplateResult =>
  svg(
    templateOf(
      `<svg class="icon" viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><path d="${path}" /></svg>`,
    ),
  );

const CIRCLE = 'M13.75 8a5.75 5.75 0 1 1-11.5 0a5.75 5.75 0 0 1 11.5 0';

/** One set of line icons, 16 px, each a single path: thousands of them are drawn. */
export const icons = {
  tick: icon('M3 8.5l3.2 3.2L13 5'),
  clock: icon(`${CIRCLE}M8 5v3.2l2 1.3`),
  ring: icon('M13.25 8a5.25 5.25 0 1 1-10.5 0a5.25 5.25 0 0 1 10.5 0'),
  question: icon(`${CIRCLE}M6.4 6.4a1.7 1.7 0 1 1 2.4 1.7c-.6.3-.8.6-.8 1.1M8 11.2v.1`),
  hourglass: icon(
    'M4.5 2.5h7M4.5 13.5h7M5.5 2.5c0 3 5 3.5 5 5.5s-5 2.5-5 5.5M10.5 2.5c0 3-5 3.5-5 5.5s5 2.5 5 5.5',
  ),
  lock: icon('M3.5 7h9v6.5h-9zM5.5 7V5a2.5 2.5 0 0 1 5 0v2'),
  broken: icon(
    'M6.5 9.5l-1.8 1.8a2.1 2.1 0 0 1-3-3l1.8-1.8M9.5 6.5l1.8-1.8a2.1 2.1 0 0 1 3 3l-1.8 1.8M3 3l10 10',
  ),
  pause: icon('M5.5 3.5v9M10.5 3.5v9'),
  triangle: icon('M8 2.5l6 10.5H2zM8 6.5v3M8 11.3v.1'),
  copy: icon('M5.5 5.5h8v8h-8zM10.5 2.5h-8v8'),
  back: icon('M9.5 3.5L5 8l4.5 4.5'),
  info: icon(`${CIRCLE}M8 7.3v3.5M8 5.2v.1`),
  forward: icon('M6.5 3.5L11 8l-4.5 4.5'),
  dots: icon('M3.5 8h.01M8 8h.01M12.5 8h.01', 2.4),
  plus: icon('M8 3.5v9M3.5 8h9'),
};
