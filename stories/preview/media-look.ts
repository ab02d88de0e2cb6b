import type { CSSResultGroup } from 'lit';
import { wizardStyles } from '../../src/components/add-users-wizard/add-users-wizard.styles.ts';

/** What a page can't ask its browser for: whether a media feature is to hold although the person has not set it. */
export type MediaLook = Readonly<Record<string, boolean>>;

/** The rules of a media feature that were found, with the condition that they had in the beginning. */
const known = new Map<CSSMediaRule, string>();

// The browser itself paints so in forced colours; a page can only come close to it.
const FORCED = `
  .wizard.wizard *:not(svg, svg *) {
    background-color: Canvas !important;
    color: CanvasText !important;
    border-color: CanvasText !important;
    outline-color: CanvasText !important;
    box-shadow: none !important;
  }
  .wizard.wizard a { color: LinkText !important; }
  .wizard.wizard :disabled { color: GrayText !important; border-color: GrayText !important; }
`;
let imitatedForce: CSSMediaRule | undefined;

/** Makes the wizard's own rules for a media feature hold, or lets the browser decide again. */
export function imitateMedia(look: MediaLook): void {
  for (const sheet of sheetsOf(wizardStyles)) collect(sheet.cssRules);
  for (const [rule, condition] of known) {
    const isImitated = Object.entries(look).some(
      ([name, isOn]) => isOn && condition.includes(name),
    );
    const wanted = isImitated ? 'all' : condition;
    if (rule.media.mediaText !== wanted) rule.media.mediaText = wanted;
  }
  const force = forcedRule();
  if (force !== undefined) {
    force.media.mediaText = look['forced-colors: active'] === true ? 'all' : 'not all';
  }
}

// Every root that wears the wizard's sheets shares them, those that come later too.
function forcedRule(): CSSMediaRule | undefined {
  if (imitatedForce !== undefined) return imitatedForce;
  const sheet = sheetsOf(wizardStyles).at(-1);
  if (sheet === undefined) return undefined;
  const place = sheet.insertRule(`@media not all { ${FORCED} }`, sheet.cssRules.length);
  const rule = sheet.cssRules[place];
  if (rule instanceof CSSMediaRule) imitatedForce = rule;
  return imitatedForce;
}

function collect(rules: CSSRuleList): void {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule && !known.has(rule)) known.set(rule, rule.media.mediaText);
    if (rule instanceof CSSGroupingRule) collect(rule.cssRules);
  }
}

function sheetsOf(styles: CSSResultGroup): readonly CSSStyleSheet[] {
  if (Array.isArray(styles)) return styles.flatMap(sheetsOf);
  return 'styleSheet' in styles ? [styles.styleSheet ?? []].flat() : [];
}
