import { expect } from 'chai';
import type { AnyActorRef } from 'xstate';
import { createWizard, harnessOf } from '../harness/wizard-harness.ts';
import type { WalkedWizard } from '../paths/walked-wizard.ts';
import type { Hands } from '../suites/hands.ts';
import type { Screen } from './page-object.ts';
import { pageOf } from './pages.ts';

/** Puts the element on the page, and does there by hand what is to be done. */
export async function handsOnElement({ driver: { actor } }: WalkedWizard): Promise<Hands> {
  const element = createWizard();
  element.actor = actor;
  const { rendered } = await harnessOf(element);
  const screenOf = (machine: AnyActorRef): Screen => {
    // What lies under a window can't be reached.
    const windows = [...element.renderRoot.querySelectorAll<HTMLDialogElement>('dialog:modal')];
    const root = windows.at(-1) ?? element.renderRoot;
    return { root, snapshot: machine.getSnapshot(), wizard: actor.getSnapshot(), rendered };
  };
  return {
    async press(machine, event) {
      await rendered();
      const act = pageOf(machine.getSnapshot()).acts[event.type];
      return act !== undefined && act(screenOf(machine), event);
    },
    async look(machine) {
      await rendered();
      const snapshot = machine.getSnapshot();
      if (snapshot.status !== 'active') return;
      const { isOpen, contents } = pageOf(snapshot);
      expect(isOpen(screenOf(machine)), JSON.stringify(snapshot.value)).to.equal(true);
      const { shown, due } = contents?.(screenOf(machine)) ?? {};
      expect(shown, 'what stands on the page').to.deep.equal(due);
    },
  };
}
