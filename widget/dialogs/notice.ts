/** Whether a person has seen enough of "Before you go to Amazon", kept in this browser for each server. */
const keyOf = (server: string): string => `connected-accounts:notice:${server}`;

export function noticeHidden(server: string): boolean {
  try {
    return localStorage.getItem(keyOf(server)) === 'hidden';
  } catch {
    // The browser keeps nothing for this page.
    return false;
  }
}

export function hideNotice(server: string, hidden: boolean): void {
  try {
    if (hidden) localStorage.setItem(keyOf(server), 'hidden');
    else localStorage.removeItem(keyOf(server));
  } catch {
    // Then it is shown again.
  }
}
