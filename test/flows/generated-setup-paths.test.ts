import { expect } from 'chai';
import type { AnyActorRef, AnyEventObject, AnyStateMachine } from 'xstate';
import type { SetupOption } from '../../src/domain/setup.ts';
import type { SetupPathInput } from '../../src/machines/setup-paths/setup-path.types.ts';
import { en } from '../../src/messages/en.ts';
import { later } from '../harness/clean-ups.ts';
import { answersArrive } from '../harness/deferred-transport.ts';
import { findControl, hasControl } from '../harness/controls.ts';
import { actOnPath } from '../harness/editor-page-objects.ts';
import { people, singleSite } from '../harness/northwind.ts';
import { answerAccount, startWizard } from '../harness/wizard-actor.ts';
import { mountWizard } from '../harness/wizard-harness.ts';
import type { Subject } from '../paths/explore.ts';
import { parseFixture, pathOf, type KeptPath } from '../paths/fixture.ts';
import { readLifecycle } from '../paths/lifecycle.ts';
import { subject as activateLater } from '../paths/subjects/activate-later.subject.ts';
import { subject as assignCredentials } from '../paths/subjects/assign-credentials.subject.ts';
import { subject as scheduleInvite } from '../paths/subjects/schedule-invite.subject.ts';
import { subject as sendInvite } from '../paths/subjects/send-invite.subject.ts';
import { createPorts } from '../paths/trace.ts';

const SUBJECTS: readonly (readonly [SetupOption, Subject])[] = [
  ['invite', sendInvite],
  ['schedule', scheduleInvite],
  ['credentials', assignCredentials],
  ['later', activateLater],
];

/** The machine, begun with what its path says and not with what the wizard would give it. */
function begunWith(machine: AnyStateMachine, input: unknown): AnyStateMachine {
  return Object.create(machine, {
    getInitialSnapshot: { value: (scope: never) => machine.getInitialSnapshot(scope, input) },
  });
}

/** A wizard on the set-up step, in which the path of the machine is open for so many people. */
async function openPath(machine: AnyStateMachine, option: SetupOption, count: number) {
  const wizard = startWizard((logics) =>
    // Which of the wizard's machines it is, the types can't see.
    logics.provide({ actors: { [machine.id]: machine } as never }),
  );
  const { actor, back } = wizard;
  later(() => actor.stop());
  await answerAccount(wizard, singleSite);
  actor.send({ type: 'row.add', count: count - 1 });
  for (const [index, { id }] of actor.getSnapshot().context.roster.rows.entries())
    actor.send({ type: 'row.patch', rowId: id, patch: people(count)[index] ?? {} });
  actor.send({ type: 'step.next' });
  back.checkIdentities.last().resolve({ issues: [] });
  await answersArrive();
  actor.send({ type: 'setup.choose', option });
  await answersArrive();
  const editor: AnyActorRef | undefined = actor.getSnapshot().children.editor;
  if (editor === undefined) throw new Error('The path is not open.');
  return { actor, editor };
}

let pressed = 0;

async function walk({ machine }: Subject, option: SetupOption, path: KeptPath): Promise<void> {
  const ports = createPorts();
  const { input, events } = pathOf(path);
  const deferred = machine.provide({ actors: ports.actorsFor(machine) });
  // A setup path begins with the people whom it is for.
  const { people: addressed } = input as SetupPathInput;
  const { actor, editor } = await openPath(begunWith(deferred, input), option, addressed.length);
  const wizard = await mountWizard({ actor });
  const root = wizard.element.renderRoot;
  const name = en.setup.options[option].name;
  const isShown = () => hasControl(root, 'radio', name) && findControl(root, 'radio', name).checked;
  const look = () => {
    const { value, tags, status } = editor.getSnapshot();
    return { value, tags: [...tags].toSorted(), status };
  };
  const told = async (event: AnyEventObject): Promise<void> => {
    const lifecycle = readLifecycle(event);
    const port = ports.pending.get(lifecycle?.id ?? '');
    if (lifecycle?.kind === 'done' && port !== undefined) port.resolve(event['output']);
    else if (lifecycle?.kind === 'failed' && port !== undefined) port.reject(event['error']);
    else if (actOnPath(root, event)) pressed += 1;
    else editor.send(event);
    await answersArrive();
    await wizard.rendered();
  };
  for (const [index, { state, tags = [] }] of path.trace.entries()) {
    const event = events[index - 1];
    if (event !== undefined) await told(event);
    const { value, tags: found, status } = look();
    expect(value, event?.type).to.deep.equal(state);
    expect(found, event?.type).to.deep.equal(tags.toSorted());
    // The choice shows as made as long as its path is open.
    expect(isShown(), event?.type).to.equal(status === 'active');
  }
}

for (const [option, subject] of SUBJECTS) {
  const { id } = subject.machine;
  const file = await fetch(`/test/paths/fixtures/${id}.json`);
  const { paths } = parseFixture(await file.text(), subject);
  describe(`the generated paths of ${id}, on the element`, () => {
    for (const [index, path] of paths.entries()) {
      it(`R22: ${index + 1} leads where it leads without one`, async () => {
        await walk(subject, option, path);
      });
    }
  });
}

describe('the controls of the setup paths', () => {
  it('R34: were used on the generated paths', () => {
    expect(pressed).to.be.greaterThan(10);
  });
});
