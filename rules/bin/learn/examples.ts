import type { Locale } from '../../../engine/types/text';
import type { Pack } from '../../pack/schema/pack';
import type { Reply } from './corpus';

/** The examples of every rule teach as labelled replies do: who adds one to a rule's file changes what it finds. */
export function examplesOf(pack: Pack, locale: Locale): Reply[] {
  return (pack.rules ?? []).flatMap(({ id, examples }) =>
    (['flags', 'allows'] as const).flatMap((kind) =>
      (examples?.[locale][kind] ?? []).map(({ draft, marks }): Reply => {
        const [mark] = marks ?? [];
        return {
          rule: id,
          raised: kind === 'flags',
          draft,
          ...(mark ? { quote: draft.slice(mark[0], mark[1]) } : {}),
        };
      }),
    ),
  );
}
