/** "80%", as the language writes it. */
export const percentText = (locale: string, percent: number): string =>
  new Intl.NumberFormat([locale, 'en'], { style: 'percent' }).format(percent / 100);
