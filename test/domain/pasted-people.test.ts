import { expect } from 'chai';
import { costCenterIdSchema } from '../../src/domain/ids.ts';
import { readPeople } from '../../src/domain/pasted-people.ts';
import { rowFields, type RowField } from '../../src/domain/row-field.ts';
import { multiSite } from '../harness/northwind.ts';
import { pasteTargetAt } from '../harness/paste-target.ts';

const amara = { firstName: 'Amara', lastName: 'Okafor', email: 'amara.okafor@northwind.example' };
const jonas = { firstName: 'Jonas', lastName: 'Lindqvist', email: 'jonas@northwind.example' };

const read = (text: string, field: RowField = 'firstName') =>
  readPeople(text, pasteTargetAt(field));
const patchesOf = (text: string, field?: RowField) =>
  read(text, field).people.map(({ patch }) => patch);

describe('a pasted block', () => {
  it('R06 lands from the cell on in which it is pasted', () => {
    const text = 'Okafor\tamara.okafor@northwind.example\r\nLindqvist\tjonas@northwind.example\r\n';

    expect(patchesOf(text, 'lastName')).to.deep.equal([
      { lastName: 'Okafor', email: amara.email },
      { lastName: 'Lindqvist', email: jonas.email },
    ]);
  });

  it('R06 has addresses without what makes them links', () => {
    const text = 'Email\tExtension\nmailto:jonas@northwind.example\t1041';

    expect(patchesOf(text)).to.deep.equal([{ email: jonas.email, extension: '1041' }]);
  });

  it('R06 follows its own header, in any order and with any known names', () => {
    const text = 'E-Mail;Surname;Given name\namara.okafor@northwind.example;Okafor;Amara';

    expect(patchesOf(text, 'extension')).to.deep.equal([amara]);
  });

  it('R06 splits a column of whole names', () => {
    const text = 'Name,Email\nAmara Okafor,amara.okafor@northwind.example';

    expect(patchesOf(text)).to.deep.equal([amara]);
  });

  it('R06 names site and cost centre by their names, and what the account does not have', () => {
    const text = 'Site\tCost centre\nHARBOUR OFFICE\tLEGAL\nAtlantis\t';
    const [known, other] = read(text).people ?? [];

    expect(known?.patch).to.deep.equal({ siteId: 'site-harbour', costCenterId: 'center-legal' });
    expect(other).to.deep.include({
      patch: { siteId: null },
      unknown: [{ field: 'siteId', name: 'Atlantis' }],
    });
  });

  it('R06 leaves the site and the cost centre that a row starts with where its cells hold only signs', () => {
    const people = read('Site\tCost centre\n-\t—\nHarbour Office\tn/a').people;

    expect(people.map(({ patch }) => patch)).to.deep.equal([
      {},
      { siteId: 'site-harbour', costCenterId: null },
    ]);
    expect(people.map(({ unknown }) => unknown)).to.deep.equal([
      [],
      [{ field: 'costCenterId', name: 'n/a' }],
    ]);
  });

  it('R06 takes no cost centre where two are called the same', () => {
    const [sales] = multiSite.costCenters;
    const again = costCenterIdSchema.parse('center-again');
    const costCenters = sales === undefined ? [] : [sales, { ...sales, id: again }];
    const target = { ...pasteTargetAt('email'), costCenters };
    const [person] = readPeople(`Email\tCost centre\na@x.example\t${sales?.name}`, target).people;

    expect(person?.patch.costCenterId).to.equal(null);
    expect(person?.unknown).to.deep.equal([{ field: 'costCenterId', name: sales?.name }]);
  });

  it('R07 leaves the proposed extension where its cell is empty, and a leading zero where it is not', () => {
    expect(patchesOf('a@x.example\t\nb@x.example\t0042', 'email')).to.deep.equal([
      { email: 'a@x.example' },
      { email: 'b@x.example', extension: '0042' },
    ]);
  });

  it('R06 counts the columns that found no place', () => {
    expect(read('1001\tx\ty', 'extension').leftOut).to.equal(0);
    expect(
      readPeople('1001\tx\ty', pasteTargetAt('extension', rowFields.slice(0, 4))).leftOut,
    ).to.equal(2);
    expect(read('Email\tShoe size\na@x.example\t44').leftOut).to.equal(1);
  });

  it('R06 keeps quoted cells whole, with breaks, delimiters and quotes in them', () => {
    const text = '"Amara ""Ama"""\t"Okafor\nBello"\tamara.okafor@northwind.example';

    expect(patchesOf(text)).to.deep.equal([
      { firstName: 'Amara "Ama"', lastName: 'Okafor Bello', email: amara.email },
    ]);
  });

  it('R06 takes a column of names line by line, commas and all', () => {
    expect(patchesOf('Okafor, PhD\nLindqvist', 'lastName')).to.deep.equal([
      { lastName: 'Okafor, PhD' },
      { lastName: 'Lindqvist' },
    ]);
  });

  it('R06 derives names where a column of addresses has a header, and not beside names', () => {
    const [person] = read('Email\namara.okafor@northwind.example').people ?? [];
    const [named] = read('Email,First name\na.b@x.example,Amara').people ?? [];

    expect(person?.derivedName).to.deep.equal({ firstName: 'Amara', lastName: 'Okafor' });
    expect(named?.derivedName).to.equal(null);
  });
});

