import { describe, expect, it } from 'vitest';
import { corePack } from '../../bin/core-pack';

const shown = (corePack().rules ?? []).flatMap(({ id, message, why, variants }) => [
  { id, text: message.fr },
  { id, text: why.fr },
  ...Object.values(variants ?? {}).flatMap((one) => (one.message ? [{ id, text: one.message.fr }] : [])),
]);

/** As the interface's own strings are held to it: no line may begin with a colon. */
describe('the French of the rules', () => {
  it.each(shown)('$id: no-break spaces stand where French wants them: $text', ({ text }) => {
    expect(text).not.toMatch(/(?<![\u00a0\d]):|(?<!\u202f)[;?%»]|«(?!\u202f)/u);
  });
});
