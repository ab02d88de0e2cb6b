import { expect } from 'chai';
import { markSchemas } from '../scripts/pure-schemas.ts';

describe('a schema in a build', () => {
  it('is made by a call that is told to have no effect', () => {
    expect(
      markSchemas('export const idSchema = z.string().check(z.minLength(1));\n', 'a.ts'),
    ).to.equal(
      'export const idSchema = /* @__PURE__ */ (() => z.string().check(z.minLength(1)))();\n',
    );
  });

  it('is told from everything else that stands in its file', () => {
    const code = 'const LIMIT = read();\nexport function parse() { const schema = make(); }\n';

    expect(markSchemas(code, 'a.ts')).to.equal(code);
  });

  it('keeps its place among others', () => {
    const code = 'const aSchema = a();\nconst b = 1;\nexport const cSchema: C = c();';

    expect(markSchemas(code, 'a.ts')).to.equal(
      'const aSchema = /* @__PURE__ */ (() => a())();\nconst b = 1;\nexport const cSchema: C = /* @__PURE__ */ (() => c())();',
    );
  });
});
