import { calledIn } from '../../../engine/reading/called';
import { signatureAt } from '../../../engine/reading/signature';
import { fold } from '../../../engine/text/fold';
import { Kind, type Token } from '../../../engine/text/kinds';
import type { Span } from '../../../engine/types/text';
import { bare } from './identity';

/** Mailboxes that anybody may have. */
const ANYBODYS =
  /@(?:gmail|googlemail|outlook|hotmail|live|yahoo|ymail|icloud|me|aol|orange|wanadoo|free|sfr|laposte|proton|protonmail|gmx|bluewin|skynet|telenet|bbox|videotron|sympatico|btinternet|rediffmail)\./;
/** Who runs an address that is not the brand's own. */
const SOMEBODY_ELSES =
  /\b(?:transporteurs?|partenaires?|prestataires?|assureurs?|fabricants?|mediateurs?|defenseur|prefecture|mairie|police|bloctel|cnil|carriers?|partners?|insurers?|manufacturers?|ombudsman|regulator|council|couriers?|suppliers?|their|leurs?|airport|aeroport|bank|banque)\b/;
/** The reply's author acts on what is sent there. */
const WE_ACT = /\b(?:je|j'|nous|on|notre|nos|i|i'll|we|we'll|our|us|moi|me)\b|j'/;
const SENDS =
  /\b(?:ecri\w+|envo\w+|contact\w*|dm|mp|message\w*|mail\w*|e-mail\w*|email\w*|write|send|drop|reach|ping|flick|by|via|sur|a|at|to|line)\b[^.!?\n]{0,40}$/;

/** What is known to be the brand's, or to be talked about here. */
export interface Known {
  /** Names and accounts of the brand. */
  readonly own: readonly string[];
  /** Everything else that may be named: contacts, what the thread holds, who writes there. */
  readonly said: string;
}

const LEAST_PART = 3;

/** Whether a domain or a handle carries the brand's name: «web@tressan.example» of Maison Tressan. */
function isOwn(core: string, { own }: Known): boolean {
  const words = own.flatMap((name) => fold(name).split(/[^a-z0-9]+/)).filter(Boolean);
  const initials = words.map((word) => word.charAt(0)).join('');
  if (own.some((name) => bare(name) !== '' && (core.includes(bare(name)) || bare(name).includes(core))))
    return true;
  return words.some((word) => word.length >= LEAST_PART && core.includes(word)) || initials.includes(core);
}

/** The name in a domain: «conseil@terravivace.example» → terravivace. */
const coreOf = (address: string): string =>
  bare(/@(?:[^@]*\.)?([a-z0-9-]+)\.[a-z.]+$/.exec(address)?.[1] ?? address);

const clauseAround = (low: string, [start, end]: Span): string => {
  const before =
    low
      .slice(0, start)
      .split(/[.!?\n](?:\s|$)/)
      .at(-1) ?? '';
  return `${before} ${low.slice(end).split(/[.!?\n](?:\s|$)/)[0] ?? ''}`;
};

/** A partner named in the sentence runs the address; one that signs the reply is the wrong brand. */
function isNamedPartner(text: string, tokens: readonly Token[], core: string): boolean {
  const body = text.slice(0, tokens[signatureAt(tokens)]?.start ?? text.length);
  const withoutAddresses = body.replace(/\S*@\S+/g, ' ');
  return bare(withoutAddresses).includes(core);
}

/** An address or a handle that the draft offers as the brand's own and that is neither the brand's nor in the thread. */
export function strangeAddresses(text: string, tokens: readonly Token[], known: Known): Span[] {
  const low = fold(text);
  const called = calledIn(text, tokens).map(({ span }) => span[0]);
  return tokens
    .filter(({ kind, start }) => kind & (Kind.Email | Kind.Handle) && !called.includes(start))
    .filter(({ key, kind, start, end }) => {
      const core = coreOf(key);
      if (core === '' || ANYBODYS.test(key) || isOwn(core, known) || bare(known.said).includes(core))
        return false;
      const around = clauseAround(low, [start, end]);
      const isOffered = kind & Kind.Email ? true : SENDS.test(low.slice(0, start));
      return (
        isOffered &&
        WE_ACT.test(around) &&
        !SOMEBODY_ELSES.test(around) &&
        !isNamedPartner(text, tokens, core)
      );
    })
    .map(({ start, end }) => [start, end] as const);
}
