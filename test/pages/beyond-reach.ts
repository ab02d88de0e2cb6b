import { people } from '../harness/northwind.ts';

/** What nobody can do on a page, by the place and what would be said there, with the reason. */
type Beyond = Readonly<Record<string, string>>;

const closing =
  'Whoever chooses another path, or leaves the step, ends the path: the wizard stops it.';
const leaving =
  'Whoever goes on or back leaves shipping: the wizard stops it, and keeps what it shows.';
const typing = 'Whoever types on is back in the form: there is no button for it.';
const renewing = 'The host may tell that the admin is signed in again; he himself tries again.';
const missing = 'Who is not in the list has no row, so nothing can be done to it.';

const fitting = 'Whatever is typed is taken for the nearest number of rows that there is room for.';

const [person = {}] = people(1);

/** The same of what the wizard opens, on their own paths. */
export const BEYOND_EDITORS: Beyond = {
  'sendInvite ready: path.close': closing,
  'sendInvite refused: path.close': closing,
  'scheduleInvite scheduling.ready: path.close': closing,
  'assignCredentials open.opening.blocked: path.close': closing,
  'activateLater ready: path.close': closing,
  'shipping loading: picker.close': leaving,
  'shipping single.choosing.complete: shipping.done': leaving,
  'shipping multiple.choosing.complete: shipping.done': leaving,
  'addressEditor asking.checking: editor.back': typing,
  'addressEditor asking.checkFailed: editor.back': typing,
  'devicePicker inventory.typing: filters.clear':
    'What is searched for in stock is emptied by hand: there are no filters to clear with it.',
  'scheduleInvite scheduling.ready: schedule.set {"patch":{"date":"2026-02-31","time":"09:00"}}':
    'A date that no calendar has can’t be put into a field for dates.',
};

/** The same of the wizard, and of what it opens on its paths. */
export const BEYOND_WIZARD: Beyond = {
  'sendInvite ready: path.close': closing,
  'scheduleInvite scheduling.ready: path.close': closing,
  'assignCredentials open.editing.ready: path.close': closing,
  'activateLater ready: path.close': closing,
  'shipping loading: picker.close': leaving,
  'shipping single.choosing.complete: picker.close': leaving,
  'wizard loadFailed: session.renewed': renewing,
  'wizard editing.people.pickingPhone.open: session.renewed': renewing,
  'wizard editing.people.pickingNumber.open: session.renewed': renewing,
  'wizard editing.shipping.open: session.renewed': renewing,
  'wizard editing.setup.assignCredentials.open: session.renewed': renewing,
  'wizard editing.setup.pickingRole.open: session.renewed': renewing,
  'wizard editing.missingAddress: run.cancel':
    'The question lies over the button, and has to be answered first.',
  [onPeople('rows.import', { rows: [person] })]:
    'Only the terminal takes people from a plan; on the page they are pasted.',
  [onPeople('row.add', { count: 2 })]: fitting,
  [onPeople('row.add', { count: 3 })]: fitting,
  [onPeople('row.add', { count: 0 })]: fitting,
  [onPeople('row.add', { count: 0.5 })]: fitting,
  [onPeople('row.patch', { rowId: 'row-of-nobody', patch: person })]: missing,
  [onPeople('row.patch', { rowId: 'row-of-nobody', patch: { email: 'not an address' } })]: missing,
  [onPeople('row.duplicate', { rowId: 'row-of-nobody' })]: missing,
  [onPeople('row.remove', { rowId: 'row-of-nobody' })]: missing,
  [onPeople('cell.leave', { rowId: 'row-of-nobody', field: 'email' })]: missing,
  [onPeople('rows.repair', {
    repairs: [{ rowId: 'row-of-nobody', repair: { kind: 'dropCostCenter' } }],
  })]: missing,
};

function onPeople(type: string, said: object): string {
  return `wizard editing.people.ready: ${type} ${JSON.stringify(said)}`;
}
