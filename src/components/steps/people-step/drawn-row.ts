import { noChange, type TemplateResult } from 'lit';
import { AsyncDirective, directive, type PartInfo } from 'lit/async-directive.js';
import { isShallowEqual } from '../../../context/select-controller.ts';
import type { RowId } from '../../../domain/ids.ts';
import { rosterRow } from './roster-row.ts';
import type { RosterRowView } from './roster-row-view.ts';

/** A row in its place in the table, which can be drawn anew by itself. */
export class DrawnRow extends AsyncDirective {
  #all: Map<RowId, DrawnRow> | undefined;
  #view: RosterRowView | undefined;

  override render(_all: Map<RowId, DrawnRow>, view: RosterRowView): TemplateResult {
    return rosterRow(view);
  }

  override update(
    _part: PartInfo,
    [all, view]: [Map<RowId, DrawnRow>, RosterRowView],
  ): TemplateResult | typeof noChange {
    this.#all = all;
    all.set(view.row.id, this);
    return this.#takes(view) ? rosterRow(view) : noChange;
  }

  /** Draws the row anew, unless it looks like this already. */
  show(view: RosterRowView): void {
    if (this.#takes(view)) this.setValue(rosterRow(view));
  }

  override disconnected(): void {
    if (this.#view !== undefined) this.#all?.delete(this.#view.row.id);
  }

  override reconnected(): void {
    if (this.#view !== undefined) this.#all?.set(this.#view.row.id, this);
  }

  #takes(view: RosterRowView): boolean {
    const isOther = !isShallowEqual(this.#view, view);
    this.#view = view;
    return isOther;
  }
}

/** Draws a row in its place, and puts it among those that can be drawn by themselves. */
export const drawnRow = directive(DrawnRow);
