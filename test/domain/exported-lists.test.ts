import { expect } from 'chai';
import { readPeople } from '../../src/domain/pasted-people.ts';
import { pasteTargetAt } from '../harness/paste-target.ts';

const amara = { firstName: 'Amara', lastName: 'Okafor', email: 'a@x.example' };
const mary = { firstName: 'Mary Ann', lastName: 'Van Dyke', email: 'm@x.example' };

/** The people of a list that is pasted as it stands. */
function read(lines: readonly string[]) {
  const { people, leftOut } = readPeople(lines.join('\r\n'), pasteTargetAt('firstName'));
  return { patches: people.map(({ patch }) => patch), leftOut };
}

const patchesOf = (...lines: readonly string[]) => read(lines).patches;

describe('a list as other programs export it', () => {
  it('R06 may come from Google Workspace', () => {
    const { patches, leftOut } = read([
      'First Name [Required],Last Name [Required],Email Address [Required],Password [Required],Password Hash Function [UPLOAD ONLY],Org Unit Path [Required],New Primary Email [UPLOAD ONLY],Recovery Email,Home Secondary Email,Work Secondary Email,Recovery Phone [MUST BE IN THE E.164 FORMAT],Work Phone,Home Phone,Mobile Phone,Work Address,Home Address,Employee ID,Employee Type,Employee Title,Manager Email,Department,Cost Center,Building ID,Floor Name,Floor Section,Change Password at Next Sign-In,New Status [UPLOAD ONLY]',
      'Amara,Okafor,a@x.example,****,,/Legal,,home@y.example,,,,,,,,,17,,,boss@x.example,Legal,Legal,,,,True,',
      'Mary Ann,Van Dyke,m@x.example,****,,/,,,,,,,,,,,18,,,boss@x.example,,,,,,True,',
    ]);
    expect(patches).to.deep.equal([{ ...amara, costCenterId: 'center-legal' }, mary]);
    expect(leftOut).to.equal(7);
  });

  it('R06 may come from Microsoft 365, whose users go by an address', () => {
    const header =
      'Block credential,City,Country,Department,DirSyncEnabled,Display name,Fax,First name,Last dirsync time,Last name,License assignment details,Licenses,Mobile Phone,Object Id,Office,Phone number,Proxy addresses,Title,Usage location,User principal name,When created';
    expect(
      patchesOf(
        header,
        'False,,,Legal,,Amara Okafor (IT),,Amara,,Okafor,,E3+Teams,,8f,12,,SMTP:a@x.example+smtp:b@x.example,,GB,a@x.example,2026-01-05',
        'False,,,,,"Van Dyke, Mary Ann",,Mary Ann,,Van Dyke,,E3,,9a,,,SMTP:m@x.example,,GB,m@x.example,2026-01-05',
      ),
    ).to.deep.equal([amara, mary]);
  });

  it('R06 may have users who go by an address, or by a name beside their address', () => {
    expect(
      patchesOf(
        'Username,First name,Last name,Display name,Job title,Alternate email address',
        'a@x.example,Amara,Okafor,Amara Okafor,,home@y.example',
      ),
    ).to.deep.equal([amara]);
    expect(patchesOf('User\tName', 'a@x.example\tAmara Okafor')).to.deep.equal([amara]);
    expect(
      patchesOf(
        'login,firstName,lastName,displayName,email,userType',
        'b@old.example,Amara,Okafor,Amara O.,a@x.example,Employee',
      ),
    ).to.deep.equal([amara]);
    expect(
      patchesOf(
        'Username,First name,Last name',
        'aokafor,Amara,Okafor',
        'a@x.example,Amara,Okafor',
      ),
    ).to.deep.equal([
      { firstName: 'Amara', lastName: 'Okafor' },
      { firstName: 'Amara', lastName: 'Okafor' },
    ]);
  });

  it('R06 may come from a German Excel, whatever language the wizard speaks', () => {
    expect(
      patchesOf(
        'Nachname;Vorname;E-Mail-Adresse;Durchwahl;Standort;Kostenstelle;Abteilung;Raum;Titel;Bemerkung',
        'Okafor;Amara;a@x.example;1201;Harbour Office;Legal;Recht;;;"Teilzeit; ab März"',
      ),
    ).to.deep.equal([
      { ...amara, extension: '1201', siteId: 'site-harbour', costCenterId: 'center-legal' },
    ]);
    expect(patchesOf('Vorname;Name;E-Mail', 'Amara;Okafor;a@x.example')).to.deep.equal([amara]);
    expect(patchesOf('sep=;', 'Vorname;Name;E-Mail', 'Amara;Okafor;a@x.example')).to.deep.equal([
      amara,
    ]);
  });

  it('R06 may say in its line of names what must be filled in', () => {
    for (const header of [
      'First name*;Last name *;Email (required)',
      'First name (Required);Last name [required];E-mail [Optional]',
      'Vorname (Pflichtfeld);Nachname*;E-Mail*',
    ]) {
      expect(patchesOf(header, 'Amara;Okafor;a@x.example'), header).to.deep.equal([amara]);
    }
  });

  it('R06 may call its names just first and last', () => {
    expect(patchesOf('Last,First,Email', 'Okafor,Amara,a@x.example')).to.deep.equal([amara]);
    expect(patchesOf('Last', 'Okafor')).to.deep.equal([
      { firstName: 'Last' },
      { firstName: 'Okafor' },
    ]);
  });

  it('R06 may have many columns that say nothing here', () => {
    expect(
      patchesOf('Surname,Forename,Phone,Desk,Shoe size,Starts on', 'Okafor,Amara,1,A1,42,1 May'),
    ).to.deep.equal([{ firstName: 'Amara', lastName: 'Okafor' }]);
  });

  it('R06 may have addresses and nothing else that is of use', () => {
    const lines = ['Desk,Email,Phone,Title', 'A1,a@x.example,1,', 'A2,m@x.example,2,'];
    expect(read(lines)).to.deep.equal({
      patches: [{ email: amara.email }, { email: mary.email }],
      leftOut: 2,
    });
  });

  it('R06 may have titles above its line of names', () => {
    expect(
      patchesOf(
        'Staff 2026\t\t',
        'Legal\t\t',
        'Email\tLast name\tFirst name',
        'a@x.example\tOkafor\tAmara',
      ),
    ).to.deep.equal([amara]);
    expect(patchesOf('Ada\t\t', 'Bo\tEk\tb@x.example')).to.deep.equal([
      { firstName: 'Ada', lastName: '', email: '' },
      { firstName: 'Bo', lastName: 'Ek', email: 'b@x.example' },
    ]);
  });
});
