/** With which a browser takes back by itself what was typed into a field. */
export const UNDO_TYPING = 'ControlOrMeta+z';
