/** What may not be touched: strings and addresses. */
const LITERAL = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|url\([^)]*\)/g;

/**
 * Takes out of a style sheet what only people need: comments, and white space that separates nothing.
 *
 * White space that may mean something stays, as between `.a :hover`, in `calc(1px + 2px)` and in `(width < 40em)`.
 */
export function minifyCss(css: string): string {
  const literals: string[] = [];
  const keep = (literal: string): string => `\uE000${literals.push(literal) - 1}\uE000`;
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(LITERAL, keep)
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>~]) ?/g, '$1')
    .replace(/calc\([^{};]*/g, (sum) => sum.replaceAll(' * ', '*'))
    .replace(/([{;])([\w-]+) ?: ?(?=[^{}]*(?:[;}]|$))/g, declaration)
    .replace(/(?<=[ ,(*:-])0(?=\.\d)/g, '')
    .replaceAll(';}', '}')
    .trim()
    .replace(/\uE000(\d+)\uE000/g, (_, index) => literals[Number(index)] ?? '');
}

// A name, a colon and no brace before the next semicolon: a declaration, and no selector such as `a :hover {`.
function declaration(_: string, before: string, name: string): string {
  return `${before}${name}:`;
}
