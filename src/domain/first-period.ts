import { sumOf, type Money } from './money.ts';
import type { Quote } from './order.ts';

/** The part of what is due today that is not paid once: for a first month or year, or for what is left of it; null for none. */
export function firstPeriodOf({ lines, dueNow, recurring }: Quote): Money | null {
  const once = lines.flatMap(({ period, total }) => (period === 'once' ? [total] : []));
  const sum = sumOf([{ ...dueNow, minor: 0 }, ...once]);
  if (sum === null || recurring.length === 0) return null;
  const minor = dueNow.minor - sum.minor;
  return minor > 0 ? { ...dueNow, minor } : null;
}
