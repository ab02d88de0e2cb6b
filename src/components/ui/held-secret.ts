import { nothing, type ElementPart } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import type { SecretBox } from '../../domain/secret-box.ts';

/**
 * Puts a secret into the `<input>` on which it stands, as the input's value property.
 *
 * This is the one place in which an element sees the text of a box, and it keeps nothing of it. A person must see
 * what was generated, or it could not be handed out; and an input's value is in no attribute, no markup and no
 * serialisation of the document, unlike anything that a template writes (fault A58, decision 4).
 */
class HeldSecretDirective extends Directive {
  #box: SecretBox | undefined;

  render(_box: SecretBox): typeof nothing {
    return nothing;
  }

  override update({ element }: ElementPart, [box]: [SecretBox]): typeof nothing {
    if (box === this.#box || !(element instanceof HTMLInputElement)) return nothing;
    this.#box = box;
    box.judge((text) => {
      // What was typed stays as it was typed: to write it again would move the caret.
      if (element.value.normalize('NFC') !== text) element.value = text;
    });
    return nothing;
  }
}

export const heldSecret = directive(HeldSecretDirective);
