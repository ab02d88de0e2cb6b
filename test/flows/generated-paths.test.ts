import { expect } from 'chai';
import { nodesOf } from '../../src/headless/mermaid.ts';
import { handsOnElement } from '../pages/element-hands.ts';
import { BEYOND_WIZARD } from '../pages/beyond-reach.ts';
import { wizardPages } from '../pages/pages.ts';
import { parseFixture } from '../paths/fixture.ts';
import { subject } from '../paths/subjects/wizard.subject.ts';
import { generatedPathsContract } from '../suites/generated-paths.ts';

const file = await fetch('/test/paths/fixtures/wizard.json');
const fixture = parseFixture(await file.text(), subject);

describe('the pages of the wizard', () => {
  it('R34: are found by the names that the states have, and there is none besides', () => {
    const named = nodesOf(subject.machine.root).flatMap(({ meta }) => meta?.page ?? []);
    expect(Object.keys(wizardPages)).to.have.members([...new Set<string>(named)]);
  });
});

generatedPathsContract('the element', fixture, handsOnElement, BEYOND_WIZARD);
