type Place = 'text' | 'tag' | '"' | "'" | 'comment';

/** Where a template has been read to. */
interface Reading {
  readonly place: Place;
  /** The name of the tag that was begun last. */
  readonly tag: string;
  readonly text: string;
}

/** Around the tags of these, white space is neither seen nor heard, whatever their style; a roster would hold a thousand such texts. */
const STRUCTURE = /^\/?(?:table|caption|thead|tbody|tr|th|td|select|option|path|rect|circle)$/i;

/** Ends with its tag, however that is written. */
const VOID = /^(?:br|img|input)$/;

/** A whole value that needs no quotes. */
const WORD = /^"([^\s"'`=<>]+)"(?=[\s>])/;

/**
 * Makes every run of white space in a template a single space, across the places where values stand.
 *
 * Between other elements than those of tables and lists a run is never taken out whole, because it may be seen; attribute values stay as they are.
 *
 * @param texts the static texts of one template, as they are written
 */
export function minifyHtml(texts: readonly string[]): string[] {
  // What is set off by white space of its own is left as it stands.
  if (texts.some((text) => /<(pre|textarea|script|style)\b/i.test(text))) return [...texts];
  let reading: Reading = { place: 'text', tag: '', text: '' };
  return texts.map((text) => {
    reading = walk(text, reading);
    return reading.text;
  });
}

function walk(text: string, before: Reading): Reading {
  let { place, tag } = before;
  let out = '';
  let isAfterStructure = false;
  for (let index = 0; index < text.length; index += 1) {
    const rest = text.slice(index);
    const sign = text.charAt(index);
    const word = place === 'tag' && out.endsWith('=') ? WORD.exec(rest)?.[1] : undefined;
    if (word !== undefined) {
      out += word;
      index += word.length + 1;
      continue;
    }
    if (place === 'tag' && rest.startsWith('/>') && VOID.test(tag)) continue;
    // Before the end of a tag a space separates nothing.
    if (place === 'tag' && sign === '>') out = out.trimEnd();
    const begun = place === 'text' ? /^<(\/?[a-z][\w-]*)/i.exec(rest)?.[1] : undefined;
    if (begun !== undefined) {
      tag = begun;
      if (STRUCTURE.test(tag)) out = out.trimEnd();
    }
    const wasTag = place === 'tag';
    const isSpace = place !== '"' && place !== "'" && /\s/.test(sign);
    if (place === 'text' && rest.startsWith('<!--')) place = 'comment';
    else if (place === 'comment' && rest.startsWith('-->')) place = 'text';
    else if (place !== 'comment') place = placeAfter(place, sign, rest);
    if (isSpace && isAfterStructure) continue;
    isAfterStructure = wasTag && place === 'text' && STRUCTURE.test(tag);
    if (!isSpace) out += sign;
    else if (!/\s$/.test(out) || out === '') out += ' ';
  }
  return { place, tag, text: out };
}

function placeAfter(place: Place, sign: string, rest: string): Place {
  if (place === 'text') return /^<[/a-z]/i.test(rest) ? 'tag' : 'text';
  if (place !== 'tag') return sign === place ? 'tag' : place;
  if (sign === '>') return 'text';
  return sign === '"' || sign === "'" ? sign : 'tag';
}
