import type { TemplateResult } from 'lit';
import type { Trouble } from '../client/client.ts';
import type { Words } from '../words/en.ts';
import { problemPanel } from './problem.ts';
import type { Actions } from './view.ts';

export { attemptPanel } from './attempt.ts';

/** The list could not be read. */
export const loadError = (words: Words, trouble: Trouble, actions: Actions): TemplateResult =>
  problemPanel({ words, actions }, trouble, {
    label: trouble.code === 'host_session' ? words.signIn : words.tryAgain,
    act: trouble.code === 'host_session' ? actions.signIn : actions.reload,
  });

/** Something the person did came to nothing. */
export const troublePanel = (words: Words, trouble: Trouble, actions: Actions): TemplateResult =>
  trouble.code === 'host_session'
    ? loadError(words, trouble, actions)
    : problemPanel({ words, actions }, trouble, {
        label: words.dismiss,
        act: actions.dismissTrouble,
        quiet: true,
      });
