import { isSigned } from '../reading/address';
import type { TextReading } from '../reading/text';
import { Kind } from '../text/kinds';
import type { Brand } from '../types/situation';
import type { Locale } from '../types/text';

/** How a reply speaks: who says it, how the customer is addressed, and what «désolé» agrees with. */
export interface Voice {
  readonly person: 'we' | 'I';
  readonly address: 'vous' | 'tu';
  /** Of one person who speaks French of themselves; null when nothing tells. */
  readonly gender: 'she' | 'he' | null;
}

const I_WORDS: Readonly<Record<Locale, ReadonlySet<string>>> = {
  fr: new Set('je j moi mon ma mes'.split(' ')),
  en: new Set("i i'm i've i'll i'd me my myself".split(' ')),
};
const WE_WORDS: Readonly<Record<Locale, ReadonlySet<string>>> = {
  fr: new Set('nous notre nos on'.split(' ')),
  en: new Set("we we're we've we'll we'd us our ours".split(' ')),
};
const TU_WORDS = new Set('tu te toi tes t'.split(' '));

/** How often words of a set are said. */
const count = ({ tokens }: TextReading, words: ReadonlySet<string>): number =>
  tokens.filter(({ kind, key }) => kind & Kind.Word && words.has(key)).length;

/** A brand's own wish, from the words of its voice: «nous», "first person (I)". */
function wished(voice: string | undefined): Voice['person'] | null {
  if (/(?<!\p{L})(?:nous|we)(?!\p{L})/iu.test(voice ?? '')) return 'we';
  return /(?<!\p{L})(?:je|I)(?!\p{L})/u.test(voice ?? '') ? 'I' : null;
}

/** The pack's wish, then the draft's own person; one who signs speaks for themselves, others say «nous». */
function personOf(draft: TextReading, locale: Locale, brand: Brand | undefined): Voice['person'] {
  const asked = wished(brand?.voice);
  if (asked) return asked;
  const ones = count(draft, I_WORDS[locale]);
  const many = count(draft, WE_WORDS[locale]);
  if (ones !== many) return ones > many ? 'I' : 'we';
  return isSigned(draft) ? 'I' : 'we';
}

const addressOf = (draft: TextReading, brand: Brand | undefined): Voice['address'] =>
  brand?.address ?? (count(draft, TU_WORDS) > 0 ? 'tu' : 'vous');

const SHE = /(?<!\p{L})(?:désolée|navrée|ravie|confuse|heureuse|certaine|peinée|attristée)(?!\p{L})/iu;
const HE = /(?<!\p{L})(?:désolé|navré|ravi|confus|heureux|certain|peiné|attristé)(?!\p{L})/iu;

/** What the writer says of themselves, here or in their earlier messages of the thread. */
function genderOf(texts: readonly string[]): Voice['gender'] {
  const telling = texts.find((text) => SHE.test(text) || HE.test(text));
  if (telling === undefined) return null;
  return SHE.test(telling) ? 'she' : 'he';
}

/** Reads the voice that a rewrite has to keep. */
export const voiceOf = (draft: TextReading, locale: Locale, brand: Brand | undefined): Voice => ({
  person: personOf(draft, locale, brand),
  address: locale === 'fr' ? addressOf(draft, brand) : 'vous',
  gender: genderOf([draft.text]),
});
