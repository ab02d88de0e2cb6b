import { expect } from 'chai';
import { recordTrace, type RecordedElement } from '../../src/headless/record-trace.ts';
import { readTrace } from '../../src/headless/trace.ts';
import { answersArrive, createDeferredTransport } from '../harness/deferred-transport.ts';
import { multiSite, offerOf } from '../harness/northwind.ts';

type Element = { -readonly [Name in keyof RecordedElement]: RecordedElement[Name] };

/** What the recording needs of an element. */
function elementOver(transport: Element['transport']): Element {
  return { transport, plan: null, actor: undefined };
}

describe('recording an element', () => {
  it('R34: asks whichever transport the element has at the moment', async () => {
    const first = createDeferredTransport();
    const second = createDeferredTransport();
    const element = elementOver(first.transport);
    const recording = recordTrace(element);
    element.transport = second.transport;
    first.getAccount.last().resolve(offerOf(multiSite).account);
    await answersArrive();
    recording.stop();
    expect(first.listUserTypes.calls).to.have.length(0);
    expect(second.listUserTypes.calls).to.have.length(1);
    const asked = readTrace(recording.text()).entries.filter(({ kind }) => kind === 'asked');
    expect(asked.map((entry) => Reflect.get(entry, 'call'))).to.deep.equal([1, 2, 3, 4, 5, 6]);
  });

  it('R34: leaves the element without an actor when it is over', () => {
    const element = elementOver(createDeferredTransport().transport);
    const recording = recordTrace(element);
    const recorded = element.actor;
    recording.stop();
    expect(element.actor).to.equal(undefined);
    expect(recorded?.getSnapshot().status).to.equal('stopped');
  });

  it('R34: leaves the element alone where it has been given another actor since', () => {
    const element = elementOver(createDeferredTransport().transport);
    const recording = recordTrace(element);
    const later = recordTrace(element);
    const { actor } = element;
    recording.stop();
    expect(element.actor).to.equal(actor);
    later.stop();
  });

  it('R34: says what is missing where there is no transport', () => {
    expect(() => recordTrace(elementOver(undefined))).to.throw('Set it first.');
  });
});
