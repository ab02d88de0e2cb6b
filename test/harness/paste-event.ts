/** The event of a paste, as if this were on the clipboard. */
export function pasteEvent(plain: string, html = ''): ClipboardEvent {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', plain);
  if (html !== '') clipboardData.setData('text/html', html);
  const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true, composed: true });
  // Firefox takes none from who makes the event.
  return Object.defineProperty(event, 'clipboardData', { value: clipboardData });
}
