type Place = 'text' | 'tag' | '"' | "'" | 'comment';

/**
 * Makes every run of white space in a template a single space, across the places where values stand.
 *
 * A run is never taken out whole, because between inline elements it is seen; attribute values stay as they are.
 *
 * @param texts the static texts of one template, as they are written
 */
export function minifyHtml(texts: readonly string[]): string[] {
  // What is set off by white space of its own is left as it stands.
  if (texts.some((text) => /<(pre|textarea|script|style)\b/i.test(text))) return [...texts];
  let place: Place = 'text';
  return texts.map((text) => {
    const found = walk(text, place);
    place = found.place;
    return found.text;
  });
}

function walk(text: string, start: Place): { readonly text: string; readonly place: Place } {
  let place = start;
  let out = '';
  for (let index = 0; index < text.length; index += 1) {
    const rest = text.slice(index);
    const sign = text.charAt(index);
    // Before the end of a tag a space separates nothing, unless a value stands before it.
    if (place === 'tag' && sign === '>') out = out.replace(/(["'\w]) $/, '$1');
    const isSpace = place !== '"' && place !== "'" && /\s/.test(sign);
    if (place === 'text' && rest.startsWith('<!--')) place = 'comment';
    else if (place === 'comment' && rest.startsWith('-->')) place = 'text';
    else if (place !== 'comment') place = placeAfter(place, sign, rest);
    if (!isSpace) out += sign;
    else if (!/\s$/.test(out) || out === '') out += ' ';
  }
  return { text: out, place };
}

function placeAfter(place: Place, sign: string, rest: string): Place {
  if (place === 'text') return /^<[/a-z]/i.test(rest) ? 'tag' : 'text';
  if (place !== 'tag') return sign === place ? 'tag' : place;
  if (sign === '>') return 'text';
  return sign === '"' || sign === "'" ? sign : 'tag';
}
