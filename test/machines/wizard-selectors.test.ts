import { expect } from 'chai';
import {
  selectIsBusy,
  selectMeta,
  selectPage,
  selectPlace,
  selectStep,
} from '../../src/machines/wizard/wizard.selectors.ts';
import { answersArrive } from '../harness/deferred-transport.ts';
import { jobFor } from '../harness/northwind.ts';
import {
  startWizard,
  wizardOnPeople,
  wizardOnSetup,
  wizardSubmitting,
  type StartedWizard,
} from '../harness/wizard-actor.ts';

async function wizardDone() {
  const wizard = await wizardSubmitting();
  const { input, resolve } = wizard.back.submit.last();
  resolve(jobFor(input));
  await answersArrive();
  return wizard;
}

interface Seen {
  readonly page: string;
  readonly place: string;
  readonly step: string | null;
  readonly isBusy: boolean;
  readonly tags: readonly string[];
}

const seenOf = ({ actor }: StartedWizard): Seen => {
  const snapshot = actor.getSnapshot();
  return {
    page: selectPage(snapshot),
    place: selectPlace(snapshot),
    step: selectStep(snapshot),
    isBusy: selectIsBusy(snapshot),
    tags: [...snapshot.tags].toSorted(),
  };
};

describe('where the admin is', () => {
  const cases: readonly (readonly [() => StartedWizard | Promise<StartedWizard>, Seen])[] = [
    [startWizard, { page: 'loading', place: 'loading', step: null, isBusy: true, tags: ['busy'] }],
    [
      wizardOnPeople,
      { page: 'people', place: 'people', step: 'people', isBusy: false, tags: ['step'] },
    ],
    [
      wizardOnSetup,
      { page: 'setup', place: 'setup', step: 'setup', isBusy: false, tags: ['step'] },
    ],
    [
      wizardSubmitting,
      {
        page: 'submitting',
        place: 'submitting',
        step: 'setup',
        isBusy: true,
        tags: ['busy', 'locked'],
      },
    ],
    [
      wizardDone,
      { page: 'outcome', place: 'outcome.all', step: 'outcome', isBusy: false, tags: [] },
    ],
  ];
  for (const [open, seen] of cases) {
    it(`R21 is told on “${seen.page}”`, async () => {
      expect(seenOf(await open())).to.deep.equal(seen);
    });
  }

  it('R21 is told by the innermost state, which knows the rows it serves', async () => {
    const { actor } = await wizardOnSetup();
    expect(selectMeta(actor.getSnapshot())?.requirements).to.deep.equal(['R23']);
  });
});
