import { expect } from 'chai';
import { addedPermissions, roleSchema } from '../../src/domain/role.ts';

const permission = (id: string) => ({ id, label: id, category: '' });
const roleWith = (...ids: readonly string[]) =>
  roleSchema.parse({
    id: 'role-1',
    name: 'Role',
    isDefault: false,
    isAssignable: true,
    permissions: ids.map((id) => ({ id, label: id })),
  });

describe('a role', () => {
  it('R24 of which less is known has no description and is not custom', () => {
    const { description, isCustom, permissions } = roleWith('call');
    expect([description, isCustom, permissions]).to.deep.equal(['', false, [permission('call')]]);
  });

  it('R24 adds what another one does not give', () => {
    const added = addedPermissions(roleWith('fax', 'call', 'admin'), roleWith('call', 'meet'));
    expect(added).to.deep.equal([permission('fax'), permission('admin')]);
    expect(addedPermissions(roleWith('call'), roleWith('call'))).to.deep.equal([]);
  });
});
