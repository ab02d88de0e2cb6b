/** How a picker ended: something was chosen, or all stays as it was. */
export type PickerOutput<Value> =
  { readonly kind: 'chosen'; readonly value: Value } | { readonly kind: 'kept' };

/** Nothing was chosen; what the person had before stays. */
export const kept = { kind: 'kept' } as const;

/** This was chosen. */
export function chosen<Value>(value: Value): PickerOutput<Value> {
  return { kind: 'chosen', value };
}
