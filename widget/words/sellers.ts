/** The words of the sellers' tiles. */
export const sellers = {
  viewDetails: 'View Details',
  countries: (count: number, all: number) => `${count} of ${all}`,
};
