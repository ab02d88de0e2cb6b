/** Control Enter does what the one primary action does, of the window that is open or else of the page; held down, it does that once. */
export function pressPrimary(event: KeyboardEvent, root: ParentNode): void {
  if (event.key !== 'Enter' || event.repeat || !(event.ctrlKey || event.metaKey)) return;
  const target = event.target instanceof Element ? event.target : null;
  const around = target?.closest('dialog') ?? root;
  const primary = around.querySelector<HTMLElement>('.moves .primary');
  if (primary === null) return;
  event.preventDefault();
  primary.click();
}
