import type { Voice } from './voice';

const PERSON = /\{(?:nous|we):([^{}|]*)\|(?:je|I):([^{}|]*)\}/g;
const ADDRESS = /\{vous:([^{}|]*)\|tu:([^{}|]*)\}/g;
/** «{désolé}», «{navré}»: an adjective of who speaks. */
const AGREEING = /\{([\p{L}]+é)\}/gu;

const agreed = (adjective: string, { person, gender }: Voice): string =>
  person === 'we' ? `${adjective}s` : gender === 'she' ? `${adjective}e` : adjective;

/**
 * Puts a block into the voice of a reply: `{nous:Nous sommes|je:Je suis} {désolé}`, `{vous:votre|tu:ton}`.
 * @returns null where an adjective has to agree with a writer of whom nothing tells whether they are he or she
 */
export function inVoice(block: string, voice: Voice): string | null {
  if (voice.person === 'I' && voice.gender === null && block.search(AGREEING) >= 0) return null;
  return block
    .replace(PERSON, (_, we: string, one: string) => (voice.person === 'we' ? we : one))
    .replace(ADDRESS, (_, vous: string, tu: string) => (voice.address === 'tu' ? tu : vous))
    .replace(AGREEING, (_, adjective: string) => agreed(adjective, voice));
}
