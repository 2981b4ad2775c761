/**
 * What comes after the first screen, in one chunk. Every click that opens Amazon's window is in a view of this chunk or
 * in a dialog, so that the window opens in the click itself.
 */
import type { CSSResultGroup } from 'lit';
import { menuStyles } from './styles/menu.ts';
import { panelStyles } from './styles/panels.ts';
import { later } from './words/later.ts';
import { menu } from './words/menu.ts';
import { problems } from './words/problems.ts';

export { Later } from './controllers/later.ts';
export { linkToOwner, mainAction } from './views/next.ts';
export { askOwner, connectAll } from './views/offers.ts';
export { notes, viewerNote } from './views/notes.ts';
export { connectionProblem, loadError, troublePanel } from './views/panels.ts';

export const words = { ...later, ...menu, problems };
export const styles: CSSResultGroup = [panelStyles, menuStyles];
