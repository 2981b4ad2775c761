/** The roles a selling-partner application can hold, as its consent page lists them. */
export const roles: Readonly<Record<string, string>> = {
  'Account Information Service Provider': 'Account data for open-banking providers in Europe',
  'Amazon Fulfillment': 'Ship to Amazon, and Amazon ships to customers: inbound, inventory, fees',
  'Amazon Warehousing and Distribution':
    'Inventory and inbound shipments of Amazon Warehousing and Distribution',
  'Brand Analytics': 'Retail and shopper-behaviour reports',
  'Buyer Communication': 'Messages to and from buyers',
  'Buyer Solicitation': 'Ask buyers for reviews and feedback',
  'Direct-to-Consumer Shipping': "Ship orders yourself, with buyers' addresses",
  'Finance and Accounting': 'Settlements, statements and other financial data',
  'Inventory and Order Tracking': 'Orders and stock, without addresses',
  'Notifications in Seller Central': 'Put notices into the seller’s console',
  'Payment Initiation Service Provider': 'Start payments in Europe',
  Pricing: 'Offers, prices and repricing',
  'Product Listing': 'Create and manage listings and catalogue data',
  'Professional Services': 'Service jobs',
  'Selling Partner Insights': 'Account and performance information',
  'Tax Invoicing': "Create and send invoices with buyers' data",
  'Tax Remittance': 'Compute and remit sales tax',
};

export const roleNames = Object.keys(roles);
