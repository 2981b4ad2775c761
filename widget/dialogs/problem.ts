import { html, type TemplateResult } from 'lit';
import { connectionProblem } from '../views/problem-of-connection.ts';
import { connectionOf } from '../views/find.ts';
import type { Dialog, DialogHost, DialogState } from './dialog.ts';
import { head } from './head.ts';

/** What is wrong with a connection, and what can be done. */
export const open = (host: DialogHost, { connectionId }: DialogState<'problem'>): Dialog => ({
  render: () => problem(host, connectionId),
});

function problem(host: DialogHost, id: string): TemplateResult {
  const { view } = host;
  const connection = connectionOf(view.page, id);
  return html`${head(host, connection?.name ?? '')}
    <div class="sheet-body">${connection ? connectionProblem(view, connection) : ''}</div>
    <footer class="actions end">
      <button class="button" part="button" autofocus @click=${host.close}>${view.words.close}</button>
    </footer>`;
}
