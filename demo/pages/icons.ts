const icon = (paths: string) =>
  `<svg class="icon" viewBox="0 0 20 20" width="20" height="20" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${paths}</svg>`;

export const icons = {
  chart: icon('<path d="M3 16.5h14M5.5 13V9.5M10 13V4.5M14.5 13V7.5"/>'),
  person: icon('<circle cx="10" cy="7" r="3"/><path d="M4 16.5c.8-3 3-4.5 6-4.500s5.2 1.5 6 4.5"/>'),
  plug: icon('<path d="M7 3v4M13 3v4M5 7h10v2.500a5 5 0 0 1-10 0zM10 14.500V17.5"/>'),
  card: icon(
    '<rect x="2.75" y="4.5" width="14.5" height="11" rx="2"/><path d="M2.75 8.500h14.500M6 12.500h3"/>',
  ),
  moon: icon('<path d="M16 12a6.5 6.5 0 0 1-8-8 6.5 6.5 0 1 0 8 8z"/>'),
  chevrons: icon('<path d="M7 8l3-3 3 3M7 12l3 3 3-3"/>'),
};
