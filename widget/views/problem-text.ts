import type { ProblemCode } from '../../contract/problem.ts';
import type { ProblemFacts, ProblemsWords } from '../words/problems.ts';
import type { View } from './view.ts';

/** Title and sentence of a problem, with what is known put into them. */
export function problemText(
  { words, page }: { words: { problems: ProblemsWords }; page?: View['page'] | undefined },
  code: ProblemCode,
  facts: Omit<ProblemFacts, 'app'> = {},
): { title: string; sentence: string } {
  const { title, sentence } = words.problems[code] ?? words.problems.unknown;
  const all = { app: page?.host.name ?? '', ...facts };
  return {
    title: typeof title === 'string' ? title : title(all),
    sentence: typeof sentence === 'string' ? sentence : sentence(all),
  };
}
