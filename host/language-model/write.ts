import { type Ask, instructions, question } from './ask';
import { inLanguage, type LanguageModel, modelState } from './model';

/** How long a person waits for one more suggestion. */
export const PATIENCE_MS = 15_000;

/** What models put around an answer: fences, quotation marks, a sentence about it. */
const bared = (said: string): string =>
  said
    .trim()
    .replace(/^```\w*\n?|\n?```$/g, '')
    .replace(/^(?:voici|here(?:['’]s| is))[^\n:]{0,80}:\s*\n+/i, '')
    .trim()
    .replace(/^[«"“]\s*([^«»"“”]*)\s*[»"”]$/, '$1')
    .trim();

/** Ends with the signal, whatever the work does. */
const until = <T>(work: Promise<T>, signal: AbortSignal): Promise<T> =>
  Promise.race([
    work,
    new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason));
    }),
  ]);

async function prompted(model: LanguageModel, ask: Ask, signal: AbortSignal): Promise<string> {
  const creating = model.create({
    ...inLanguage(ask.locale),
    initialPrompts: [{ role: 'system', content: instructions(ask) }],
    signal,
  });
  const session = await until(creating, signal);
  try {
    return bared(await until(session.prompt(question(ask), { signal }), signal));
  } finally {
    session.destroy();
  }
}

/**
 * Has the browser's own model write a reply.
 * @returns null where there is no model in this language, or none yet (nothing is downloaded for it), where it refuses,
 * fails, is silent or takes too long
 */
export async function writeReply(
  model: LanguageModel | undefined,
  ask: Ask,
  patience = PATIENCE_MS,
): Promise<string | null> {
  if (!model || (await modelState(model, ask.locale)) !== 'available') return null;
  const text = await prompted(model, ask, AbortSignal.timeout(patience)).catch(() => '');
  return text === '' ? null : text;
}
