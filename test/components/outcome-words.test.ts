import { expect } from 'chai';
import { phoneWords, roleWords } from '../../src/components/steps/outcome-step/outcome-words.ts';
import type { Added } from '../../src/machines/wizard/wizard-attempts.types.ts';
import { en } from '../../src/messages/en.ts';
import { boughtPhone, draft, inventoryPhone, role, rowId } from '../domain/drafts.ts';
import { added } from '../harness/northwind.ts';

const phone = inventoryPhone(1);
const person = (changes: Partial<Added>): Added => ({
  row: draft(1, { phone, role }),
  outcome: added(rowId(1)),
  phone,
  roleId: role.id,
  start: { kind: 'invite' },
  address: undefined,
  ...changes,
});

describe('what is told of somebody whose row has changed since he was sent (A12)', () => {
  it('R34 R13 is the phone that he was sent with, or nothing where its name is not known', () => {
    const model = phone.kind === 'inventory' ? phone.model : '';
    expect(phoneWords(person({}), en)).to.equal(model);
    expect(phoneWords(person({ row: draft(1, { phone: boughtPhone() }) }), en)).to.equal('');
    const app = { kind: 'app' } as const;
    expect(phoneWords(person({ row: draft(1, { phone: app }) }), en)).to.equal('');
    expect(phoneWords(person({ phone: app }), en)).to.equal(en.phones.choice(app));
  });

  it('R34 R24 is the role that he was sent with, or nothing where its name is not known', () => {
    expect(roleWords(person({}), 'Standard')).to.equal(role.name);
    expect(roleWords(person({ row: draft(1) }), 'Standard')).to.equal('');
    expect(roleWords(person({ row: draft(1), roleId: null }), 'Standard')).to.equal('Standard');
  });
});
