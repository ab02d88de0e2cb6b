const DIGITS = '0123456789012';
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Whether a text holds a sequence or repetition of that many signs: `abc`, `321`, `7890`, `aaa`; 0 finds none. */
export function hasRun(text: string, length: number): boolean {
  if (length < 2) return false;
  const signs = [...text.toLowerCase()];
  return signs.some((_, start) => isRun(signs.slice(start, start + length).join(''), length));
}

/** Whether a text is one block over and over: `050505`, `123123`. */
export function hasRepeatedBlock(text: string): boolean {
  return (text + text).indexOf(text, 1) < text.length;
}

function isRun(part: string, length: number): boolean {
  if ([...part].length < length) return false;
  const reversed = [...part].toReversed().join('');
  const isSequence = [DIGITS, LETTERS].some((all) => all.includes(part) || all.includes(reversed));
  return isSequence || new Set(part).size === 1;
}
