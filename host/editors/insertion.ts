/** How text gets into an editor that keeps its own state. The one place where the browsers differ. */
export interface Insertion {
  /** Whether an empty text deletes what is selected; where not, a deletion is written as its neighbour. */
  readonly deletes: boolean;
  insert(element: HTMLElement, text: string): void;
}

/** Both editors answer a paste at once; `execCommand` makes Draft.js lose its React tree in Chromium. */
const byPaste: Insertion = {
  deletes: false,
  insert(element, text) {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    const how = { bubbles: true, cancelable: true, composed: true, clipboardData };
    element.dispatchEvent(new ClipboardEvent('paste', how));
  },
};

/** Firefox empties the clipboard of an event made by a content script, but its command is heard by both. */
const byCommand: Insertion = {
  deletes: true,
  insert: (element, text) => typeInto(element.ownerDocument, text),
};

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
