import { addressFields, type Address } from '../domain/address.ts';
import { edit, type Walk } from './scenario-walk.ts';
import { ScenarioError } from './scenario.ts';

/** Types an address into the window that is open for it, and answers what the back end says of it (R19, R30); the window knows its country. */
export async function typeAddress(
  walk: Walk,
  parts: { readonly [Part in keyof Address]?: string | undefined },
  recipient?: string,
): Promise<void> {
  const patch = Object.fromEntries(
    addressFields.flatMap((field) => (parts[field] === undefined ? [] : [[field, parts[field]]])),
  );
  await edit(walk, { type: 'address.set', patch });
  if (recipient !== undefined) await edit(walk, { type: 'recipient.set', recipient });
  await edit(walk, { type: 'editor.done' });
  await answerVerdict(walk);
}

async function answerVerdict(walk: Walk): Promise<void> {
  const editor = walk.driver.editor();
  if (editor?.name !== 'addressEditor') return;
  const { onCorrected, onUnverifiable } = walk.scenario;
  if (editor.state === 'asking.corrected') {
    return edit(walk, { type: `suggestion.${onCorrected}` });
  }
  if (editor.state === 'asking.unverifiable' && onUnverifiable === 'keep') {
    return edit(walk, { type: 'address.keep' });
  }
  throw new ScenarioError(`the address was not accepted (${editor.state}).`);
}
