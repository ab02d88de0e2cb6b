import type { Show } from './given.ts';

/** Shows the wizard, whether it is registered already or will be. */
export const show: Show = (place, { transport, plan }) => {
  const wizard = document.createElement('add-users-wizard');
  Object.assign(wizard, { transport }, plan === null ? {} : { plan });
  place.append(wizard);
  return {
    onRow(listener) {
      // Each row has one button that duplicates it, whose name is asked for when the row is rendered.
      const duplicate = (row: number): string => {
        listener();
        return `Duplicate row ${row}`;
      };
      wizard.messages = { roster: { duplicate } };
    },
  };
};
