import type { Page } from '../transport/transport.ts';
import { Refusal } from './refusal.ts';

/** The part of a list that a cursor stands for; clients pass cursors back and never look inside. */
export function pageOf<Entry>(
  all: readonly Entry[],
  cursor: string | null,
  size: number,
): Page<Entry> {
  const start = cursor === null ? 0 : startOf(cursor);
  const end = start + size;
  return { items: all.slice(start, end), nextCursor: end < all.length ? `after-${end}` : null };
}

function startOf(cursor: string): number {
  const digits = /^after-([1-9]\d{0,8})$/.exec(cursor)?.[1];
  if (digits !== undefined) return Number(digits);
  throw new Refusal(
    'Failed to list: the cursor is none that this list has given. Start again without one.',
    'validation',
    [{ code: 'malformed', path: ['cursor'], params: {} }],
  );
}
