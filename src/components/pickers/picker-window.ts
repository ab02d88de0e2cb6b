import { nothing, type CSSResult, type TemplateResult } from 'lit';
import { fullName } from '../../domain/user-draft.ts';
import { chip } from '../../styles/chip.styles.ts';
import { fieldStyles } from '../../styles/field.styles.ts';
import { PartElement } from '../part-element.ts';
import { WindowFocus, type WindowPlace } from '../ui/window-focus.ts';
import { failureNoteStyles } from '../ui/failure-note.styles.ts';
import { devicePickerStyles } from './device-picker.styles.ts';
import { devicePicker } from './device-picker.ts';
import { numberPickerStyles } from './number-picker.styles.ts';
import { numberPicker } from './number-picker.ts';
import { pickerStyles } from './pickers.styles.ts';

/**
 * The window over the roster in which one person's phone (R13 to R16) or number (R17, R18) is picked.
 *
 * @summary The window that is open over the first step.
 * @tagname add-users-wizard-picker-window
 */
export class PickerWindow extends PartElement {
  readonly #snapshot = this.select((snapshot) => snapshot);
  readonly #devicePicker = this.selectEditor('devicePicker');
  readonly #numberPicker = this.selectEditor('numberPicker');

  protected readonly windowFocus = new WindowFocus(this, () => this.#place);

  protected override get looks(): readonly CSSResult[] {
    return [
      chip,
      fieldStyles,
      failureNoteStyles,
      pickerStyles,
      devicePickerStyles,
      numberPickerStyles,
    ];
  }

  /** Where the open window has come to, for the focus to follow. */
  get #place(): WindowPlace | null {
    const open = this.#devicePicker.value ?? this.#numberPicker.value ?? null;
    if (open === null) return null;
    const metas = Object.values(open.getMeta());
    return {
      place: JSON.stringify(open.value),
      isProblem: metas.some((meta) => meta?.focus === 'problem'),
    };
  }

  protected override render(): TemplateResult | typeof nothing {
    const { context } = this.#snapshot.value ?? {};
    const index = context?.roster.rows.findIndex(({ id }) => id === context.picking) ?? -1;
    const picked = context?.roster.rows[index];
    if (context === undefined || picked === undefined) return nothing;
    const { messages, headingLevel } = this;
    const { rows } = context.roster;
    const view = { row: index + 1, person: fullName(picked), rows, headingLevel, messages };
    const phones = this.#devicePicker.value ?? null;
    if (phones !== null) {
      return devicePicker({
        ...view,
        snapshot: phones,
        send: (event) => this.editor('devicePicker')?.send(event),
      });
    }
    const numbers = this.#numberPicker.value ?? null;
    if (numbers === null) return nothing;
    return numberPicker({
      ...view,
      now: context.now,
      snapshot: numbers,
      send: (event) => this.editor('numberPicker')?.send(event),
    });
  }
}
