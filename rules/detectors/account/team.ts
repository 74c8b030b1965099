import { signatureAt } from '../../../engine/reading/signature';
import { Kind, type Token } from '../../../engine/text/kinds';
import type { Span } from '../../../engine/types/text';

const TEAMS = new Set(['team', 'equipe', "l'equipe"]);
/** What a desk, and no house, is called. */
const DESKS = new Set(
  `support care customer client clients clientele service services sav relation relations social media digital web experience
  success community communaute communication marketing twitter facebook instagram x online north south east west nord sud est
  ouest complaints billing facturation resolution assistance technique technical sales help hello the entire whole day night
  front desk guest member members patient student passenger resident your our votre notre toute`.split(/\s+/),
);
const LEAST_WORDS = 2;

const isCapital = (token: Token | undefined): token is Token =>
  token !== undefined && (token.kind & Kind.Capital) !== 0 && (token.kind & Kind.Word) !== 0;

/**
 * The house that a team signs for: «L'équipe Terra Vivace», "Team Brightside Orthodontics".
 * @param tokens a text's, as `scan` cuts them
 * @returns its name's place, or null when the team is a desk or has one word only
 */
export function signingHouse(tokens: readonly Token[]): Span | null {
  const tail = tokens.slice(signatureAt(tokens));
  const at = tail.findIndex(({ key }) => TEAMS.has(key));
  if (at < 0) return null;
  const name: Token[] = [];
  for (let i = at + 1; isCapital(tail[i]); i++) name.push(tail[i] as Token);
  if (name.length < LEAST_WORDS || name.some(({ key }) => DESKS.has(key))) return null;
  return [name[0]?.start ?? 0, name.at(-1)?.end ?? 0];
}
