import type { Contact } from '../../engine/types/situation';
import { beginsWithDay, continuedHours, deskHours, joinedHours, leadingAnd } from './hours';

/** A way to reach the brand that a page names, with the words it was read from. */
export interface ReadContact {
  readonly contact: Pick<Contact, 'channel' | 'value' | 'hours'>;
  readonly words: string;
}

/** The desk's hours that a page names, as packs write them. */
export interface ReadHours {
  readonly hours: string;
  readonly words: string;
}

/** How many lines below a number its hours may stand. */
const NEAR = 3;
/** The longest value, and the most of the page's own words beside one, in UTF-16 code units. */
export const MOST_WORDS = 300;

type LaidContact = ReadContact & { readonly line: number };

/** Where the hours of the last line went: into a list, and where in it. */
interface Place {
  readonly list: 'contacts' | 'desk';
  readonly at: number;
}

const plain = (value: string): string =>
  value
    .toLowerCase()
    .replace(/[\s.()-]/g, '')
    .replace(/^\+33(?:0)?/, '0');

const joined = (words: string, more: string): string =>
  words.includes(more) ? words : `${words} … ${more}`.slice(0, MOST_WORDS);

const isLive = ({ contact }: ReadContact): boolean => ['phone', 'chat'].includes(contact.channel);

/** «Lundi – vendredi : 9 h – 18 h», and on the line below «Samedi : 10 h – 12 h» or «et de 20 h à 22 h»: one week. */
function weekWith(hours: string, { hours: more, words }: ReadHours): string | null {
  const and = leadingAnd(words);
  if (and === null) return joinedHours([hours, more]);
  const rest = words.slice(words.indexOf(and) + and.length).trimStart();
  return rest.startsWith(more) ? continuedHours(hours, and, more) : null;
}

/** What was found so far on a page that is read from top to bottom. */
export class Found {
  private readonly contacts: LaidContact[] = [];
  private readonly desk: ReadHours[] = [];
  private readonly known = new Set<string>();
  private last: (Place & { readonly line: number }) | null = null;

  add(contact: ReadContact['contact'], words: string, line: number): void {
    const key = `${contact.channel} ${plain(contact.value)}`;
    if (this.known.has(key) || contact.value.length > MOST_WORDS) return;
    this.known.add(key);
    this.contacts.push({ contact, words: words.slice(0, MOST_WORDS), line });
  }

  /** Hours go on with those of the line above where they name nobody; else they are the contact's above, or the desk's. */
  tell(told: ReadHours, line: number): void {
    const above = this.last?.line === line - 1 && !this.isOwn(line) ? this.last : null;
    const place = this.placeOf(told, above, line);
    this.last = place && { ...place, line };
  }

  private placeOf(told: ReadHours, above: Place | null, line: number): Place | null {
    const isAnd = leadingAnd(told.words) !== null;
    if (above && (isAnd || beginsWithDay(told.words))) return this.goOn(above, told);
    // Half a sentence says nothing by itself.
    return isAnd ? null : this.begin(told, line);
  }

  brand(): { readonly contacts: readonly ReadContact[]; readonly hours: readonly ReadHours[] } {
    const isFirst = ({ hours }: ReadHours, at: number): boolean =>
      this.desk.findIndex((one) => one.hours === hours) === at;
    const contacts = this.contacts.map(({ contact, words }) => ({ contact, words }));
    return { contacts, hours: this.desk.filter(isFirst) };
  }

  /** Whether the line names a number or chat itself. */
  private isOwn(line: number): boolean {
    return this.contacts.some((one) => one.line === line && isLive(one));
  }

  private begin(told: ReadHours, line: number): Place | null {
    const at = this.contacts.findLastIndex(
      (one) => isLive(one) && line - one.line <= NEAR && !one.contact.hours,
    );
    return at < 0 ? this.open(told) : this.give(at, told.hours, told.words);
  }

  /** Hours of the desk: a proposal of their own. */
  private open({ hours: told, words }: ReadHours): Place | null {
    const hours = deskHours(told);
    return hours ? { list: 'desk', at: this.desk.push({ hours, words }) - 1 } : null;
  }

  private goOn({ list, at }: Place, told: ReadHours): Place | null {
    const before = list === 'desk' ? this.desk[at]?.hours : this.contacts[at]?.contact.hours;
    const week = weekWith(before ?? '', told);
    if (!week) return list === 'desk' && leadingAnd(told.words) === null ? this.open(told) : null;
    if (list === 'contacts') return this.give(at, week, told.words);
    const { words } = this.desk[at] as ReadHours;
    this.desk[at] = { hours: deskHours(week) ?? week, words: joined(words, told.words) };
    return { list, at };
  }

  private give(at: number, hours: string, words: string): Place {
    const owner = this.contacts[at] as LaidContact;
    const contact = { ...owner.contact, hours };
    this.contacts[at] = { ...owner, contact, words: joined(owner.words, words) };
    return { list: 'contacts', at };
  }
}
