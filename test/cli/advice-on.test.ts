import { expect } from 'chai';
import { adviceOn } from '../../src/cli/advice-on.ts';

const notFound = (name: string) =>
  Object.assign(new Error(`Cannot find package '${name}' imported from create-handlers.js`), {
    code: 'ERR_MODULE_NOT_FOUND',
  });

describe('the advice on an error that no command foresaw', () => {
  it('names the packages that the mock back end needs where one is missing', () => {
    expect(adviceOn(notFound('@msw/data'))).to.include('npm install msw @msw/data');
    expect(adviceOn(notFound('msw'))).to.include('npm install msw @msw/data');
  });

  it('is to report everything else', () => {
    expect(adviceOn(notFound('zod'))).to.equal('Report this as a defect.');
    expect(adviceOn(new TypeError('x is not a function'))).to.equal('Report this as a defect.');
    expect(adviceOn('why')).to.equal('Report this as a defect.');
  });
});
