type Category = Intl.LDMLPluralRule;

/**
 * Picks the form that a count takes in a language. `#` in a form stands for the count as the language writes it, so no
 * name may stand before it. A language names its categories besides `other`: `plurals<'one' | 'few' | 'many'>('pl')`.
 */
export function plurals<Own extends Category = 'one'>(language: string) {
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language, { numberingSystem: 'latn' });
  return (count: number, forms: Record<Own | 'other', string>): string => {
    const known: Partial<Record<Category, string>> = forms;
    return (known[rules.select(count)] ?? forms.other).replace('#', numbers.format(count));
  };
}
