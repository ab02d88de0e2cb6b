import { expect } from 'chai';
import * as fc from 'fast-check';
import type { Issue } from '../../src/domain/issue.ts';
import type { WizardEvent } from '../../src/machines/wizard/wizard.types.ts';
import { answersArrive } from '../harness/deferred-transport.ts';
import { propertyRuns, propertyTimeout } from '../harness/property-runs.ts';
import type { StartedWizard } from '../harness/wizard-actor.ts';
import { rowId, rowsOf, wizardWithPeople } from '../harness/wizard-editing.ts';

const next: WizardEvent = { type: 'step.next' };
const addressOf = (name: string) => `${name}@northwind.example`;
const naming = (name: string): WizardEvent => ({
  type: 'row.patch',
  rowId: rowId(2),
  patch: { email: addressOf(name) },
});

/** What a check finds: nothing, or that the address of the first of the people is taken. */
function foundBy(check: number, isFree: boolean): readonly Issue[] {
  const path = ['rows', rowId(2), 'email'];
  return isFree ? [] : [{ code: 'duplicateInAccount', path, params: { check } }];
}

const isChecking = ({ actor }: StartedWizard) =>
  actor.getSnapshot().matches({ editing: { people: 'checking' } });
const isThrough = ({ actor }: StartedWizard) => actor.getSnapshot().matches({ editing: 'setup' });
const reportedIn = ({ actor }: StartedWizard) => actor.getSnapshot().context.reported;
const emailsOf = (rows: readonly { readonly email: string }[]) => rows.map(({ email }) => email);

/** Answers a check, and tells whether it was still the one that was waited for. */
async function answer(wizard: StartedWizard, check: number, isFree: boolean) {
  const { checkIdentities } = wizard.back;
  const call = checkIdentities.calls[check];
  if (call === undefined) return null;
  const isNewest = check === checkIdentities.calls.length - 1;
  const isWanted = isNewest && isChecking(wizard);
  const before = reportedIn(wizard);
  const place = wizard.actor.getSnapshot().value;
  if (isWanted) expect(emailsOf(call.input.rows)).to.deep.equal(emailsOf(rowsOf(wizard)));
  call.resolve({ issues: foundBy(check, isFree) as never });
  await answersArrive();
  if (isWanted) {
    expect(reportedIn(wizard), 'what the newest answer says').to.deep.equal(foundBy(check, isFree));
    expect(isThrough(wizard)).to.equal(isFree);
  } else {
    expect(reportedIn(wizard), 'what was known before a late answer').to.equal(before);
    expect(wizard.actor.getSnapshot().value).to.deep.equal(place);
  }
  return isWanted;
}

describe('races of checks', () => {
  it('R07 R08 only the newest answer marks people or lets them through, in whatever order the answers come', async function clash() {
    this.timeout(propertyTimeout);
    const seen = { late: 0, marking: 0, through: 0 };
    const names = fc.array(fc.constantFrom('ada', 'ben', 'cleo'), { minLength: 2, maxLength: 5 });
    const verdicts = fc.array(fc.boolean(), { minLength: 6, maxLength: 6 });
    const property = fc.asyncProperty(
      fc.scheduler(),
      names,
      verdicts,
      async (scheduler, typed, free) => {
        const wizard = await wizardWithPeople(2);
        const deeds = [next, ...typed.flatMap((name) => [naming(name), next])];
        scheduler.scheduleSequence(
          deeds.map((event) => ({
            label: event.type,
            builder: async () => {
              if (wizard.actor.getSnapshot().can(event)) wizard.actor.send(event);
              await answersArrive();
            },
          })),
        );
        // Each answer goes its own way: the one to an older check may come after the one to a newer.
        for (const [check, isFree] of free.entries()) {
          const label = `answer ${check}: ${isFree ? 'free' : 'taken'}`;
          const builder = async () => {
            const isWanted = await answer(wizard, check, isFree);
            if (isWanted === false) seen.late += 1;
            if (isWanted === true && !isFree) seen.marking += 1;
            if (isWanted === true && isFree) seen.through += 1;
          };
          scheduler.scheduleSequence([{ label, builder }]);
        }
        await scheduler.waitIdle();
        // Whatever was said of an address that has been changed since is said no longer.
        const asked = wizard.back.checkIdentities.calls;
        for (const { params } of reportedIn(wizard)) {
          const [about] = asked[Number(params['check'])]?.input.rows ?? [];
          expect(about?.email).to.equal(rowsOf(wizard)[0]?.email);
        }
        wizard.actor.stop();
      },
    );
    await fc.assert(property, propertyRuns);
    expect(seen.late, 'late answers that were seen').to.be.above(0);
    expect(seen.marking, 'answers that marked somebody').to.be.above(0);
    expect(seen.through, 'answers that let everybody through').to.be.above(0);
  });
});
