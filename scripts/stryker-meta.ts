import type { Ignorer } from '@stryker-mutator/api/ignore';

/**
 * Leaves out what a state says of itself to a person: page, focus and announcement decide nothing in a machine.
 * A state that has nothing else is left out with it.
 *
 * That they are there is tested in Node, and what comes of them in the browser.
 */
export const meta: Ignorer = {
  shouldIgnore(path) {
    const { type, properties, key, id }: SyntaxNode = Reflect.get(path, 'node');
    const names = type === 'ObjectExpression' ? properties?.map((each) => each.key?.name) : [];
    const isTold =
      (names?.length === 1 && names[0] === 'meta') ||
      names?.some((name) => name === 'requirements' || name === 'maxIterations') === true ||
      (type === 'ObjectProperty' && key?.name === 'meta') ||
      (type === 'VariableDeclarator' && ['requirements', 'meta'].includes(id?.name ?? ''));
    return isTold ? 'what is told to a person' : undefined;
  },
};

/** The little that is read of a parsed program. */
interface SyntaxNode {
  readonly type: string;
  readonly properties?: readonly SyntaxNode[];
  readonly key?: { readonly name?: string };
  readonly id?: { readonly name?: string };
}
