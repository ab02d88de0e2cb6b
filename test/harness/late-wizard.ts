import { defineAddUsersWizard } from '../../src/components/add-users-wizard/add-users-wizard.define.ts';
import type { PartLoaders, PartName } from '../../src/context/late-parts.ts';
import { createPartLoaders } from '../../src/parts/create-part-loaders.ts';
import { openMockAccount } from './mock-account.ts';
import { nextTask } from './settle.ts';
import { createWizard, harnessOf } from './wizard-harness.ts';

type Settle = (isThere: boolean) => void;

/** Loaders that each wait until the test lets them load, or fail. */
function deferredLoaders() {
  const real = createPartLoaders();
  const waiting = new Map<PartName, Settle>();
  const asked: PartName[] = [];
  const wait = async (name: PartName): Promise<void> => {
    asked.push(name);
    const isThere = await new Promise<boolean>((resolve) => waiting.set(name, resolve));
    if (!isThere) throw new TypeError('Failed to fetch dynamically imported module.');
  };
  const loaders: PartLoaders = {
    paste: () => wait('paste').then(real.paste),
    pickers: () => wait('pickers').then(real.pickers),
    shipping: () => wait('shipping').then(real.shipping),
    setup: () => wait('setup').then(real.setup),
    ending: () => wait('ending').then(real.ending),
  };
  return { loaders, waiting, asked };
}

/** A wizard whose further parts come, or don't, when the test says so. */
export async function mountLateWizard() {
  const tag = `late-${crypto.randomUUID()}`;
  const { loaders, waiting, asked } = deferredLoaders();
  defineAddUsersWizard(tag, customElements, loaders);
  const account = await openMockAccount();
  const element = Object.assign(createWizard(tag), { transport: account.transport });
  const wizard = await harnessOf(element, document.body, true);
  await wizard.settle();
  const there = async (name: PartName): Promise<void> => {
    while (!element.parts.isThere(name)) await nextTask();
  };
  /** Ends the wait for a part, and waits until what follows from that is on screen. */
  const end = async (name: PartName, isThere: boolean): Promise<void> => {
    while (!waiting.has(name)) await nextTask();
    waiting.get(name)?.(isThere);
    waiting.delete(name);
    if (isThere) await there(name);
    await wizard.settle();
  };
  return {
    ...wizard,
    account,
    /** Every load that was asked for, in order. */
    asked: (): readonly PartName[] => [...asked],
    arrive: (name: PartName) => end(name, true),
    fail: (name: PartName) => end(name, false),
  };
}
