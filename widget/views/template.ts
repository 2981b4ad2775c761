/**
 * What `html` and `svg` take: the constant texts of a template, for templates that are put together once where thousands
 * are drawn. Never of what came from outside.
 */
export const templateOf = (...texts: string[]): TemplateStringsArray => Object.assign(texts, { raw: texts });
