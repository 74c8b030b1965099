import { browser } from 'wxt/browser';
import type { Ruleset } from '../../engine/types/ruleset';
import type { Pack } from '../../rules/pack/schema/pack';

type Rules = NonNullable<Pack['rules']>;

/** What the build leaves beside the scripts: too large to be read again each time a script starts. */
export const CORE_FILES = {
  /** Tact's own rules, compiled. */
  ruleset: 'core-ruleset.json',
  /** The same as a pack, for those who lay another over it. */
  pack: 'core-pack.json',
  /** Its rules' examples by rule, for those who read them. */
  examples: 'core-examples.json',
} as const;

/** Reads a file of the extension once, and only when somebody asks. What it holds was checked when Tact was built. */
function once<T>(file: string): () => Promise<T> {
  let reading: Promise<T> | undefined;
  const read = async (): Promise<T> =>
    (await (await fetch(browser.runtime.getURL(`/${file}` as '/'))).json()) as T;
  return () => {
    reading ??= read().catch((error: unknown) => {
      reading = undefined;
      throw error;
    });
    return reading;
  };
}

/** Tact's own rules, ready for an engine. */
export const coreRuleset = once<Ruleset>(CORE_FILES.ruleset);

/** Tact's own rules as a pack, without examples. */
export const corePack = once<Pack>(CORE_FILES.pack);

const examples = once<Record<string, Rules[number]['examples']>>(CORE_FILES.examples);

/** Tact's own rules as a pack, each with its examples. */
export async function corePackWithExamples(): Promise<Pack> {
  const [pack, byRule] = await Promise.all([corePack(), examples()]);
  return {
    ...pack,
    rules: (pack.rules ?? []).map((rule) => ({ ...rule, examples: byRule[rule.id] })) as Rules,
  };
}
