import { css } from 'lit';

/** What both layouts draw of an account: identity, marketplaces, what comes next. */
export const accountStyles = css`
  .id-line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 8px;
    min-inline-size: 0;
  }
  .id {
    display: inline-flex;
    min-inline-size: 0;
  }
  .id span {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .copy {
    order: 1;
    margin-block: -2px;
    margin-inline: -4px 0;
  }
  @media (hover: hover) {
    /* Takes no room, so that it never wraps into a line of its own where it is not seen. */
    .copy {
      margin-inline-end: -28px;
    }
    .copy:not(:focus-visible, :is(.card, tr):hover *) {
      opacity: 0;
    }
  }
  .next {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 16px;
  }
  .next:not(:has(> *)) {
    display: none;
  }
  .next .link {
    text-align: start;
  }
  .field {
    display: grid;
    gap: 6px;
    align-content: start;
  }
  .field h5 {
    margin: 0;
  }
  .field > :is(h5, .label),
  .identity > .label {
    color: var(--_quiet);
    font-size: 0.75em;
    font-weight: 600;
  }
  .countries {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 14px;
    font-size: 0.875em;
  }
  .countries li {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 5px;
    min-block-size: 24px;
  }
  .countries :is(progress, button) {
    align-self: center;
  }
  .countries small {
    color: var(--_quiet);
    font-size: 0.857em;
  }
  .done > span:first-child,
  .loading > span:first-child {
    font-weight: 600;
  }
  .loading > span:first-child {
    font-weight: 500;
  }
  /* A tick of two strokes: thousands of them cost no picture. */
  .done::before,
  .started.all::after {
    content: '';
    inline-size: 5px;
    block-size: 9px;
    margin-inline: 3px;
    border: solid var(--_good);
    border-width: 0 1.5px 1.5px 0;
    transform: rotate(42deg);
  }
  .dim > span:first-child {
    color: var(--_quiet);
  }
  .countries .bad small,
  .late {
    color: var(--_notice);
  }
  .late {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    font-size: 0.875em;
  }
  progress {
    inline-size: 40px;
    block-size: 4px;
    border: 0;
    border-radius: 2px;
    overflow: hidden;
    appearance: none;
    background: var(--_line);
  }
  progress::-webkit-progress-bar {
    background: none;
  }
  progress::-webkit-progress-value {
    background: var(--_accent-text);
  }
  progress::-moz-progress-bar {
    background: var(--_accent-text);
  }
  .arrow {
    inline-size: 24px;
    block-size: 24px;
    margin-inline: -4px -6px;
  }
  .arrow .icon {
    inline-size: 12px;
  }
  .sum {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
    min-block-size: 32px;
    font-size: 0.875em;
  }
  .sum > * {
    font-size: 1em;
  }
  .sum > .quiet {
    margin-inline-end: auto;
    font-variant-numeric: tabular-nums;
  }
  .sum > .button {
    font-size: 0.9375em;
  }
  .started {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    font-weight: 500;
  }
  .started small {
    color: var(--_quiet);
    font-weight: 400;
  }
  .glow {
    animation: glow 1.2s ease-out;
  }
  @keyframes glow {
    from {
      background: color-mix(in oklab, var(--_accent) 18%, transparent);
    }
  }
  @media (forced-colors: active) {
    progress {
      border: 1px solid;
    }
  }
`;
