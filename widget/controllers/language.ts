import type { ReactiveController } from 'lit';
import type { ConnectedAccounts } from '../connected-accounts.ts';
import type { Words } from '../words/en.ts';

/** A language that is there. What is left out is English. */
export interface Language {
  /** For dates, numbers and countries. */
  locale: string;
  lang?: string;
  dir?: string;
  words?: Words;
}

/** Finds the language to speak, and changes over to it once its words are there. */
export class LanguageController implements ReactiveController {
  /** Nothing until the first one is there. */
  current: Language | undefined;
  readonly #element: ConnectedAccounts;
  #wanted = '';

  constructor(element: ConnectedAccounts) {
    this.#element = element;
    element.addController(this);
  }

  hostUpdate(): void {
    const element = this.#element;
    const wanted =
      element.locale ||
      element.closest<HTMLElement>('[lang]')?.lang ||
      document.documentElement.lang ||
      navigator.language;
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    // Everything else, also what is no locale at all, is understood by the other languages' chunk.
    if (/^en(-\w\w)?$/.test(wanted)) this.current = { locale: wanted };
    else
      void import('../words/languages.ts')
        .then(({ speak }) => speak(wanted, element.strings))
        .catch(console.warn)
        .then((language) => {
          if (wanted !== this.#wanted) return;
          this.current = language ?? { locale: 'en' };
          element.requestUpdate();
        });
  }
}
