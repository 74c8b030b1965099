import type { Feature } from '../../engine/phrase/ast';
import type { Locale } from '../../engine/types/text';
import { inflectEnglish } from './english';
import { inflectFrench } from './french';

/** The forms of a verb in a language, for `~verb` in phrases; empty when it is no verb. */
export const inflect = (locale: Locale, lemma: string, feature?: Feature): readonly string[] =>
  locale === 'fr' ? inflectFrench(lemma, feature) : inflectEnglish(lemma, feature);
