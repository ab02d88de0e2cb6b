import { expect } from 'chai';
import { html, LitElement } from 'lit';
import { isShallowEqual, SelectController } from '../../src/context/select-controller.ts';
import { selectSummary, type RunSummary } from '../../src/machines/wizard/wizard.selectors.ts';
import { en } from '../../src/messages/en.ts';
import { cellName } from '../harness/readings.ts';
import { wizardOnPeople, type StartedWizard } from '../harness/wizard-actor.ts';
import { mountWizard } from '../harness/wizard-harness.ts';

/** Shows how many people there are, and counts how often it was drawn. */
class PeopleCount extends LitElement {
  drawn = 0;
  actor: StartedWizard['actor'] | undefined;
  readonly #summary = new SelectController<RunSummary>(
    this,
    () => this.actor,
    selectSummary,
    isShallowEqual,
  );

  protected override render() {
    this.drawn += 1;
    return html`${this.#summary.value?.people ?? 'nobody'}`;
  }
}
customElements.define('people-count', PeopleCount);

async function mountCount(actor?: StartedWizard['actor']): Promise<PeopleCount> {
  const count = new PeopleCount();
  count.actor = actor;
  document.body.append(count);
  await count.updateComplete;
  return count;
}

const shown = ({ renderRoot }: PeopleCount) => renderRoot.textContent;

describe('the select controller', () => {
  afterEach(() => {
    for (const count of document.querySelectorAll('people-count')) count.remove();
  });

  it('draws its host again when the selection changes', async () => {
    const { actor } = await wizardOnPeople();
    const count = await mountCount(actor);
    expect(shown(count)).to.equal('1');
    actor.send({ type: 'row.add', count: 2 });
    await count.updateComplete;

    expect(shown(count)).to.equal('3');
  });

  it('leaves its host alone when something else changes', async () => {
    const { actor } = await wizardOnPeople();
    const count = await mountCount(actor);
    const before = count.drawn;
    const [row] = actor.getSnapshot().context.roster.rows;
    if (row !== undefined)
      actor.send({ type: 'row.patch', rowId: row.id, patch: { firstName: 'A' } });
    await count.updateComplete;

    expect(count.drawn).to.equal(before);
  });

  it('goes on in a host that was moved, and catches up on what happened meanwhile', async () => {
    const { actor } = await wizardOnPeople();
    const count = await mountCount(actor);
    count.remove();
    actor.send({ type: 'row.add', count: 1 });
    document.body.append(count);
    await count.updateComplete;
    expect(shown(count)).to.equal('2');
    actor.send({ type: 'row.add', count: 1 });
    await count.updateComplete;

    expect(shown(count)).to.equal('3');
  });

  it('waits for an actor that comes later than its host, and follows the next one', async () => {
    const count = await mountCount();
    expect(shown(count)).to.equal('nobody');
    const first = await wizardOnPeople();
    count.actor = first.actor;
    count.requestUpdate();
    await count.updateComplete;
    expect(shown(count)).to.equal('1');
    const second = await wizardOnPeople();
    second.actor.send({ type: 'row.add', count: 4 });
    count.actor = second.actor;
    count.requestUpdate();
    await count.updateComplete;

    expect(shown(count)).to.equal('5');
  });

  it('lets one key stroke draw one row of 25 and no other', async () => {
    const wizard = await mountWizard({ people: 25 });
    const drawn: number[] = [];
    const cell = (row: number, control: string) => {
      drawn.push(row);
      return en.roster.cell(row, control);
    };
    wizard.element.messages = { ...en, roster: { ...en.roster, cell } };
    await wizard.rendered();
    expect(new Set(drawn)).to.have.property('size', 25);
    wizard.focusOn('textbox', cellName(7, 'lastName'));
    drawn.length = 0;
    await wizard.type('x');

    expect([...new Set(drawn)]).to.deep.equal([7]);
  });

  it('lets a problem change its own row and no other', async () => {
    const wizard = await mountWizard({ people: 25 });
    const changes = wizard.watchRows();
    wizard.focusOn('textbox', cellName(7, 'extension'));
    await wizard.type('911');
    await wizard.press('Tab');

    expect(wizard.problems(7)).to.have.length(1);
    expect(changes()).to.deep.equal([7]);
  });
});
