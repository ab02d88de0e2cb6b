import { expect } from 'chai';
import { blankCredentials } from '../../src/domain/credentials.ts';
import { siteIdSchema } from '../../src/domain/ids.ts';
import type { Issue } from '../../src/domain/issue.ts';
import { selectOutcomes } from '../../src/machines/wizard/wizard-outcome.selectors.ts';
import {
  selectIsBusy,
  selectMeta,
  selectPage,
  selectPlace,
  selectPlan,
  selectRepairs,
  selectShownIssues,
  selectStep,
  selectSteps,
  selectStrandedInvites,
  selectSummary,
  selectUserType,
} from '../../src/machines/wizard/wizard.selectors.ts';
import type { WizardContext } from '../../src/machines/wizard/wizard.types.ts';
import {
  boughtPhone,
  draft,
  drafts,
  newNumber,
  rowId,
  shipTo,
  usd,
  userTypeOf,
} from '../domain/drafts.ts';
import { answersArrive } from '../harness/deferred-transport.ts';
import { goodCredentials } from '../harness/editor-walks.ts';
import { added, jobFor, people } from '../harness/northwind.ts';
import {
  contextAtFirst,
  contextOf,
  fullUser,
  offerWith,
  snapshotWith,
} from '../harness/wizard-context.ts';
import { row, submission } from '../mocks/people.ts';
import { edit, goOn, say, wizardQuoting, wizardWithPeople } from '../harness/wizard-editing.ts';
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

/** The wizard in a window over a page. */
async function wizardPasting() {
  const wizard = await wizardWithPeople(1);
  await say(wizard, { type: 'paste.open' });
  return wizard;
}

async function wizardPicking(type: 'phone.open' | 'number.open') {
  const wizard = await wizardWithPeople(1);
  await say(wizard, { type, rowId: rowId(2) });
  return wizard;
}

async function wizardPickingRole() {
  const wizard = await wizardOnSetup();
  await say(wizard, { type: 'role.open' });
  return wizard;
}

/** The wizard with somebody who could call at once, and whom responders could not find. */
async function wizardWarned() {
  const wizard = await wizardOnPeople();
  const [person] = people(1).map((each) => ({
    ...each,
    siteId: siteIdSchema.parse('site-highland'),
  }));
  await say(wizard, { type: 'rows.import', rows: [person ?? {}] });
  await goOn(wizard);
  await say(wizard, { type: 'setup.choose', option: 'credentials' });
  const rowIds = [rowId(2)];
  await edit(wizard, { type: 'credentials.set', rowIds, patch: goodCredentials() });
  await say(wizard, { type: 'run.submit' });
  return wizard;
}

async function wizardLeaving() {
  const wizard = await wizardWithPeople(1);
  await say(wizard, { type: 'run.cancel' });
  return wizard;
}

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
  for (const [open, page, step] of [
    [wizardPasting, 'paste', 'people'],
    [() => wizardPicking('phone.open'), 'phone', 'people'],
    [() => wizardPicking('number.open'), 'number', 'people'],
    [wizardPickingRole, 'role', 'setup'],
    [wizardWarned, 'missingAddress', 'setup'],
    [wizardQuoting, 'confirm', 'confirm'],
  ] as const) {
    it(`R21 is “${step}” on “${page}”`, async () => {
      const seen = seenOf(await open());
      expect([seen.page, seen.place, seen.step]).to.deep.equal([page, step, step]);
    });
  }

  it('R21 is nowhere else while a prompt asks whether he leaves, which stands over every page', async () => {
    const seen = seenOf(await wizardLeaving());
    expect([seen.page, seen.place, seen.step]).to.deep.equal(['leaving', 'leaving', null]);
  });

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

async function snapshotOf(changes: Partial<WizardContext>) {
  return snapshotWith(await wizardOnPeople(), changes);
}

const bought = { phone: boughtPhone(usd(12_900)), shipTo };
const [full, video] = [userTypeOf('full'), userTypeOf('videoFree')];
const taken = (number: number, field?: string): Issue => ({
  code: 'duplicateInAccount',
  path: ['rows', `row-${number}`, ...(field === undefined ? [] : [field])],
  params: {},
});

describe('the steps of a run', () => {
  const stepsOf = async (...rows: Parameters<typeof contextOf>[0][number][]) =>
    selectSteps(await snapshotOf(contextOf(rows)));

  it('R05 R26 are those that it needs: who buys nothing ships and confirms nothing', async () => {
    expect(await stepsOf(draft(1))).to.deep.equal(['people', 'setup', 'outcome']);
    expect(await stepsOf(draft(1, { number: newNumber(1) }))).to.deep.equal([
      'people',
      'setup',
      'confirm',
      'outcome',
    ]);
    expect(await stepsOf(draft(1, bought))).to.deep.equal([
      'people',
      'shipping',
      'setup',
      'confirm',
      'outcome',
    ]);
  });

  it('R26 are on “confirm” while a purchase is handed over, and else on “setup”', async () => {
    const submitting = await wizardSubmitting();
    const stepWith = (changes: Partial<WizardContext>) =>
      selectStep(snapshotWith(submitting, changes));
    expect(stepWith(contextOf([draft(1, bought)]))).to.equal('confirm');
    expect(stepWith(contextOf([draft(1)]))).to.equal('setup');
  });
});

