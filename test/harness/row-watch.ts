import type { AddUsersWizard } from '../../src/components/add-users-wizard/add-users-wizard.ts';

/** Notes which rows of the roster the page changes from now on, counted from 1. */
export function watchRowsOf(wizard: AddUsersWizard): () => readonly number[] {
  const rows = [...wizard.renderRoot.querySelectorAll('tbody tr')];
  const changed = new Set<number>();
  const note = (records: readonly MutationRecord[]): void => {
    for (const { target } of records) changed.add(rowOf(target, rows));
  };
  const observer = new MutationObserver(note);
  for (const row of rows) {
    observer.observe(row, {
      attributes: true,
      childList: true,
      characterData: true,
      subtree: true,
    });
  }
  return () => {
    note(observer.takeRecords());
    observer.disconnect();
    return [...changed];
  };
}

function rowOf(target: Node, rows: readonly Element[]): number {
  return rows.findIndex((row) => row.contains(target)) + 1;
}
