/** Names stay, secrets go: a log that developers paste into tickets. */
const CUT = '[redacted]';

const SECRET =
  /^(client_secret|clientSecret|code|spapi_oauth_code|refresh_token|access_token|password|otp|code_verifier|amazon_state|mws_auth_token)$/;
const SECRET_HEADER = /^(cookie|set-cookie|x-amz-access-token|proxy-authorization)$/;
const TOKEN = /\bAt(?:za|zr|c)(?:\||%7C)[\w-]+/gi;
/** Wherever an address or a form stands in the text of a header. */
const PARAMETER =
  /\b(client_secret|code|spapi_oauth_code|refresh_token|access_token|code_verifier|amazon_state|mws_auth_token)(=|%3D)[^&\s"'%]+/gi;

export const redactText = (text: string): string => text.replace(PARAMETER, `$1$2${CUT}`).replace(TOKEN, CUT);

export const redactFields = (fields: Iterable<[string, string]>): Record<string, string> =>
  Object.fromEntries([...fields].map(([name, value]) => [name, SECRET.test(name) ? CUT : redactText(value)]));

export const redactHeaders = (headers: Headers): Record<string, string> =>
  Object.fromEntries(
    [...headers].map(([name, value]) => {
      if (SECRET_HEADER.test(name)) return [name, CUT];
      if (name === 'authorization') return [name, `${value.split(' ')[0] ?? ''} ${CUT}`];
      return [name, redactText(value)];
    }),
  );

/**
 * A body that machines wrote; pages are left out, they are long and say nothing that the rule does not. In an
 * answer, `code` is the name of an error.
 */
export function redactBody(text: string, contentType: string, isAnswer: boolean): string | null {
  if (text === '' || contentType.includes('html')) return text === '' ? '' : null;
  if (contentType.includes('json')) {
    try {
      const hide = (key: string, value: unknown) => {
        if (typeof value !== 'string') return value;
        return SECRET.test(key) && !(isAnswer && key === 'code') ? CUT : redactText(value);
      };
      return JSON.stringify(JSON.parse(text, hide));
    } catch {
      return redactText(text);
    }
  }
  if (!contentType.includes('form')) return redactText(text);
  return new URLSearchParams(redactFields(new URLSearchParams(text))).toString();
}
