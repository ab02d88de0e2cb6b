import { fullName, type UserDraft } from '../../domain/user-draft.ts';

/** The name of the person in the list who has a phone of the stock, by its id (R14), or a number (R17, R18); empty where he has none yet. */
export function holderOf(rows: readonly UserDraft[], wanted: string): string {
  const holder = rows.find(
    ({ phone, number }) =>
      number?.e164 === wanted || (phone.kind === 'inventory' && phone.deviceId === wanted),
  );
  return holder === undefined ? '' : fullName(holder);
}
