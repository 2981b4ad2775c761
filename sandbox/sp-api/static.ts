const store = {
  storeName: 'BestSellerStore',
  participation: { isParticipating: true, hasSuspendedListings: false },
};
const unitedStates = { id: 'ATVPDKIKX0DER', countryCode: 'US', domainName: 'www.amazon.com' };

/** What Amazon's own static sandbox answers to every call, whoever asks. */
export const staticAnswers = {
  participations: [
    {
      marketplace: {
        ...unitedStates,
        name: 'Amazon.com',
        defaultCurrencyCode: 'USD',
        defaultLanguageCode: 'en_US',
      },
      ...store,
    },
  ],
  account: {
    businessType: 'PRIVATE_LIMITED',
    // Currency and language are missing in Amazon's example as well.
    marketplaceParticipationList: [{ marketplace: { ...unitedStates, name: 'United States' }, ...store }],
    sellingPlan: 'PROFESSIONAL',
    business: {
      name: 'BestSeller Inc.',
      nonLatinName: 'ベストセラー株式会社',
      registeredBusinessAddress: {
        addressLine1: '123 Main St',
        addressLine2: 'Suite 500',
        city: 'Seattle',
        stateOrProvinceCode: 'WA',
        postalCode: '98101',
        countryCode: 'US',
      },
      companyRegistrationNumber: '123456789',
      companyTaxIdentificationNumber: '987654321',
    },
    primaryContact: {
      name: 'John Doe',
      nonLatinName: 'ジョン・ドゥ',
      address: {
        addressLine1: '456 Oak St',
        addressLine2: 'Apt 12',
        city: 'Seattle',
        stateOrProvinceCode: 'WA',
        postalCode: '98102',
        countryCode: 'US',
      },
    },
  },
};
