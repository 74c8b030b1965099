/** How soon and how near a second press is still the same one, made twice. */
const TWICE = { ms: 400, px: 6 };

/** What of a pointer's event tells one press from another. */
type Press = Pick<MouseEvent, 'type' | 'isTrusted' | 'detail' | 'timeStamp' | 'clientX' | 'clientY'>;

/** A pointer made it, not a script, a key or a reading aid: those click at no place. */
const isByPointer = ({ type, isTrusted, detail }: Press): boolean =>
  isTrusted && (type !== 'click' || detail > 0);

/** Events of a press, in the order in which they come. */
export const PRESSES = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'dblclick'] as const;

/**
 * Somebody who presses twice on a button of ours meant it, not what lies under it: the card is gone by the second press.
 */
export class DoublePress {
  private last: { readonly at: number; readonly x: number; readonly y: number } | null = null;

  /** Something of ours was pressed; what it was is not held on to. */
  ours(event: Press): void {
    if (event.type !== 'click' || !isByPointer(event)) return;
    this.last = { at: event.timeStamp, x: event.clientX, y: event.clientY };
  }

  /** Whether an event outside of us is the press on something of ours, made again. */
  isAgain(event: Press): boolean {
    return (
      this.last !== null &&
      isByPointer(event) &&
      event.timeStamp - this.last.at < TWICE.ms &&
      Math.hypot(event.clientX - this.last.x, event.clientY - this.last.y) < TWICE.px
    );
  }
}
