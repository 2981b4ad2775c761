import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { tickedOf } from './sheet.ts';

export interface CheckItem {
  id: string;
  label: string;
  /** Quiet text beside the label. */
  note?: string | TemplateResult | undefined;
  /** What is to know about it. */
  remark?: string | undefined;
  /** Why it can't be chosen. */
  disabled?: string | undefined;
}

/** Native boxes in a fieldset, with one above them for all, which is mixed when some are ticked. */
export function checklist({
  legend,
  all,
  items,
  chosen,
  change,
}: {
  legend: string;
  /** Label of the box for all; without it there is none. */
  all?: string;
  items: CheckItem[];
  chosen: Set<string>;
  change: () => void;
}): TemplateResult {
  const free = items.filter(({ disabled }) => !disabled);
  const ticked = free.filter(({ id }) => chosen.has(id)).length;
  const set = (ids: string[], on: boolean): void => {
    for (const id of ids) {
      if (on) chosen.add(id);
      else chosen.delete(id);
    }
    change();
  };
  return html`<fieldset class="checklist">
    <legend class="hidden">${legend}</legend>
    ${
      all && free.length > 1
        ? html`<label class="pick all"
            ><input
              type="checkbox"
              .checked=${live(ticked === free.length)}
              .indeterminate=${live(ticked > 0 && ticked < free.length)}
              @change=${(event: Event) =>
                set(
                  free.map(({ id }) => id),
                  tickedOf(event),
                )}
            /><span class="label">${all}</span></label
          >`
        : nothing
    }
    ${items.map(
      ({ id, label, note, remark, disabled }) =>
        html`<label class="pick ${disabled ? 'off' : ''}"
          ><input
            type="checkbox"
            data-item=${id}
            .checked=${live(chosen.has(id))}
            ?disabled=${!!disabled}
            @change=${(event: Event) => set([id], tickedOf(event))}
          /><span class="label"><bdi>${label}</bdi></span>
          ${note ? html`<span class="note-text">${note}</span>` : nothing}
          ${disabled || remark ? html`<span class="remark">${disabled ?? remark}</span>` : nothing}</label
        >`,
    )}
  </fieldset>`;
}
