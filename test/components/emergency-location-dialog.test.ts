import { expect } from 'chai';
import { SimulatedClock } from 'xstate';
import { en } from '../../src/messages/en.ts';
import { axeFindings } from '../harness/axe.ts';
import { openLocationWindow } from '../harness/location-window.ts';
import { goNarrow } from '../harness/looks.ts';
import { multiSite, singleSite } from '../harness/northwind.ts';
import { overflowOf } from '../harness/overflow.ts';
import { personName } from '../harness/walks.ts';

const words = en.emergencyLocations;
const nameOf = (id: string): string => {
  const found = multiSite.emergencyLocations.find((location) => location.id === id);
  return found === undefined ? '' : `${found.name} ${en.addresses.line(found.address)}`;
};
const annex = nameOf('location-annex');
const barn = nameOf('location-barn');

describe('the window of emergency locations', () => {
  it('R29: picks one by keyboard, and says why others can’t be picked', async () => {
    const wizard = await openLocationWindow();
    expect(wizard.focused()).to.equal(words.title(1, personName(1)));
    expect(wizard.says(words.found(multiSite.emergencyLocations.length, false))).to.equal(true);
    expect(wizard.isDisabled('radio', barn)).to.equal(true);
    expect(wizard.description('radio', barn)).to.equal(
      `${words.statuses.invalid} ${words.unusable}`,
    );
    await wizard.tabTo(nameOf('location-denver'));
    await wizard.press('ArrowDown');
    await wizard.pressOn(words.done);

    expect(wizard.location()?.id).to.equal('location-annex');
  });

  it('R29: says of several people how many it is for', async () => {
    const wizard = await openLocationWindow({}, 2);

    expect(wizard.focused()).to.equal('Emergency location for 2 people');
  });

  it('R29: picks one by clicks after a search, and can leave it to the site', async () => {
    const clock = new SimulatedClock();
    const wizard = await openLocationWindow({ clock });
    await wizard.clickOn('textbox', words.search);
    await wizard.type('annex');
    clock.increment(250);
    await wizard.settle();
    expect(wizard.has('radio', nameOf('location-denver'))).to.equal(false);
    await wizard.clickOn('radio', annex);
    await wizard.clickOn('button', words.done);

    expect(wizard.location()?.id).to.equal('location-annex');
  });

  it('R29: can be left to the site only where one has a location, or a person has one to give up', async () => {
    const wizard = await openLocationWindow({ seed: singleSite });
    const canLeave = () => wizard.has('button', words.leaveToSite);
    expect(canLeave()).to.equal(false);
    await wizard.clickOn('radio', annex);
    await wizard.clickOn('button', words.done);
    await wizard.clickOn('button', en.credentials.location.changeFor(personName(1)));

    expect(canLeave()).to.equal(true);
  });

  it('R30: makes a new one with an address of its own, in a window over it', async () => {
    const wizard = await openLocationWindow();
    await wizard.pressOn(words.add);
    expect(wizard.focused()).to.equal(words.newTitle);
    await wizard.pressOn(words.save);
    expect(wizard.focused()).to.equal(words.addAddress);
    await wizard.press('Enter');
    await wizard.settle();
    expect(wizard.focused()).to.equal(en.addresses.titles.emergency);
    await wizard.fill(en.addresses.fields.street, '9 Blake Street');
    await wizard.fill(en.addresses.fields.city, 'Denver');
    await wizard.tabTo('State');
    await wizard.type('Colorado');
    await wizard.fill('ZIP code', '80205');
    await wizard.pressOn(en.addresses.done);
    expect(wizard.focused()).to.equal(words.editAddress);
    await wizard.pressOn(words.save);

    expect(wizard.location()?.address.street).to.equal('9 Blake Street');
  });

  it('R30: goes back to the list with Escape, and out with another', async () => {
    const wizard = await openLocationWindow();
    await wizard.clickOn('button', words.add);
    await wizard.press('Escape');
    await wizard.settle();
    expect(wizard.focused()).to.equal(words.title(1, personName(1)));
    await wizard.press('Escape');
    await wizard.settle();

    expect(wizard.has('button', words.done)).to.equal(false);
  });

  it('R29, R30: is clear to everybody, listed and composed, and fits into 320 px', async () => {
    await goNarrow();
    const wizard = await openLocationWindow();
    expect(await axeFindings(wizard)).to.deep.equal([]);
    expect(overflowOf(wizard)).to.deep.equal([]);
    await wizard.clickOn('button', words.add);
    await wizard.clickOn('button', words.save);
    expect(await axeFindings(wizard)).to.deep.equal([]);
    expect(overflowOf(wizard)).to.deep.equal([]);
  });
});
