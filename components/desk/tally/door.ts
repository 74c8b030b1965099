/** What the numbers and the shift note ask of whoever keeps them; popup and options hand it in. */

/** The numbers of one week, which begins on a Monday: `2026-05-11`. */
export interface WeekNumbers {
  readonly week: string;
  readonly replies: number;
  /** By rule: how often shown, and how often mended before posting. */
  readonly rules: Readonly<Record<string, readonly [shown: number, mended: number]>>;
}

export interface Numbers {
  /** Newest first. */
  readonly weeks: readonly WeekNumbers[];
  readonly today: { readonly day: string; readonly replies: number; readonly mended: number };
}

/** Something of today that the next shift has to know. */
export interface ShiftItem {
  readonly kind: 'promise' | 'waiting' | 'incident';
  readonly who: string;
  readonly url: string;
  readonly since?: string;
  readonly words?: string;
  readonly due?: string;
}

/** Each call may fail; then nothing is shown of it. */
export interface DeskDoor {
  numbers(): Promise<Numbers>;
  eraseNumbers(): Promise<void>;
  restoreNumbers(numbers: Numbers): Promise<void>;
  /** What was seen today, and promises of earlier days that are still to be reminded of. */
  shift(): Promise<readonly ShiftItem[]>;
  eraseShift(): Promise<void>;
  copy(text: string): Promise<boolean>;
}
