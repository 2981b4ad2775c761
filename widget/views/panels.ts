import { nothing, type TemplateResult } from 'lit';
import { Trouble } from '../client/client.ts';
import type { Words } from '../words/en.ts';
import { problemPanel } from './problem.ts';
import type { Actions } from './view.ts';

/** What appears once something is under way or wrong: loaded after the first screen. */
export { attemptPanel } from './attempt.ts';
export { connectionProblem } from './problem-of-connection.ts';

/** The list could not be read. */
export const loadError = (words: Words, { code, reference }: Trouble, actions: Actions): TemplateResult =>
  problemPanel(
    { words, actions },
    { code, reference },
    {
      buttons: [
        {
          label: code === 'host_session' ? words.signIn : words.tryAgain,
          act: code === 'host_session' ? actions.signIn : actions.reload,
        },
      ],
    },
  );

/** Something the person did came to nothing. */
export const troublePanel = (
  words: Words,
  { code, reference }: Trouble,
  actions: Actions,
): TemplateResult | typeof nothing =>
  code === 'host_session'
    ? loadError(words, new Trouble(code, reference), actions)
    : problemPanel(
        { words, actions },
        { code, reference },
        {
          buttons: [{ label: words.dismiss, act: actions.dismissTrouble, quiet: true }],
        },
      );
