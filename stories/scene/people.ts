import type { UserDraftPatch } from '../../src/domain/user-draft.ts';

const NAMES = [
  ['Amara', 'Okafor'],
  ['Sofía', 'García Márquez'],
  ['Jun', 'Watanabe'],
  ['Lea', 'Østergaard'],
  ['Tomasz', 'Wiśniewski'],
  ['Nadia', 'Brandt'],
  ['Ibrahim', 'Haddad'],
  ['Mei', 'Lin'],
] as const;

/** So many people to add, none of them twice. */
export function people(count: number): readonly UserDraftPatch[] {
  return Array.from({ length: count }, (_, index) => {
    const [firstName, lastName] = NAMES[index % NAMES.length] ?? NAMES[0];
    const round = Math.floor(index / NAMES.length);
    const mailbox = `${plain(firstName)}.${plain(lastName)}${round === 0 ? '' : round + 1}`;
    return { firstName, lastName, email: `${mailbox}@northwind.example` };
  });
}

function plain(name: string): string {
  const bare = name.normalize('NFD').replaceAll(/\p{M}/gu, '');
  return bare
    .toLowerCase()
    .replaceAll('ø', 'o')
    .replaceAll(/[^a-z]/g, '');
}
