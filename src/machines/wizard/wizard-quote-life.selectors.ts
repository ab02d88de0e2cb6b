import type { WizardSnapshot } from './wizard.selectors.ts';

/** Whole minutes for which the charges hold; null before they are known (fault A32). */
export function selectMinutesHeld({ context }: WizardSnapshot): number | null {
  const { quote } = context.charges;
  if (quote === null) return null;
  return Math.max(0, Math.floor((Date.parse(quote.expiresAt) - context.now) / 60_000));
}
