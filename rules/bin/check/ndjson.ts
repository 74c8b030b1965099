import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { type CaseInput, caseSchema } from '../../pack/schema/case';

/** What a case is answered with. */
type AnswerTo = (input: CaseInput) => object;

function idOf(raw: unknown): { id?: string } {
  const id = (raw as { id?: unknown } | null)?.id;
  return typeof id === 'string' ? { id } : {};
}

/** One case in, one answer out; what is wrong with a line is said by field, never with the draft's text. */
function answerLine(answerTo: AnswerTo, line: string): { ok: boolean; answer: object } {
  let raw: unknown;
  try {
    raw = JSON.parse(line);
  } catch {
    return { ok: false, answer: { error: 'not JSON' } };
  }
  const result = caseSchema.safeParse(raw);
  if (result.success) return { ok: true, answer: answerTo(result.data) };
  const reasons = result.error.issues.map(({ path, message }) => `${path.join('.') || 'case'}: ${message}`);
  return { ok: false, answer: { ...idOf(raw), error: reasons.join('; ') } };
}

/**
 * Answers cases line by line, in order.
 * @returns whether every line was a case
 */
export async function answerNdjson(answerTo: AnswerTo, input: Readable, output: Writable): Promise<boolean> {
  let allOk = true;
  for await (const line of createInterface({ input })) {
    if (line.trim() === '') continue;
    const { ok, answer } = answerLine(answerTo, line);
    allOk &&= ok;
    if (!output.write(`${JSON.stringify(answer)}\n`))
      await new Promise((resolve) => output.once('drain', resolve));
  }
  return allOk;
}
