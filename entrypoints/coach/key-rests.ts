/** What of a key event tells which key it is, and who had it. */
type KeyPart = Pick<KeyboardEvent, 'isTrusted' | 'code' | 'key'>;

const nameOf = ({ code, key }: KeyPart): string => code || key;

/**
 * Remembers the keys whose press was ours: the rest of such a key is ours too, wherever the focus has gone meanwhile,
 * and the rest of any other key is the page's.
 */
export class KeyRests {
  private readonly ours = new Set<string>();

  /** A key was pressed; its latest press says whose it is, for a release may never come. */
  pressed(event: KeyPart, isOurs: boolean): void {
    if (!event.isTrusted) return;
    if (isOurs) this.ours.add(nameOf(event));
    else this.ours.delete(nameOf(event));
  }

  /** Whether a `keypress` or `keyup` belongs to a press that was ours. A `keyup` ends it. */
  isRest(event: KeyPart & Pick<KeyboardEvent, 'type'>): boolean {
    if (!event.isTrusted) return false;
    return event.type === 'keyup' ? this.ours.delete(nameOf(event)) : this.ours.has(nameOf(event));
  }
}
