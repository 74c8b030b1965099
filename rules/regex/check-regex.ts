import { DEEPEST, LONGEST_PATTERN, MOST_REPEATED } from './limits';

/** Why a team's regular expression is not taken, and where (a UTF-16 offset). */
export interface RegexFault {
  readonly why:
    | 'lookaround'
    | 'backreference'
    | 'construct'
    | 'syntax'
    | 'repeated'
    | 'deep'
    | 'long'
    | 'empty';
  readonly at: number;
}

class Refused extends Error {
  constructor(readonly fault: RegexFault) {
    super(fault.why);
  }
}

const PROPERTIES = new Set(['L', 'Lu', 'Ll', 'M', 'N', 'Nd', 'P', 'S', 'Sc', 'Z', 'Zs', 'Latin']);
/** Signs that a backslash makes plain, in a class and outside. */
const SIGNS = '\\.+*?()[]{}|^$/-_#&~%@!:;=<>,"\' ';
const CLASSES = 'dDwWsS';
const SPACES = 'tnrfv';
const LOOKING = /^\?(?:[=!]|<[=!])/;
const GROUP = /^\?(?:i?:|P?<[A-Za-z]\w*>)/;

/**
 * Reads a regular expression of the part that runs in linear time: what is read to its end, `re2js` compiles. It is
 * small, so that a pack can be judged where `re2js` is not loaded.
 */
class PatternReader {
  private at = 0;

  constructor(private readonly text: string) {}

  read(): void {
    if (this.text.startsWith('(?i)')) this.at = 4;
    this.choices(0, 1);
    if (this.at < this.text.length) this.refuse('syntax');
  }

  private refuse(why: RegexFault['why']): never {
    throw new Refused({ why, at: this.at });
  }

  private get next(): string {
    return this.text[this.at] ?? '';
  }

  private takes(sign: string): boolean {
    if (this.next !== sign) return false;
    this.at++;
    return true;
  }

  private choices(depth: number, repeated: number): void {
    if (depth > DEEPEST) this.refuse('deep');
    do this.sequence(depth, repeated);
    while (this.takes('|'));
  }

  /** Repetition stands behind its part, so a part is read twice: for what it is, then for how often. */
  private sequence(depth: number, repeated: number): void {
    while (this.next !== '' && this.next !== '|' && this.next !== ')') {
      const begin = this.at;
      this.part(depth, repeated);
      const times = this.quantifier();
      if (times * repeated > MOST_REPEATED) this.refuse('repeated');
      if (times > 1) this.again(begin, depth, times * repeated);
    }
  }

  private again(begin: number, depth: number, repeated: number): void {
    if (this.text[begin] !== '(') return;
    const end = this.at;
    this.at = begin;
    this.part(depth, repeated);
    this.at = end;
  }

  private part(depth: number, repeated: number): void {
    const sign = this.next;
    if (sign === '(') this.group(depth, repeated);
    else if (sign === '[') this.set();
    else if (sign === '\\') this.escape(false);
    else if ('*+?{})]'.includes(sign)) this.refuse('syntax');
    else this.at += this.width();
  }

  private width(): number {
    return (this.text.codePointAt(this.at) ?? 0) > 0xffff ? 2 : 1;
  }

  private group(depth: number, repeated: number): void {
    this.at++;
    const rest = this.text.slice(this.at, this.at + 60);
    if (LOOKING.test(rest)) this.refuse('lookaround');
    if (rest.startsWith('?')) {
      const [head] = GROUP.exec(rest) ?? [];
      // A name twice would be refused, and nobody reads names here: groups are counted by none.
      if (!head?.endsWith(':')) this.refuse('construct');
      this.at += head.length;
    }
    this.choices(depth + 1, repeated);
    if (!this.takes(')')) this.refuse('syntax');
  }

  /** @returns how often at most; 1 for what is not counted */
  private quantifier(): number {
    if ('*+?'.includes(this.next) && this.next !== '') {
      this.at++;
      return this.lazily(1);
    }
    if (this.next !== '{') return 1;
    const [whole, least = '', most] = /^\{(\d{1,4})(?:,(\d{0,4}))?\}/.exec(this.text.slice(this.at)) ?? [];
    if (whole === undefined) this.refuse('syntax');
    const [from, to] = [Number(least), Number(most || least)];
    if (to < from) this.refuse('syntax');
    if (to > MOST_REPEATED) this.refuse('repeated');
    this.at += whole.length;
    return this.lazily(Math.max(to, 1));
  }

  private lazily(times: number): number {
    this.takes('?');
    if (this.next === '+') this.refuse('construct');
    if ('*?{'.includes(this.next) && this.next !== '') this.refuse('syntax');
    return times;
  }

  /** @returns whether it stands for several characters, as `\d` does */
  private escape(inSet: boolean): boolean {
    this.at++;
    const sign = this.next;
    if (/[1-9k]/.test(sign)) this.refuse('backreference');
    if (sign === 'p' || sign === 'P') return this.property();
    const isKnown = (CLASSES + SPACES + SIGNS + (inSet ? '' : 'bB')).includes(sign) && sign !== '';
    if (!isKnown) this.refuse(sign === '' ? 'syntax' : 'construct');
    this.at++;
    return CLASSES.includes(sign);
  }

  private property(): true {
    const [whole, name = ''] = /^[pP]\{(\w+)\}/.exec(this.text.slice(this.at)) ?? [];
    if (!whole || !PROPERTIES.has(name)) this.refuse('construct');
    this.at += whole.length;
    return true;
  }

  private set(): void {
    this.at++;
    this.takes('^');
    if (this.next === ']') this.refuse('syntax');
    while (!this.takes(']')) this.member();
  }

  private member(): void {
    const from = this.atom();
    if (this.next !== '-' || this.text[this.at + 1] === ']') return;
    this.at++;
    const to = this.atom();
    if (from === null || to === null || to < from) this.refuse('syntax');
  }

  /** @returns the code point; null for what stands for several */
  private atom(): number | null {
    if (this.next === '' || this.next === '[' || this.next === '-') this.refuse('syntax');
    if (this.next === '&' && this.text[this.at + 1] === '&') this.refuse('construct');
    if (this.next !== '\\') {
      const point = this.text.codePointAt(this.at) as number;
      this.at += this.width();
      return point;
    }
    const isMany = this.escape(true);
    const last = this.text[this.at - 1] ?? '';
    if (isMany) return null;
    return SPACES.includes(last) ? null : (last.codePointAt(0) as number);
  }
}

/**
 * Judges a team's regular expression: whether it can run in linear time, and is small enough.
 * @returns the first fault, or null
 */
export function checkRegex(pattern: string): RegexFault | null {
  if (pattern.trim() === '') return { why: 'empty', at: 0 };
  if (pattern.length > LONGEST_PATTERN) return { why: 'long', at: LONGEST_PATTERN };
  try {
    new PatternReader(pattern).read();
    return null;
  } catch (error) {
    if (error instanceof Refused) return error.fault;
    throw error;
  }
}
