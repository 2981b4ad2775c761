/** Amazon's three selling regions. Apart from the country stores, which the element's first screen does without. */

/** North America, Europe (with India, the Middle East and South Africa), Far East. */
export const REGIONS = ['NA', 'EU', 'FE'] as const;
export type Region = (typeof REGIONS)[number];

/** Amazon grants the Far East country by country; elsewhere one consent opens the whole region. */
export const consentsPerCountry = (region: Region): boolean => region === 'FE';
