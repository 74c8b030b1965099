import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Locale } from '../../../engine/types/text';
import { caseSchema } from '../../pack/schema';
import type { Judge } from '../judge';

function idOf(raw: unknown): { id?: string } {
  const id = (raw as { id?: unknown } | null)?.id;
  return typeof id === 'string' ? { id } : {};
}

/** One case in, one answer out; what is wrong with a line is said by field, never with the draft's text. */
function answerLine(judge: Judge, line: string, ui: Locale | undefined): { ok: boolean; answer: object } {
  let raw: unknown;
  try {
    raw = JSON.parse(line);
  } catch {
    return { ok: false, answer: { error: 'not JSON' } };
  }
  const result = caseSchema.safeParse(raw);
  if (result.success) return { ok: true, answer: judge.answer(result.data, ui) };
  const reasons = result.error.issues.map(({ path, message }) => `${path.join('.') || 'case'}: ${message}`);
  return { ok: false, answer: { ...idOf(raw), error: reasons.join('; ') } };
}

/**
 * Answers cases line by line, in order.
 * @returns whether every line was a case
 */
export async function checkNdjson(
  judge: Judge,
  input: Readable,
  output: Writable,
  ui?: Locale,
): Promise<boolean> {
  let allOk = true;
  for await (const line of createInterface({ input })) {
    if (line.trim() === '') continue;
    const { ok, answer } = answerLine(judge, line, ui);
    allOk &&= ok;
    if (!output.write(`${JSON.stringify(answer)}\n`))
      await new Promise((resolve) => output.once('drain', resolve));
  }
  return allOk;
}
