import { expect } from 'chai';
import { scenarioMistake } from '../../src/cli/scenario-mistake.ts';
import { scenarioSchema } from '../../src/headless/scenario.ts';

const mistakeOf = (lines: object): string => {
  const whole = { schema: 'add-users/scenario', version: 1, ...lines };
  const [issue] = scenarioSchema.safeParse(whole).error?.issues ?? [];
  return issue === undefined ? '' : scenarioMistake(issue);
};

const number = { new: { region: 'WA', areaCode: 206 } };

describe('a mistake in a scenario', () => {
  for (const [lines, said] of [
    [{ peple: [] }, 'its top: there is no “peple”'],
    [{ charges: 'maybe' }, 'charges: it can be “accept” or “refuse”'],
    [{ people: 3 }, 'people: a list is needed'],
    [{ attempts: 99 }, 'attempts: it can be at most 20'],
    [{ some: [{ who: [0] }] }, 'some.0.who.0: it is counted from 1'],
    [
      { everyone: { number } },
      'everyone.number.new.areaCode: a text (a number in quotes) is needed',
    ],
    [{ everyone: { phone: { by: 'x' } } }, 'phone: it can be “app”, “stock: …”, or “buy: …”'],
    [{ everyone: { setup: { kind: 'letter' } } }, 'it can be “invite”, “schedule”, “credentials”'],
    [{ missingAddress: { pick: 3 } }, 'missingAddress.pick: a text'],
  ] as const) {
    it(`R01 is told by its place, and with what could stand there: ${said}`, () => {
      expect(mistakeOf(lines)).to.include(said);
    });
  }

  it('R28 never shows a secret that stands where its name should', () => {
    const setup = { kind: 'credentials', password: 'Kestrel-4mbox-Drift' };
    expect(mistakeOf({ everyone: { setup } }))
      .to.include('as in $PASSWORD')
      .and.to.not.include('Kestrel');
  });
});
