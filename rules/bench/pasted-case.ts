import { languageOf } from '../../engine/text/language';
import { scan } from '../../engine/text/scan';
import type { Locale } from '../../engine/types/text';
import { caseSchema } from '../pack/schema/case';
import { type Example, exampleSchema } from '../pack/schema/example';

const FIELDS = Object.keys(exampleSchema.omit({ rule: true }).shape);

/** A case as an example, its language, and the rule on whose card it was copied; null where nothing tells. */
export interface PastedCase {
  readonly rule: string | null;
  readonly locale: Locale | null;
  readonly example: Example;
}

/** What of a message an example keeps. */
const messageOf = ({ role, author, text, at }: Record<string, unknown>): object => ({
  role,
  ...(author === undefined ? {} : { author }),
  text,
  ...(at === undefined ? {} : { at }),
});

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * Reads a case that was copied from a card («false alarm») or from an export, as an example of a rule.
 * @param text what was pasted
 * @returns null when the text is no case, as a plain reply is not
 */
export function exampleOfCase(text: string): PastedCase | null {
  const raw = parsed(text);
  const read = caseSchema.partial({ platform: true, visibility: true }).safeParse(raw);
  if (!read.success) return null;
  const known = Object.entries(read.data).filter(
    ([field, value]) => FIELDS.includes(field) && value !== undefined,
  );
  const thread = read.data.thread.map(messageOf);
  const example = exampleSchema.safeParse({ ...Object.fromEntries(known), thread });
  if (!example.success) return null;
  const { draft } = example.data;
  const { rule } = read.data;
  return {
    rule: typeof rule === 'string' ? rule : null,
    locale: read.data.locale ?? languageOf(draft, scan(draft)),
    example: example.data,
  };
}
