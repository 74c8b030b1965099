import { isKeyOfOurs } from './keys';
import type { Session } from './session-contract';

/** The sessions of a frame: one for each reply box that was focused and still stands. */
export class OpenBoxes {
  private readonly sessions = new Map<Element, Session>();

  add(editable: Element, session: Session): void {
    this.sessions.set(editable, session);
  }

  has(editable: Element): boolean {
    return this.sessions.has(editable);
  }

  /** Whether an element is, or lies in, a box that has a session. */
  hold(element: Element): boolean {
    return this.editables.some((one) => one === element || one.contains(element));
  }

  get size(): number {
    return this.sessions.size;
  }

  get all(): Session[] {
    return [...this.sessions.values()];
  }

  of(editable: Element): Session | undefined {
    return this.sessions.get(editable);
  }

  /** Whether one of them holds a press back. */
  holds(event: MouseEvent | KeyboardEvent): boolean {
    return this.all.some((session) => session.holds(event));
  }

  /** Whether a key was meant for one of them. */
  takes(event: KeyboardEvent): boolean {
    return this.all.some((session) => session.takes(event) || isKeyOfOurs(session.store, event));
  }

  /** Whoever goes on to another box is done with the card of the one before, which would stand over it. */
  leaveOthers(element: Element): void {
    for (const [editable, { store }] of this.sessions)
      if (!editable.contains(element) && store.getState().open !== null) store.getState().close();
  }

  /** The session of the box that has the caret. */
  atHand(): Session | undefined {
    const focused = document.activeElement;
    return focused ? this.sessions.get(focused) : undefined;
  }

  /** Boxes that left the page take their coach with them. */
  sweep(): void {
    for (const editable of this.editables) if (!editable.isConnected) this.close(editable);
  }

  /** The boxes that have a session. */
  get editables(): Element[] {
    return [...this.sessions.keys()];
  }

  /** Ends the session of a box. */
  close(editable: Element): void {
    this.sessions.get(editable)?.close();
    this.sessions.delete(editable);
  }
}
