import { expect } from 'chai';
import * as fc from 'fast-check';
import { readPeople } from '../../src/domain/pasted-people.ts';
import { pasteTargetAt } from '../harness/paste-target.ts';
import { propertyRuns } from '../harness/property-runs.ts';

const amara = { firstName: 'Amara', lastName: 'Okafor', email: 'a@x.example' };

/** One person under these columns, and how many columns were left out. */
function read(...lines: readonly string[]) {
  const { people, leftOut } = readPeople(lines.join('\n'), pasteTargetAt('firstName'));
  return { patches: people.map(({ patch }) => patch), leftOut };
}

describe('columns that mean the same', () => {
  it('R06 give way to the first of them, and that is said', () => {
    expect(
      read('First name;Last name;Email;Forename', 'Amara;Okafor;a@x.example;Ama'),
    ).to.deep.equal({ patches: [amara], leftOut: 1 });
  });

  it('R06 fill in for the first where it is blank', () => {
    const email = 'b@x.example';
    expect(
      read('Email;Work email', 'a@x.example;', ';b@x.example', 'c@x.example;c@x.example'),
    ).to.deep.equal({
      patches: [{ email: amara.email }, { email }, { email: 'c@x.example' }],
      leftOut: 0,
    });
  });

  for (const [column, value] of [
    ['User', 'aokafor'],
    ['Display name', 'Van Dyke, Mary Ann (IT)'],
    ['Name', 'Amara N. Okafor'],
  ] as const) {
    it(`R06 are not a first and a last name and the column ${column}, which is left out`, () => {
      const behind = read(
        `First name\tLast name\tEmail\t${column}`,
        `Amara\tOkafor\ta@x.example\t${value}`,
      );
      const before = read(
        `${column}\tLast name\tFirst name\tEmail`,
        `${value}\tOkafor\tAmara\ta@x.example`,
      );
      expect([behind, before]).to.deep.equal([
        { patches: [amara], leftOut: 1 },
        { patches: [amara], leftOut: 1 },
      ]);
    });
  }

  it('R06 leave out a whole name beside one part of it', () => {
    const { firstName, lastName, email } = amara;
    expect(read('Full name,Surname,Email', 'A. Okafor,Okafor,a@x.example')).to.deep.equal({
      patches: [{ lastName, email }],
      leftOut: 1,
    });
    expect(read('Given name,User,Email', 'Amara,aokafor,a@x.example')).to.deep.equal({
      patches: [{ firstName, email }],
      leftOut: 1,
    });
  });

  it('R06 hold the last name in a column “Name” beside the first names', () => {
    for (const header of ['Given name;Name;Email', 'First name;NAME;Email;Display name']) {
      expect(read(header, 'Amara;Okafor;a@x.example;Okafor, Amara').patches).to.deep.equal([amara]);
    }
    const target = pasteTargetAt('firstName');
    const german = { ...target, names: { ...target.names, firstName: 'Vorname', email: 'E-Mail' } };
    const { people } = readPeople('Vorname;Name;E-Mail\nAmara;Okafor;a@x.example', german);
    expect(people.map(({ patch }) => patch)).to.deep.equal([amara]);
  });

  it('R06 are the first of two whole names, and are not counted where they are blank', () => {
    const lines = ['Name,Display name,Email', 'Amara Okafor,aokafor,a@x.example'];
    expect(read(...lines)).to.deep.equal({ patches: [amara], leftOut: 1 });
    expect(read('First name,Last name,Email,User', 'Amara,Okafor,a@x.example,')).to.deep.equal({
      patches: [amara],
      leftOut: 0,
    });
  });

  it('R06 change nothing of what the first columns say, whatever stands in them', () => {
    const column = fc.constantFrom(
      'User',
      'Full name',
      'Display name',
      'Forename',
      'Mail',
      'Surname',
    );
    const cell = fc.constantFrom('', 'aokafor', 'Okafor, A.', 'b@x.example', '-');
    fc.assert(
      fc.property(fc.array(fc.tuple(column, cell)), (more) => {
        const header = ['First name', 'Last name', 'Email', ...more.map(([name]) => name)];
        const row = ['Amara', 'Okafor', 'a@x.example', ...more.map(([, text]) => text)];
        const { patches, leftOut } = read(header.join('\t'), row.join('\t'));
        expect(patches).to.deep.equal([amara]);
        expect(leftOut).to.equal(more.filter(([, text]) => text !== '').length);
      }),
      propertyRuns,
    );
  });

  it('R06 are counted where a row is longer than the line of names', () => {
    expect(read('Email;Name', 'a@x.example;Amara Okafor;Legal;')).to.deep.equal({
      patches: [amara],
      leftOut: 1,
    });
  });

  it('R06 are none that the page has no name for', () => {
    const target = pasteTargetAt('firstName');
    const names = { ...target.names, extension: '#' };
    const { people, leftOut } = readPeople('Email\t\tName\na@x.example\tx\tAmara Okafor', {
      ...target,
      names,
    });
    expect(people.map(({ patch }) => patch)).to.deep.equal([amara]);
    expect(leftOut).to.equal(1);
  });
});