describe('the figures in the footer', () => {
  it('R10 are how many there are, how many there can be, and how many need attention', async () => {
    const reported = [taken(1), taken(1, 'email'), taken(3, 'email')];
    const snapshot = await snapshotOf(contextOf(drafts(3), { reported }));
    expect(selectSummary(snapshot)).to.include({ people: 3, limit: 25, attention: 2 });
    expect(selectUserType(snapshot)).to.equal(fullUser);
    expect(selectShownIssues(snapshot)).to.deep.equal(reported);
  });

  it('R04 are the licences that are left and those that are bought', async () => {
    const figures = async (changes: Partial<typeof full>) => {
      const offer = offerWith({ userTypes: [{ ...full, ...changes }] });
      const { licencesLeft, licencesToBuy } = selectSummary(
        await snapshotOf(contextOf(drafts(3), { offer })),
      );
      return { licencesLeft, licencesToBuy };
    };
    expect(await figures({})).to.deep.equal({ licencesLeft: null, licencesToBuy: 0 });
    expect(await figures({ licencesLeft: 1, licencePrice: usd(999) })).to.deep.equal({
      licencesLeft: 1,
      licencesToBuy: 2,
    });
  });

  it('R26 are what is known to be paid once and every month, and the same object as long as it is the same', async () => {
    const costs = async (...rows: Parameters<typeof contextOf>[0][number][]) =>
      selectSummary(await snapshotOf(contextOf(rows, { offer }))).costs;
    // A type of its own: the figures are kept with it.
    const offer = offerWith({ userTypes: [{ ...full }] });
    const first = await costs(draft(1, bought), draft(2, { number: newNumber(2, usd(499)) }));
    expect(first).to.deep.equal({ once: usd(12_900), monthly: usd(499) });
    const renamed = draft(1, { ...bought, firstName: 'Ada' });
    const again = await costs(renamed, draft(2, { number: newNumber(2, usd(499)) }));
    expect(again).to.equal(first);
    expect(await costs(renamed)).to.deep.equal({ once: usd(12_900), monthly: null });
  });

  it('R01 are nothing before the account and the type of user are known', async () => {
    const costs = { once: null, monthly: null };
    const nothing = { limit: 0, licencesLeft: null, licencesToBuy: 0 };
    const atFirst = selectSummary(await snapshotOf(contextAtFirst()));
    expect(atFirst).to.deep.equal({ ...nothing, costs, people: 0, attention: 0 });
    const untyped = selectSummary(await snapshotOf(contextOf([draft(1)], { userTypeId: null })));
    expect(untyped).to.deep.include({ ...nothing, costs, limit: 25 });
  });
});

describe('the repairs that are offered', () => {
  it('R07 are those of the problems that are shown, with extensions that are free', async () => {
    const twin = { ...draft(2), extension: '2001' };
    const context = contextOf([draft(1), twin], { touched: [`${rowId(2)}.extension`] });
    const repairs = selectRepairs(await snapshotOf(context)).map(({ repair }) => repair);
    expect(repairs).to.deep.equal([{ kind: 'useExtension', extension: '1041' }]);
  });

  it('R07 are none before the account is known', async () => {
    const roster = contextOf([draft(1)]).roster;
    const reported = [taken(1, 'extension')];
    expect(selectRepairs(await snapshotOf(contextAtFirst({ roster, reported })))).to.deep.equal([]);
  });
});

describe('the people of a run', () => {
  it('R09 are named who are set to an invite that can’t be sent', async () => {
    const everybody = [
      draft(1),
      draft(2, { setup: { kind: 'later' } }),
      draft(3, {
        setup: { kind: 'schedule', date: '', time: '', timeZone: 'UTC', occurrence: null },
      }),
      draft(4, { setup: blankCredentials }),
      draft(5, { setup: null }),
    ];
    const stranded = async (requireUniqueEmail: boolean) =>
      selectStrandedInvites(await snapshotOf(contextOf(everybody, { requireUniqueEmail }))).map(
        ({ id }) => id,
      );
    expect(await stranded(false)).to.deep.equal(['row-1', 'row-3']);
    expect(await stranded(true)).to.deep.equal([]);
  });

  it('R34 are shown with what became of them, as far as they are still in the list', async () => {
    const outcomes = [added(rowId(2)), added(rowId(9))];
    const request = submission(['row-1', 'row-2', 'row-9'].map((id) => row(id)));
    const sent = { submission: { request, key: 'key-1' }, outcomes };
    const shown = selectOutcomes(await snapshotOf(contextOf(drafts(2), sent)));
    expect(shown.map((each) => [each.row.id, each.outcome])).to.deep.equal([
      ['row-2', outcomes[0]],
    ]);
    expect(selectOutcomes(await snapshotOf(contextOf(drafts(2))))).to.deep.equal([]);
  });

  it('R21 are kept as a draft of their account, and there is none before it is known', async () => {
    const offer = offerWith({ userTypes: [full, video] });
    const plan = selectPlan(await snapshotOf(contextOf(drafts(2), { offer })));
    expect(plan?.accountId).to.equal('northwind');
    expect(selectPlan(await snapshotOf(contextAtFirst()))).to.equal(null);
  });
});
