import * as z from 'zod/mini';
import manifest from '../../custom-elements.json' with { type: 'json' };

const entrySchema = z.object({
  name: z.optional(z.string()),
  kind: z.optional(z.string()),
  attribute: z.optional(z.string()),
  fieldName: z.optional(z.string()),
  privacy: z.optional(z.string()),
  static: z.optional(z.boolean()),
  description: z.optional(z.string()),
  default: z.optional(z.string()),
  type: z.optional(z.object({ text: z.string() })),
});
const list = z._default(z.array(entrySchema), []);
const elementSchema = z.object({
  tagName: z.string(),
  description: z._default(z.string(), ''),
  summary: z._default(z.string(), ''),
  attributes: list,
  members: list,
  events: list,
  slots: list,
  cssParts: list,
  cssProperties: list,
});
const manifestSchema = z.object({
  modules: z.array(z.object({ declarations: z._default(z.array(z.unknown()), []) })),
});

/** One attribute, property, event, slot, part or custom property, as the element's own comment tells it. */
export type ManifestEntry = z.infer<typeof entrySchema>;

/** An element as its own comments tell it. */
export type ManifestElement = z.infer<typeof elementSchema>;

/** Every element, read from the manifest that `npm run manifest` writes. */
export const manifestElements: readonly ManifestElement[] = manifestSchema
  .parse(manifest)
  .modules.flatMap(({ declarations }) => declarations)
  .flatMap((declaration) => elementSchema.safeParse(declaration).data ?? []);

/** What a host can set from script, and is no matter of the element alone. */
export function propertiesOf({ members, attributes }: ManifestElement): readonly ManifestEntry[] {
  const reflected = new Set(attributes.map(({ fieldName }) => fieldName));
  return members.filter(
    ({ kind, privacy, static: isStatic, name, description }) =>
      kind === 'field' &&
      privacy === undefined &&
      isStatic !== true &&
      description !== undefined &&
      !reflected.has(name),
  );
}