describe('a pasted list of addresses', () => {
  it('R06 is read as mail programs write it', () => {
    const texts = [
      'Amara Okafor <amara.okafor@northwind.example>, Jonas Lindqvist <jonas@northwind.example>',
      '"Okafor, Amara" <amara.okafor@northwind.example>\n"Lindqvist, Jonas" <jonas@northwind.example>',
      'Okafor, Amara <amara.okafor@northwind.example>; Lindqvist, Jonas <jonas@northwind.example>;',
      'Amara Okafor <mailto:amara.okafor@northwind.example>\r\nJonas Lindqvist <jonas@northwind.example>\r\n',
    ];

    for (const text of texts) expect(patchesOf(text), text).to.deep.equal([amara, jonas]);
  });

  it('R06 may hold plain addresses, whose names are derived', () => {
    const people = read('amara.okafor@northwind.example; jonas@northwind.example').people;

    expect(people?.map(({ patch }) => patch)).to.deep.equal([
      { email: amara.email },
      { email: jonas.email },
    ]);
    expect(people?.map(({ derivedName }) => derivedName)).to.deep.equal([
      { firstName: 'Amara', lastName: 'Okafor' },
      { firstName: 'Jonas', lastName: '' },
    ]);
  });

  it('R06 may mix both', () => {
    const text =
      'a.b@x.example, Amara Okafor <amara.okafor@northwind.example>, <c@x.example>, d@x.example';
    const emails = read(text).people.map(({ patch }) => patch.email);

    expect(emails).to.deep.equal(['a.b@x.example', amara.email, 'c@x.example', 'd@x.example']);
  });

  it('R06 loses nobody who stands in it without brackets', () => {
    const text = [
      'Zoë Marchetti zoe@x.example; the new ones',
      'Li li@x.example, Amara Okafor <amara.okafor@northwind.example>',
      'Jo Lund jo@x.example, bo@x.example',
      'Mei Tanaka mei@x.example',
      'Kind regards',
    ].join('\n');

    expect(patchesOf(text).map(({ email }) => email)).to.deep.equal([
      'zoe@x.example',
      'li@x.example',
      amara.email,
      'jo@x.example',
      'bo@x.example',
      'mei@x.example',
    ]);
  });

  it('R06 keeps what begins a last name with it', () => {
    expect(patchesOf('Ludwig van Beethoven <l@x.example>')).to.deep.equal([
      { firstName: 'Ludwig', lastName: 'van Beethoven', email: 'l@x.example' },
    ]);
    expect(patchesOf('Plato <p@x.example>')).to.deep.equal([
      { firstName: 'Plato', lastName: '', email: 'p@x.example' },
    ]);
  });

  it('R06 derives no more from an address than it says', () => {
    const names = read(
      'anne-marie.du-pont+x@y.example li_wei7@y.example eva-lind@y.example',
    ).people;

    expect(names?.map(({ derivedName }) => derivedName)).to.deep.equal([
      { firstName: 'Anne-Marie', lastName: 'Du-Pont' },
      { firstName: 'Li', lastName: 'Wei' },
      { firstName: 'Eva', lastName: 'Lind' },
    ]);
  });
});

describe('a whole list', () => {
  it('R06 may be one person, by address or by name', () => {
    expect(patchesOf('amara.okafor@northwind.example')).to.deep.equal([{ email: amara.email }]);
    expect(patchesOf('Amara\tOkafor')).to.deep.equal([{ firstName: 'Amara', lastName: 'Okafor' }]);
  });

  it('R06 has nobody in it when it is blank', () => {
    for (const text of ['', ' \n\n', '\t\t\n']) expect(read(text).people, text).to.deep.equal([]);
  });

  it('R06 may name its columns as the page does that it is pasted into', () => {
    const names = { ...pasteTargetAt('email').names, firstName: 'Vorname', lastName: 'Nachname' };
    const target = { ...pasteTargetAt('email'), names };
    const { people } = readPeople('Nachname;Vorname;E-Mail\nOkafor;Amara;' + amara.email, target);

    expect(people.map(({ patch }) => patch)).to.deep.equal([amara]);
  });
});
