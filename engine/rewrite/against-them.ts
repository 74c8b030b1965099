import type { Analysis } from '../analysis/analyse';
import { hasWeight, isLeft } from './judge';
import { greetingEnd } from './places';
import { bodyOf } from './substance';

/** "It does, Sam.", «Si, c’est possible.»: a curt word against theirs, which only the writer can take back. */
const RETORT =
  /^(?:(?:yes|no|actually|si|non|oui),? )?(?:it|we|they|he|she|that|there|this|c['’]est|ce n['’]est)(?: (?:do|does|did|is|are|was|were|can|will|has|have)(?:n['’]t| not)?|n['’]t| pas)?(?:,? \p{Lu}\p{Ll}+)?[.!]/iu;

const isRetort = ({ reading: { draft } }: Analysis): boolean =>
  RETORT.test(draft.text.slice(greetingEnd(draft)));

/** What denies, to somebody who met the reverse: a virtue of ours, a trouble made small, a policy they could have read. */
const DENIALS = [
  // "Our crew is always …", "Our people are trained …"
  /(?<!\p{L})(?:our|the) (?:\p{L}+ )?(?:team|crew|agents?|staff|employees|people)(?: members?)? (?:is|are) (?:always|all|doing (?:everything|all|their)|trained|committed|dedicated)(?!\p{L})/iu,
  /(?<!\p{L})nos (?:équipes|agents|conseillers|collaborateurs) (?:sont|font) (?:toujours|tous|tout leur|formés)/iu,
  // "We’re committed to providing reliable …", «la qualité est au cœur de nos préoccupations»
  /(?<!\p{L})committed to provid\p{L}+ (?:you |our \p{L}+ )?(?:with )?(?:reliable|excellent|safe|the (?:best|highest))(?!\p{L})/iu,
  /(?<!\p{L})(?:au cœur de nos préoccupations|surveillons systématiquement)(?!\p{L})/iu,
  // "Delays aren’t fun, but …"
  /(?<!\p{L})(?:are|is|was|were)(?:n['’]t| not| never) (?:fun|ideal|easy|pleasant),? but(?!\p{L})/iu,
  // "We hope this hasn’t caused too much inconvenience": they said that it has
  /(?<!\p{L})hope (?:this|it|that) (?:has|did)(?:n['’]t| not) |espér\p{L}+ que (?:cela|ça) n['’](?:a|aura) pas(?!\p{L})/iu,
  // "If you’re unhappy": they said that they are
  /(?<!\p{L})if you(?:['’]re| are) (?:unhappy|dissatisfied|not (?:happy|satisfied))|si vous (?:n['’]êtes pas|êtes in)\s?satisfait/iu,
  // "Available on our website, prior to ordering"
  /(?<!\p{L})(?:available|stated|listed|shown) \P{Po}{0,40},? (?:prior to|before) (?:booking|ordering|purchas\p{L}+|you (?:book|order)\p{L}*)/iu,
  /(?<!\p{L})(?:indiqué|précisé|affiché|consultable)e?s? \P{Po}{0,40}avant (?:de commander|(?:toute|la|votre) commande|l['’]achat)/iu,
];

const denies = ({ reading: { draft } }: Analysis): boolean => DENIALS.some((one) => one.test(draft.text));

/** "Whoa, what's going on": a startled word that no apology can stand beside. */
const STARTLED = /^(?:[@_]\S+\s+)*(?:whoa|wow|yikes|ouch|waouh|ouah)(?!\p{L})/iu;

const isStartled = ({ reading: { draft }, diagnostics }: Analysis): boolean =>
  STARTLED.test(draft.text) && diagnostics.some((one) => hasWeight(one) && one.rule === 'apologise');

/** "What’s going on?", "are you experiencing some type of issue?": asked of one who just told it. */
const ASKS_ANEW =
  /(?:^|[.!?]\s+|(?:@|_)\S+\s|(?:know|tell us|share) )what(?:['’]s| is) going on|(?<!\p{L})what (?:issues?|problems?) (?:are you|you(?:['’]re| are))|experiencing (?:some|any) |quels? (?:est|sont) (?:le|votre|vos|les) (?:souci|problème)s?/iu;

const asksAnew = ({ reading: { draft }, diagnostics }: Analysis): boolean =>
  ASKS_ANEW.test(draft.text) && diagnostics.some((one) => hasWeight(one) && one.rule === 'apologise');

/** A general truth («The bins are shared space»), and none of what is being done, or of them. */
const GENERAL =
  /^(?:the|all|most|some|our|these|every|les?|la|l['’]|tous|toutes|nos|certaine?s|chaque)(?!\p{L})/iu;
const OF_THEM =
  /\?|https?:|(?<!\p{L})(?:you|your|yours|vous|votre|vos|tu|ton|ta|tes|we(?:['’](?:ll|re|ve)| will| are| have)|i['’](?:ll|m|ve)|nous (?:avons|allons|sommes)|je|j['’])(?!\p{L})/iu;

/** Whether all that a draft says is how things are in general: an apology before a lecture makes it no better. */
const isLecture = ({ reading: { draft }, diagnostics }: Analysis): boolean => {
  const body = bodyOf(draft).map((span) => draft.text.slice(...span).trim());
  const isAlone = diagnostics.every((one) => !hasWeight(one) || isLeft(one) || one.rule === 'apologise');
  return isAlone && body.length > 0 && body.every((one) => GENERAL.test(one) && !OF_THEM.test(one));
};

/** Whether a draft stands against what the customer tells, in a tone that only the writer can take back. */
export const isAgainstThem = (analysis: Analysis): boolean =>
  isRetort(analysis) || denies(analysis) || isStartled(analysis) || asksAnew(analysis) || isLecture(analysis);
