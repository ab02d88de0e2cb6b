/** What nobody can do on a page, by the place and what would be said there, with the reason. */
type Beyond = Readonly<Record<string, string>>;

const closing =
  'Whoever chooses another path, or leaves the step, ends the path: the wizard stops it.';
const leaving =
  'Whoever goes on or back leaves shipping: the wizard stops it, and keeps what it shows.';
const typing = 'Whoever types on is back in the form: there is no button for it.';

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
