/**
 * What people know from the connection screens that came before, and find again here under the same words. `A…` stands
 * for screens of tiles and region cards, `S…` for tables of accounts with their marketplaces.
 *
 * A test proves a requirement when its title begins with the id: `'A4 A5: several Sellers are …'`. A requirement without
 * a test fails `test/contract/requirements.test.ts`. `node test/requirements.ts` prints the table with its tests.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const REQUIREMENTS: Record<string, string> = {
  A1: 'The way has numbered steps: connect, authorize at Amazon, confirm that it is the right account',
  A2: 'Before leaving: sign in to the correct Amazon Seller Central account, with a user who may connect apps',
  A3: 'The page lives at Settings > Connected Accounts',
  A4: 'A tenant may hold several Sellers; the person first chooses one',
  A5: 'Each Seller is a tile; its action is “View Details”',
  A6: 'With one Seller there is nothing to choose: the region tiles are there at once',
  A7: 'Region tiles: North America, Europe, Far East',
  A8: 'Europe says that India belongs to it; the regions have one name everywhere',
  A9: 'Each region tile has the button “Connect Amazon Seller Central”',
  A10: 'Where it reads “Connect”, it is the same control under the same full name',
  A11: 'Clicking leads to Amazon: to its sign-in page, or straight on when somebody is signed in',
  A12: 'Whichever account is signed in is the one that gets connected: said before, compared after',
  A13: 'Amazon’s consent page lists the data that the app will access',
  A14: 'Amazon may show another name than the product’s: said before',
  A15: 'Amazon’s consent page is confirmed with “Confirm”: said before',
  A16: 'The account appears by itself, without a save or a reload',
  A17: 'A connected account is a card',
  A18: 'The card has the Selling Partner ID',
  A19: 'The card has the marketplaces of the connection',
  A20: 'The Selling Partner ID is compared by the machine, then confirmed by the person',
  A21: 'Europe and North America: sign in once per region',
  A22: 'One connection lists all active marketplaces of its region',
  A23: 'Far East: each country is connected individually',
  A24: 'Each connection of the Far East is listed separately',
  A25: 'The Far East still offers to connect after a first success',
  A26: 'How to revoke access is one step away, with the way through Amazon’s pages',
  S1: 'The old MWS access is shown as what it is: retired',
  S2: 'The page is an entry of the settings’ menu',
  S3: 'A more secure link: a consent at Amazon, and the password stays there',
  S4: 'Nothing sensitive is copied from Seller Central',
  S5: 'The person is redirected to Seller Central to authenticate',
  S6: 'The connection is then made automatically',
  S7: 'What Amazon’s data is used for is said, and which permission opens more of it',
  S8: '“Add New Connection” stands in the top corner at the end',
  S9: 'It asks for a name, and a marketplace from a drop-down menu',
  S10: '“Create” adds the row before any authorization: a row can exist unconnected',
  S11: 'Marketplaces of all regions under one Seller ID',
  S12: 'A table with Account, MWS Authentication Token, Selling Partner, PPC',
  S13: 'Accounts are grouped by Seller ID and region',
  S14: 'Seller ID and region together are always unique',
  S15: 'The MWS token is recognised by its hint',
  S16: 'with the date it was last updated; or the dates of the consent and of its last refresh',
  S17: 'Selling Partner shows all marketplaces of the account',
  S18: 'Onboarded marketplaces are bold',
  S19: '“Pending”: the marketplace is not onboarded',
  S20: '“Continue” starts onboarding of the pending ones in a dialog',
  S21: 'in which the marketplaces are chosen',
  S22: 'and “Start Now” is clicked',
  S23: 'which lists supported marketplaces only, while the column lists all',
  S24: 'With nothing left to start, Continue becomes Started',
  S25: 'PPC shows all marketplaces that have PPC',
  S26: 'Those whose PPC is connected are bold',
  S27: '“Pending”: the PPC of that marketplace is not connected',
  S28: '“Continue” of PPC opens a dialog',
  S29: 'in which the marketplaces are chosen whose PPC to connect',
  S30: 'Selling Partner and PPC are independent, each with its own Continue',
};

/** Titles of tests that begin with ids: by id, each with its file. */
export function provenBy(): Map<string, { file: string; title: string }[]> {
  const found = new Map<string, { file: string; title: string }[]>();
  for (const file of globSync('*/**/*.test.ts', { cwd: import.meta.dirname }).sort()) {
    const text = readFileSync(join(import.meta.dirname, file), 'utf8');
    for (const [, title = '', ids = ''] of text.matchAll(/['"`](((?:[AS]\d+ ?)+): [^'"`\n]+)['"`]/g))
      for (const id of ids.split(' ')) found.set(id, [...(found.get(id) ?? []), { file, title }]);
  }
  return found;
}

if (import.meta.main) {
  const proven = provenBy();
  console.log('| Id | What | Proven by |\n|---|---|---|');
  for (const [id, what] of Object.entries(REQUIREMENTS)) {
    const tests = (proven.get(id) ?? []).map(
      ({ file, title }) => `${file}: ${title.replace(/^[^:]*: /, '')}`,
    );
    console.log(`| ${id} | ${what} | ${tests.join('<br>')} |`);
  }
}
