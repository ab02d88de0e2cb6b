import { expect } from 'chai';
import { parseRoster, type RosterFile } from '../../src/cli/roster-file.ts';

const header = 'Email,First name,Last name';
const nadia = 'nadia@northwind.example,Nadia,Brandt';

const textsOf = ({ rows }: RosterFile) =>
  rows.map(({ cells }) => [...cells.values()].map(({ text }) => text));
const told = ({ problems }: RosterFile) =>
  problems.map(({ line, column, code }) => `${line}:${column} ${code}`);

describe('a list of people in a file', () => {
  for (const [what, text] of [
    ['commas', `${header}\n${nadia}`],
    ['semicolons', `${header}\n${nadia}`.replaceAll(',', ';')],
    ['tabs', `${header}\n${nadia}`.replaceAll(',', '\t')],
    ['the line ends of Windows', `${header}\r\n${nadia}\r\n`],
    ['the line ends of an old Mac', `${header}\r${nadia}\r`],
    ['a byte order mark', `\uFEFF${header}\n${nadia}`],
    ['quotes around everything', `${header}\n${nadia}`.replace(/[^,\n]+/g, '"$&"')],
    ['blanks around everything', `${header}\n${nadia}`.replace(/[^,\n]+/g, ' $& ')],
  ] as const) {
    it(`R06 can have ${what}`, () => {
      const file = parseRoster(text);
      expect(told(file)).to.deep.equal([]);
      expect(textsOf(file)).to.deep.equal([['nadia@northwind.example', 'Nadia', 'Brandt']]);
    });
  }

  for (const names of [
    'email,first name,last name,extension,site,cost centre',
    'E-Mail,Given Name,Surname,Ext.,Site,Cost Center',
    'e_mail,FORENAME,family-name,EXTENSION NUMBER,site name,costcentre',
    'E-Mail,Vorname,Nachname,Nst.,Standort,Kostenstelle',
    'E-Mail-Adresse;VORNAME;Familienname;Nebenstelle;Standort;Kostenstelle',
    'e-mail,Vorname,last name,Durchwahl,site,Kostenstelle',
    'Email Address [Required],First Name [Required],Last Name [Required],Ext.,Site (optional),Cost Center',
  ]) {
    it(`R06 can have the columns ${names}`, () => {
      const { fields, problems, notes } = parseRoster(`${names}\n`);
      expect([problems, notes]).to.deep.equal([[], []]);
      expect(fields.size).to.equal(6);
    });
  }

  it('R06 can have its columns in any order', () => {
    const { rows } = parseRoster('Last name,Email,First name\nBrandt,n@a.example,Nadia');
    expect(rows[0]?.cells.get('firstName')).to.deep.equal({ text: 'Nadia', line: 2, column: 3 });
  });

  it('R06 has the line of each cell, also after cells with line breaks', () => {
    const { rows } = parseRoster(`${header}\na@a.example,"Na\n\ndia",Brandt\n\n${nadia}`);
    expect(rows.map(({ line }) => line)).to.deep.equal([2, 6]);
    expect(rows[0]?.cells.get('lastName')?.line).to.equal(4);
  });

  it('R06 counts blank lines in a note, and not as people', () => {
    const { rows, notes } = parseRoster(`\n${header}\n${nadia}\n\n,,\n${nadia}\n`);
    expect(rows).to.have.length(2);
    expect(notes).to.deep.equal(['lines 1, 4, and 5 are blank']);
  });

  it('R06 names the columns that it does not know', () => {
    const { notes } = parseRoster(`${header},Desk,,Shoe\n${nadia},A1,x,42`);
    expect(notes).to.deep.equal([
      'columns “Desk”, number 5 (without a name), and “Shoe” are not known and are left out',
    ]);
  });

  it('R06 shows nothing of a column’s name that could steer a terminal', () => {
    const { notes } = parseRoster(`${header},\u001B[2J\u202E${'x'.repeat(99)}\n`);
    const note = notes.join('');
    expect(note).to.not.match(/\p{Cc}|\u202E/u);
    expect(note.length).to.be.below(100);
  });

  it('R06 needs its three columns, and names each that is missing', () => {
    const { problems } = parseRoster('First name,Phone\nNadia,1');
    expect(problems.map(({ message }) => message)).to.deep.equal([
      'The column “email” is missing. Name it in this line.',
      'The column “last name” is missing. Name it in this line.',
    ]);
  });

  it('R06 has each column once', () => {
    expect(told(parseRoster(`${header},E-mail\n`))).to.deep.equal(['1:4 repeatedColumn']);
  });

  it('R06 is empty without a line of names', () => {
    for (const text of ['', '\n\n', ' , ']) expect(told(parseRoster(text))).to.include('1:1 empty');
  });

  it('R06 does not guess when a line has more fields than there are columns', () => {
    expect(told(parseRoster(`${header}\na@a.example,Jip,Berg, Jr.`))).to.deep.equal([
      '2:4 surplusField',
    ]);
  });

  it('R06 does not guess when a quote is not closed', () => {
    const file = parseRoster(`${header}\n${nadia}\na@a.example,"Nadia,Brandt\n${nadia}\n`);
    expect(told(file)).to.include('3:1 quote');
  });

  it('R06 takes missing fields at the end of a line as blank', () => {
    expect(textsOf(parseRoster(`${header}\na@a.example`))).to.deep.equal([['a@a.example']]);
  });
});
