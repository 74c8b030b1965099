import { hostile } from './switches.ts';

const INPUT = ['keydown', 'keypress', 'keyup', 'beforeinput', 'paste', 'click', 'mousedown'] as const;

function dropUntrusted(event: Event): void {
  if (!event.isTrusted) event.stopImmediatePropagation();
}

function silence(event: Event): void {
  event.stopPropagation();
}

/** Page-wide misbehaviour; what belongs to one component lives in that component. */
export function misbehave(root: HTMLElement): void {
  if (hostile('untrusted')) for (const type of INPUT) addEventListener(type, dropUntrusted, true);
  // Nothing bubbles out of the page: listeners in the bubble phase of document and window stay deaf.
  if (hostile('capture'))
    for (const type of [...INPUT, 'focusin', 'input']) root.addEventListener(type, silence);
}

/** Removes from an editor every element that the editor did not put there. */
export function stripForeign(editor: HTMLElement, own: string): () => void {
  if (!hostile('strip')) return () => {};
  const observer = new MutationObserver(() => {
    for (const element of editor.querySelectorAll(`*:not(${own})`)) element.remove();
  });
  observer.observe(editor, { childList: true, subtree: true });
  return () => observer.disconnect();
}

/** Pulls the focus back into a dialog when it leaves, as a focus trap does; returns its release. */
export function trapFocus(dialog: HTMLElement): () => void {
  if (!hostile('trap')) return () => {};
  const pull = (event: FocusEvent) => {
    if (event.target instanceof Node && dialog.contains(event.target)) return;
    dialog.querySelector<HTMLElement>('[contenteditable="true"]')?.focus();
  };
  document.addEventListener('focusin', pull, true);
  return () => document.removeEventListener('focusin', pull, true);
}
