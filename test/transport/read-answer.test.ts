import { expect } from 'chai';
import { readAnswer } from '../../src/transport/read-answer.ts';

describe('readAnswer', () => {
  it('fills in what a back end may leave out, and leaves out what nobody knows', () => {
    const mobile = { id: 'mobile', kind: 'mobile', label: 'Mobile', licencesLeft: null } as const;
    const told = { items: [{ ...mobile, colour: 'red' }] };

    expect(readAnswer('listUserTypes', told)).to.deep.equal({
      items: [{ ...mobile, licencePrice: null }],
    });
  });

  it('turns down what does not fit, by its place and never by what stood there', () => {
    const told = { issues: [{ code: 'required', path: ['rows', 'row-1'] }, { code: 'required' }] };

    expect(() => Reflect.apply(readAnswer, undefined, ['checkIdentities', told]))
      .to.throw(/check e-mail addresses .* at issues\.1\.path/)
      .with.property('code', 'contract');
  });
});
