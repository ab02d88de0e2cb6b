const NORTH_AMERICAN = /^\+1(\d{3})(\d{3})(\d{4})$/;

/** A number as people write it: as in North America where it is from there, otherwise as it is dialled from anywhere (R17). */
export function phoneNumberText(e164: string): string {
  return e164.replace(NORTH_AMERICAN, '($1) $2-$3');
}
