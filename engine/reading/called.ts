import { Kind, type Token } from '../text/kinds';
import type { Span } from '../types/text';
import { isFirstName } from './diminutives';
import { nameParts } from './same-name';
import { signatureAt } from './signature';

/** Somebody that a text speaks to: by a leading handle, in a greeting, by opening with a name, or on the way. */
export interface Called {
  readonly parts: readonly string[];
  readonly span: Span;
  readonly how: 'handle' | 'greeting' | 'opening' | 'call';
  /** Hidden by who published the text: it was the right name. */
  readonly masked: boolean;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** «Glad you wrote» opens with a capital too: without a greeting only a first name is one. */
export const isSurelyNamed = ({ how, parts }: Called): boolean =>
  how === 'greeting' || how === 'handle' || (how === 'opening' && parts.some(isFirstName));

/** Words that a reply may open with before it names somebody. */
const OPENERS = words(
  `bonjour bonsoir hello hi hiya hey salut coucou dear cher chere allo rebonjour re good morning afternoon evening day g'day
  namaste ah oh no aie oups ouch aw hmm ok oui non yes yeah well so really very truly terribly tres vraiment sincerement
  sorry apologies desole desolee desoles desolees navre navree navres pardon merci thanks thank you again encore cheers bien
  hiya there ok great super bravo got it`,
);
const TITLES = words(
  'm mr mme mlle mrs ms miss madame monsieur mademoiselle mister dr docteur doctor me maitre sir prof',
);
/** Capitals that name nobody. */
const NOBODY = words(
  `tous toutes all everyone team client cliente customer guest folks guys both vous nous je on il elle we i it this that
  these those the a an le la les un une des ce cet cette ces mon ma mes notre nos votre vos our your my dm dms mp pm sms faq
  sav ok oui non yes no and et but mais or ou si if for pour as comme when quand what how pourquoi why please svp stp
  parents members membres voyageurs usagers passengers residents habitants neighbours voisins amis friends guests guest
  customers clients abonnes adherents players gamers fans lecteurs readers family famille students etudiants beaucoup
  vraiment really just juste here ici let laissez thanks merci sorry desole bien bon bonne welcome bienvenue
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet
  aout septembre octobre novembre decembre facebook twitter instagram messenger whatsapp x cordialement regards`,
);
/** Whether a capitalised word, folded, names nobody: «Vous», "Monday", «DM». */
export const isNobody = (key: string): boolean => NOBODY.has(key) || TITLES.has(key);

/** What goes before somebody spoken of, not spoken to. */
const OF_SOMEBODY = words(
  `a au aux chez de du d des avec par pour sans et ou que qu voir vu vois entre contre selon sur dans en vers comme est
  to from with by at in and or for of the than about ask asked tell told call called ring rung text texted see saw seen
  message inform informed via through under is was mr mrs ms m mme madame monsieur notre votre nos vos mon ma son sa leur our
  your my his her their le la les l un une cet cette ce this that chef collegue colleague manager responsable agent agente
  demande appelle joint contacte previens prevenu remercie let thank between near appeler contacter demander joindre`,
);
/** What a name alone at the start is followed by when it is spoken to. */
const TO_THEM = words(
  "i i'm im i've we we're we've nous je j'ai j on sorry thanks thank merci desole desolee desoles navre navree the",
);

/** What goes on about somebody spoken of: «Léa, notre médiatrice», "Tom, who runs the desk". */
const APPOSED = words(
  'notre nos mon ma mes leur leurs son sa ses qui du de des our my his her their who from of in',
);
const ROLES = words(
  `responsable chef cheffe directeur directrice conseiller conseillere mediateur mediatrice technicien technicienne gerant
  gerante collegue patron patronne chauffeur conducteur agent agente expert experte medecin docteur gardien concierge
  manager head lead director agent expert doctor nurse teacher driver engineer adviser advisor supervisor owner colleague`,
);

const isWord = ({ kind }: Token): boolean => (kind & Kind.Word) !== 0 && (kind & Kind.Hashtag) === 0;
const isMasked = ({ kind }: Token): boolean => (kind & Kind.Masked) !== 0;
const isHandle = ({ kind }: Token): boolean => (kind & (Kind.Handle | Kind.Masked)) !== 0;
const isNameWord = (token: Token | undefined): token is Token =>
  token !== undefined &&
  isWord(token) &&
  (token.kind & Kind.Capital) !== 0 &&
  !NOBODY.has(token.key) &&
  !/^(?!o'|d'|mc)[a-z]+'/.test(token.key) &&
  !OPENERS.has(token.key) &&
  !TITLES.has(token.key);
const isPause = (token: Token | undefined): boolean =>
  token === undefined || (token.kind & (Kind.Comma | Kind.Stop | Kind.Hard | Kind.Emoji)) !== 0;

const MOST_NAME = 4;
/** "Hi April,": behind a greeting a month is somebody. */
const MONTH_NAMES = words('april may june');

/** Where a name that begins at `from` ends: capitals, with hyphens, particles and initials between them. */
function nameEnd(tokens: readonly Token[], from: number): number {
  let end = from + 1;
  for (let i = end; i < tokens.length && i - from < MOST_NAME * 2; i++) {
    const token = tokens[i] as Token;
    const isGlued = token.key === '-' && token.start === tokens[i - 1]?.end;
    const isInitial = token.key === '.' && tokens[i - 1]?.key.length === 1;
    const isParticle =
      /^(?:de|du|le|la|van|von|der|den|el|ben|d')$/.test(token.key) && isNameWord(tokens[i + 1]);
    if (isNameWord(token) || isInitial) end = i + 1;
    else if (!isGlued && !isParticle) break;
  }
  return end;
}

class Reader {
  readonly found: Called[] = [];
  constructor(
    private readonly text: string,
    private readonly tokens: readonly Token[],
  ) {}

  add(from: number, to: number, how: Called['how']): void {
    const span = [this.tokens[from]?.start ?? 0, this.tokens[to - 1]?.end ?? 0] as const;
    const masked = this.tokens.slice(from, to).some(isMasked);
    this.found.push({ parts: nameParts(this.text.slice(...span)), span, how, masked });
  }

  /** «@lili_v @jp»: the site's own way of addressing; «@Karim Haddad» is one name. */
  handles(): number {
    let at = 0;
    while (this.tokens[at]?.key === '.') at++;
    for (
      ;
      at < this.tokens.length && (isHandle(this.tokens[at] as Token) || isPause(this.tokens[at]));
      at++
    ) {
      const token = this.tokens[at] as Token;
      if (!isHandle(token)) continue;
      const isName = this.text.charAt(token.start + 1) !== this.text.charAt(token.start + 1).toLowerCase();
      const end = isName ? nameEnd(this.tokens, at) : at + 1;
      this.add(at, end, 'handle');
      at = end - 1;
    }
    return at;
  }

  /** One name, or two with «et»; a title before it. Returns where reading goes on. */
  names(at: number, how: Called['how']): number {
    let from = at;
    while (TITLES.has(this.tokens[from]?.key ?? '') || (from > at && this.tokens[from]?.key === '.')) from++;
    const first = this.tokens[from];
    const isMonth = how === 'greeting' && MONTH_NAMES.has(first?.key ?? '') && isPause(this.tokens[from + 1]);
    const isSmall = how === 'greeting' && isFirstName(first?.key ?? '') && isPause(this.tokens[from + 1]);
    const isNamed = isNameWord(first) || isMonth || isSmall || (first !== undefined && isHandle(first));
    if (!isNamed) return at;
    const end = isSmall ? from + 1 : nameEnd(this.tokens, from);
    this.add(from, end, how);
    return /^(?:et|and|&|\+)$/.test(this.tokens[end]?.key ?? '') ? this.names(end + 1, how) : end;
  }

  /** «Bonjour Léa», «Oh no, Sam,», «Karim, nous …». */
  opening(at: number): number {
    let i = at;
    while (
      OPENERS.has(this.tokens[i]?.key ?? '') ||
      (i > at && isPause(this.tokens[i]) && i < this.tokens.length)
    )
      i++;
    const before = this.found.length;
    // «Bonjour ! Maintenez la touche»: behind a pause a capital may open a sentence.
    const isGreeted = i > at && !isPause(this.tokens[i - 1]);
    const end = this.names(i, isGreeted ? 'greeting' : 'opening');
    if (end === i || isGreeted || this.isSpokenTo(end)) return end;
    this.found.length = before;
    return at;
  }

  private isSpokenTo(end: number): boolean {
    const next = this.tokens[end];
    return isPause(next) || TO_THEM.has(next?.key ?? '') || OPENERS.has(next?.key ?? '');
  }

  /** «…, Camille, …», "Thanks for the photo Colin,". */
  calls(from: number): void {
    const end = signatureAt(this.tokens);
    for (let i = from; i < end; i++) {
      if (!isNameWord(this.tokens[i])) continue;
      const to = nameEnd(this.tokens, i);
      if (this.isCall(i, to)) this.add(i, to, 'call');
      i = to - 1;
    }
  }

  /** Where a title before a name begins: «Madame», «M.». */
  private titleStart(from: number): number {
    const at = this.tokens[from - 1]?.key === '.' ? from - 2 : from - 1;
    return TITLES.has(this.tokens[at]?.key ?? '') ? at : from;
  }

  private isApposed(at: number): boolean {
    const [first, second] = [this.tokens[at], this.tokens[at + 1]].map((token) => token?.key ?? '');
    return (
      APPOSED.has(first ?? '') || ROLES.has(first?.replace(/^[ld]'/, '') ?? '') || ROLES.has(second ?? '')
    );
  }

  /** "Thanks for flagging so fast Ruth and sorry", but not «M. Favre, le responsable, …». */
  private isSpokenAt(to: number): boolean {
    const [after, next] = [this.tokens[to], this.tokens[to + 1]];
    const isComma = ((after?.kind ?? 0) & Kind.Comma) !== 0;
    if (isPause(after)) return !(isComma && this.isApposed(to + 1));
    const isAnd = /^(?:et|and|but|mais)$/.test(after?.key ?? '');
    return isAnd ? OPENERS.has(next?.key ?? '') : TO_THEM.has(after?.key ?? '') && after?.key !== 'the';
  }

  private isCall(name: number, to: number): boolean {
    const from = this.titleStart(name);
    const before = this.tokens[from - 1];
    const after = this.tokens[to];
    if (to - name > 3 || after === undefined || after.key === '(' || !this.isSpokenAt(to)) return false;
    if (before === undefined || before.kind & Kind.Stop) return (after.kind & Kind.Comma) !== 0;
    if (before.kind & Kind.Comma) return !isNameWord(this.tokens[from - 2]);
    return isWord(before) && !OF_SOMEBODY.has(before.key);
  }
}

/**
 * Who is spoken to in a text.
 * @param tokens the text's, as `scan` cuts them
 * @returns in order; a name called on the way may still be a place or a thing
 */
export function calledIn(text: string, tokens: readonly Token[]): Called[] {
  const reader = new Reader(text, tokens);
  reader.calls(reader.opening(reader.handles()));
  return reader.found;
}
