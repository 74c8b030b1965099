/** As much of the browser's built-in language model as Tact uses: the Prompt API's `LanguageModel`. */
export interface LanguageModel {
  availability(options: ModelOptions): Promise<ModelState>;
  create(options: CreateOptions): Promise<ModelSession>;
}

/** `downloadable` and `downloading`: the browser could have it, and has not yet. */
export type ModelState = 'unavailable' | 'downloadable' | 'downloading' | 'available';

interface Expected {
  readonly type: 'text';
  readonly languages: readonly string[];
}

/** What a session is to read and write. Whether it is available must be asked with the same. */
export interface ModelOptions {
  readonly expectedInputs: readonly Expected[];
  readonly expectedOutputs: readonly Expected[];
}

interface CreateOptions extends ModelOptions {
  readonly initialPrompts: readonly { readonly role: 'system'; readonly content: string }[];
  readonly signal: AbortSignal;
}

export interface ModelSession {
  prompt(input: string, options: { readonly signal: AbortSignal }): Promise<string>;
  destroy(): void;
}

/** Text in one language, in and out. */
export function inLanguage(locale: string): ModelOptions {
  const text = [{ type: 'text', languages: [locale] }] as const;
  return { expectedInputs: text, expectedOutputs: text };
}

/** The model of this browser, where it has one and lets an extension's scripts use it. */
export const browserModel = (): LanguageModel | undefined =>
  (globalThis as { readonly LanguageModel?: LanguageModel }).LanguageModel;

/** Whether the model is there, in this language. A browser without one, or one that fails to say, has none. */
export async function modelState(model: LanguageModel | undefined, locale: string): Promise<ModelState> {
  return (await model?.availability(inLanguage(locale)).catch(() => undefined)) ?? 'unavailable';
}
