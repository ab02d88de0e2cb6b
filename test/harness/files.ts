import type { AddUsersWizard } from '../../src/components/add-users-wizard/add-users-wizard.ts';
import { en } from '../../src/messages/en.ts';
import { findControl } from './controls.ts';
import { settle } from './settle.ts';

/** Files that are given to the wizard. */
export function filesOn(wizard: AddUsersWizard) {
  const root = wizard.renderRoot;

  /** Waits for a file to be read, which the browser does by itself. */
  async function read(file: File): Promise<void> {
    await file.arrayBuffer();
    await settle(wizard);
  }

  return {
    /** Picks the file out of the platform's own window, which lies outside of the page. */
    async chooseFile(file: File): Promise<void> {
      const input = root.querySelector<HTMLInputElement>('dialog:modal input[type="file"]');
      if (input === null) throw new Error('No window takes a file here.');
      const asked = new Promise((resolve) => {
        input.addEventListener('click', resolve, { once: true });
      });
      // The platform's window would stay open until somebody closes it.
      input.addEventListener('click', (event) => event.preventDefault(), { once: true });
      findControl(root, 'button', en.paste.chooseFile).click();
      await asked;
      input.files = transferOf(file).files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
      await read(file);
    },
    /** Drops the file on the window that is open. */
    async dropFile(file: File): Promise<void> {
      const init = { dataTransfer: transferOf(file), bubbles: true, cancelable: true };
      const target = root.querySelector('dialog:modal');
      const isRefused = target?.dispatchEvent(new DragEvent('dragover', init)) ?? true;
      if (isRefused) throw new Error('No window takes a file here.');
      target?.dispatchEvent(new DragEvent('drop', init));
      await read(file);
    },
  };
}

function transferOf(file: File): DataTransfer {
  const transfer = new DataTransfer();
  transfer.items.add(file);
  return transfer;
}
