/** Words that several dialogs share, and those of "Add New Connection" and of arrivals from Amazon's pages. */
export const dialogs = {
  back: 'Back',
  save: 'Save',
  remove: 'Remove',
  copy: 'Copy',
  nobody: 'Nobody',
  listOf: (items: string[]) => items.join(', '),
  typeToConfirm: (phrase: string) => `Type “${phrase}” to confirm`,
  typedWrong: (phrase: string) => `Type “${phrase}” exactly as it stands here.`,

  addName: 'Name',
  addNameHint: 'Only for you. Amazon’s store name is shown too.',
  addNameMissing: 'Give it a name, so that you recognise it in the list.',
  addNameLong: 'At most 60 characters.',
  addMarketplace: 'Marketplace',
  addWhere: (country: string, region: string, alone: boolean) =>
    alone
      ? `${country} is in the ${region}. Japan, Australia and Singapore are connected one at a time.`
      : `${country} is in ${region}: one sign-in covers the marketplaces of that account; others can be added.`,
  addMarketplaceMissing: 'Choose where the account sells.',
  choose: 'Choose',
  addSeller: 'Seller',
  addTypeSeller: 'Seller Central',
  addSubmit: 'Create',
  added: (name: string) => `${name} is in the list. Connect it now.`,
  nameTaken: 'You already have a connection with this name.',

  arrivalStart: 'From Amazon',
  arrivalTitle: (id: string) => `Where does ${id} belong?`,
  arrivalRenewTitle: (name: string) => `Renew ${name}`,
  arrivalRenewing: 'You are on the way back to Amazon to confirm it.',
  arrivalReading: 'You came from Amazon. We are looking where the account belongs.',
  arrivalKnown: 'This account is connected here more than once. Which one do you want to renew?',
  arrivalAddTo: (id: string, seller: string) => `Add ${id} to ${seller}?`,
  arrivalAddToBody: 'You came from Amazon’s pages with an account that is not connected here yet.',
  arrivalWhich: (id: string) => `Which seller does ${id} belong to?`,
  arrivalSearch: 'Search sellers',
  arrivalFound: (count: number) => (count === 1 ? '1 seller found' : `${count} sellers found`),
  arrivalNew: 'New seller',
  arrivalNewName: 'Name of the seller',
  arrivalEnds: (time: string) => `Amazon keeps this open until ${time}.`,
  arrivalGo: 'Continue to Amazon',
};
