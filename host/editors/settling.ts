/** Draft.js re-applies its old selection after a focus; measured, it has done so after this long. */
const FOCUS_SETTLES = 20;

/** Resolves after `ms`, or after the tasks already waiting. */
export function later(ms = 0): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Focuses the editable, without scrolling, and lets the editor answer. Nothing happens if it has focus. */
export async function settleFocus(element: HTMLElement): Promise<void> {
  if (element.matches(':focus')) return;
  element.focus({ preventScroll: true });
  await later(FOCUS_SETTLES);
}

/** Both editors write their state to the page within two tasks. */
export async function settleEdit(): Promise<void> {
  await later();
  await later();
}
