import { expect } from 'chai';
import type { AddUsersWizard } from '../../src/components/add-users-wizard/add-users-wizard.ts';
import { partNames } from '../../src/context/late-parts.ts';
import type { RowId } from '../../src/domain/ids.ts';
import { selectEditor } from '../../src/machines/wizard/wizard-editor.selectors.ts';
import type { WizardEvent } from '../../src/machines/wizard/wizard.types.ts';
import type { Transport } from '../../src/transport/transport.ts';
import { collectGarbage, mountsToTry } from '../harness/memory.ts';
import { openMockAccount, type MockAccount } from '../harness/mock-account.ts';
import { people } from '../harness/northwind.ts';
import { nextTask, sessionOf, settle } from '../harness/settle.ts';
import { createWizard } from '../harness/wizard-harness.ts';

// What the page keeps once, such as compiled templates, is there after so many.
const WARM_UP = 4;
// A thousand of them take minutes.
const PATIENCE = 20 * 60_000;

/** How far a wizard comes before it is taken away. */
const walks: Readonly<Record<string, (wizard: AddUsersWizard) => Promise<void>>> = {
  'while it waits for the account': async () => undefined,
  'on its first step': (wizard) => settle(wizard),
  'with 25 people and a window over them': async (wizard) => {
    await have(wizard, 25);
    await tell(wizard, { type: 'phone.open', rowId: firstRow(wizard) });
  },
  'with credentials, while a place for responders is picked': async (wizard) => {
    await have(wizard, 2);
    await tell(wizard, { type: 'step.next' });
    await tell(wizard, { type: 'setup.choose', option: 'credentials' });
    const snapshot = sessionOf(wizard)?.getSnapshot();
    const editor = snapshot && selectEditor(snapshot, 'assignCredentials');
    editor?.send({ type: 'location.open', rowIds: [firstRow(wizard)] });
    await settle(wizard);
  },
  'with people who were added': async (wizard) => {
    await have(wizard, 2);
    await tell(wizard, { type: 'step.next' });
    await tell(wizard, { type: 'run.submit' });
  },
};

async function tell(wizard: AddUsersWizard, event: WizardEvent): Promise<void> {
  sessionOf(wizard)?.send(event);
  await settle(wizard);
}

async function have(wizard: AddUsersWizard, count: number): Promise<void> {
  await settle(wizard);
  await tell(wizard, { type: 'rows.import', rows: people(count) });
}

function firstRow(wizard: AddUsersWizard): RowId {
  const [row] = sessionOf(wizard)?.getSnapshot().context.roster.rows ?? [];
  if (row === undefined) throw new Error('The list has no row. Add people first.');
  return row.id;
}

/** Shows a wizard, walks so far, and takes it away; only weak hands are kept on it and on its actor. */
async function visit(
  account: MockAccount,
  walk: (wizard: AddUsersWizard) => Promise<void>,
): Promise<readonly WeakRef<object>[]> {
  const wizard = Object.assign(createWizard(), { transport: account.transport });
  document.body.append(wizard);
  await Promise.all(partNames.map((part) => wizard.parts.load(part)));
  await walk(wizard);
  const session = sessionOf(wizard);
  if (session === undefined) throw new Error('The wizard has no actor. Give it a transport.');
  wizard.remove();
  await nextTask();
  return [new WeakRef(wizard), new WeakRef(session)];
}

describe('a wizard that is taken off its page (C17)', () => {
  for (const [name, walk] of Object.entries(walks)) {
    it(`leaves no instance, node, listener or document behind: ${name}`, async function () {
      this.timeout(PATIENCE);
      const mounts = await mountsToTry();
      const left: WeakRef<object>[] = [];
      const visitAll = async (count: number): Promise<void> => {
        for (let turn = 0; turn < count; turn += 1) {
          left.push(...(await visit(await openMockAccount(), walk)));
        }
      };
      await visitAll(WARM_UP);
      const before = await collectGarbage();
      await visitAll(mounts);

      const after = await collectGarbage();
      expect(after.nodes, 'nodes').to.be.at.most(before.nodes);
      expect(after.documents, 'documents').to.be.at.most(before.documents);
      // One of the page's own has come meanwhile, once; what each visit leaves is there as often as there were visits.
      const listeners = after.jsEventListeners - before.jsEventListeners;
      expect(listeners, 'listeners').to.be.below(mounts / 2);
      expect(left.filter((each) => each.deref() !== undefined)).to.have.length(0);
    });
  }

  it('is held by no signal that a back end keeps of a call which was under way', async () => {
    const account = await openMockAccount();
    const signals: AbortSignal[] = [];
    const transport: Transport = {
      ...account.transport,
      listInventoryPhones(_, { signal }) {
        signals.push(signal);
        return new Promise(() => undefined);
      },
    };
    const left = await visit({ ...account, transport }, async (wizard) => {
      await settle(wizard);
      sessionOf(wizard)?.send({ type: 'phone.open', rowId: firstRow(wizard) });
      while (signals.length === 0) await nextTask();
    });
    await collectGarbage();

    expect(signals.map(({ aborted }) => aborted)).to.deep.equal([true]);
    expect(left.filter((each) => each.deref() !== undefined)).to.have.length(0);
  });

  it('would be found by these counts, if anything held it', async () => {
    const before = await collectGarbage();
    const wizard = Object.assign(createWizard(), {
      transport: (await openMockAccount()).transport,
    });
    document.body.append(wizard);
    await settle(wizard);
    wizard.remove();
    await nextTask();
    const after = await collectGarbage();

    expect(wizard.isConnected).to.equal(false);
    expect(after.nodes).to.be.greaterThan(before.nodes);
    expect(after.jsEventListeners).to.be.greaterThan(before.jsEventListeners);
  });
});
