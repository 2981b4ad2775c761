import { svg, type SVGTemplateResult } from 'lit';

const icon = (paths: SVGTemplateResult): SVGTemplateResult =>
  svg`<svg class="icon" viewBox="0 0 16 16" width="16" height="16" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${paths}</svg>`;

/** One set of line icons, 16 px. */
export const icons = {
  tick: icon(svg`<path d="M3 8.5l3.2 3.2L13 5" />`),
  clock: icon(svg`<circle cx="8" cy="8" r="5.75" /><path d="M8 5v3.2l2 1.3" />`),
  ring: icon(svg`<circle cx="8" cy="8" r="5.25" />`),
  question: icon(
    svg`<circle cx="8" cy="8" r="5.75" /><path d="M6.4 6.4a1.7 1.7 0 1 1 2.4 1.7c-.6.3-.8.6-.8 1.1M8 11.2v.1" />`,
  ),
  hourglass: icon(
    svg`<path d="M4.5 2.5h7M4.5 13.5h7M5.5 2.5c0 3 5 3.5 5 5.5s-5 2.5-5 5.5M10.5 2.5c0 3-5 3.5-5 5.5s5 2.5 5 5.5" />`,
  ),
  lock: icon(
    svg`<rect x="3.5" y="7" width="9" height="6.5" rx="1.5" /><path d="M5.5 7V5a2.5 2.5 0 0 1 5 0v2" />`,
  ),
  broken: icon(
    svg`<path d="M6.5 9.5l-1.8 1.8a2.1 2.1 0 0 1-3-3l1.8-1.8M9.5 6.5l1.8-1.8a2.1 2.1 0 0 1 3 3l-1.8 1.8M3 3l10 10" />`,
  ),
  pause: icon(svg`<path d="M5.5 3.5v9M10.5 3.5v9" />`),
  triangle: icon(svg`<path d="M8 2.5l6 10.5H2zM8 6.5v3M8 11.3v.1" />`),
  copy: icon(
    svg`<rect x="5.5" y="5.5" width="8" height="8" rx="1.5" /><path d="M10.5 3.5a1 1 0 0 0-1-1h-6a1 1 0 0 0-1 1v6a1 1 0 0 0 1 1" />`,
  ),
  out: icon(
    svg`<path d="M9.5 2.5h4v4M13.5 2.5L7.5 8.5M12 9.5v3a1 1 0 0 1-1 1H3.5a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1h3" />`,
  ),
  back: icon(svg`<path d="M9.5 3.5L5 8l4.5 4.5" />`),
  info: icon(svg`<circle cx="8" cy="8" r="5.75" /><path d="M8 7.3v3.5M8 5.2v.1" />`),
  cross: icon(svg`<path d="M4 4l8 8M12 4l-8 8" />`),
  forward: icon(svg`<path d="M6.5 3.5L11 8l-4.5 4.5" />`),
  dots: icon(svg`<path d="M3.5 8h.01M8 8h.01M12.5 8h.01" stroke-width="2.4" />`),
  plus: icon(svg`<path d="M8 3.5v9M3.5 8h9" />`),
};
