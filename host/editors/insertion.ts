/**
 * How text gets over the selection of an editor that keeps its own state: the one place where the browsers
 * differ. The text is never empty: an empty paste is ignored, and a deletion by command over two blocks
 * makes Draft.js lose its React tree in Firefox too.
 */
export type Insertion = (element: HTMLElement, text: string) => void;

/** Both editors answer a paste at once; `execCommand` makes Draft.js lose its React tree in Chromium. */
const byPaste: Insertion = (element, text) => {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const how = { bubbles: true, cancelable: true, composed: true, clipboardData };
  element.dispatchEvent(new ClipboardEvent('paste', how));
};

/** Firefox empties the clipboard of an event made by a content script, but its command is heard by both. */
const byCommand: Insertion = (element, text) => typeInto(element.ownerDocument, text);

/** Writes over the selection as a person's typing would; the only way for a textarea that keeps undo. */
export function typeInto(document: Document, text: string): void {
  if (text === '') document.execCommand('delete');
  else document.execCommand('insertText', false, text);
}

/** Only Gecko has this property; the name a browser gives itself may be borrowed. */
const isGecko = (window: Window): boolean => 'mozInnerScreenX' in window;

/** The way that works in this browser. */
export function insertionFor(window: Window): Insertion {
  return isGecko(window) ? byCommand : byPaste;
}
