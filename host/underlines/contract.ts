import type { Severity } from '../../engine/types/diagnostic';
import type { Span } from '../../engine/types/text';

/** Words to underline. Several marks may bear one id: a finding of several places. */
export interface Mark {
  readonly id: string;
  readonly span: Span;
  readonly severity: Severity;
}

/** The underlines of one editor. They stay with their words until the next `show`. */
export interface Underlines {
  /** Replaces all marks. `judged` is the text their spans belong to, if it is not the present one. */
  show(marks: readonly Mark[], judged?: string): void;
  /** The mark under a point of the viewport; of several, the shortest. */
  at(x: number, y: number): string | null;
  /** Where the words of a finding stand in the viewport, line by line. */
  boxes(id: string): DOMRect[];
  clear(): void;
}

/** A way to draw. `paint` replaces what it drew before; nothing of anybody else is touched. */
export interface Painter {
  paint(marks: readonly Mark[]): void;
  boxes(mark: Mark): DOMRect[];
}
