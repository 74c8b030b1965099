import type { Shown } from '../../../engine/waiting/waiting';
import type { PageMessages } from '../contract';
import { type Comment, commentsIn } from './comment';
import { type Folded, foldedIn } from './folded';
import { readLabel } from './labels';
import { readPost } from './scope';
import { DIALOG, EDITABLE, FEED_POST } from './selectors';

/** A post with the comments in view under it. */
interface Unit {
  readonly part: ParentNode;
  readonly comments: readonly Comment[];
}

const unitOf = (part: ParentNode, now: Date): Unit => ({ part, comments: commentsIn(part, now) });
const isTalkedUnder = ({ comments }: Unit): boolean => comments.length > 0;

/** The open post's dialog, which lies over the rest of the page. */
function unitInFront(page: Document, now: Date): Unit | undefined {
  for (const dialog of [...page.querySelectorAll(DIALOG)].reverse()) {
    const unit = unitOf(dialog, now);
    if (isTalkedUnder(unit)) return unit;
  }
  return undefined;
}

/** The posts of a feed that show comments; an outer mark of a post stands for those inside it. */
function feedUnits(page: Document, now: Date): Unit[] {
  return [...page.querySelectorAll(FEED_POST)]
    .filter((post) => !post.parentElement?.closest(FEED_POST))
    .map((post) => unitOf(post, now))
    .filter(isTalkedUnder);
}

/** Whom the boxes of a part of the page write as. */
function actingIn(part: ParentNode): string[] {
  return [...part.querySelectorAll(EDITABLE)].flatMap((box) => {
    const label = readLabel(box.getAttribute('aria-label'));
    return label?.kind === 'comment' && label.name ? [label.name] : [];
  });
}

const ownersIn = (comments: readonly Comment[]): string[] =>
  comments.flatMap(({ byOwner, author }) => (byOwner && author ? [author] : []));

/**
 * Who answers for the brand under one post: whom the boxes write as; where they do not say, the page that owns the post.
 * A customer may own one too, so a name that the boxes give outweighs the badge.
 */
function brandOf({ part, comments }: Unit): ReadonlySet<string> {
  const acting = actingIn(part);
  const names = acting.length > 0 ? acting : ownersIn(comments);
  const post = names.length > 0 ? undefined : readPost(part)?.author;
  return new Set([...names, ...(post ? [post] : [])]);
}

/** A feed shows strangers' posts too: the brand's are its own, and those that it has spoken under. */
function isBrands({ part, comments }: Unit, brand: ReadonlySet<string>): boolean {
  if (comments.some(({ author }) => author !== undefined && brand.has(author))) return true;
  return brand.has(readPost(part)?.author ?? '');
}

/** A comment as its conversation needs it; its words are read when somebody asks for them. */
class ShownComment implements Shown {
  readonly key: string;
  readonly side: Shown['side'];
  readonly author: string;
  readonly thread: string;
  readonly at: string | undefined;
  readonly loose: number | undefined;

  constructor(
    readonly comment: Comment,
    brand: ReadonlySet<string>,
    readonly folded: boolean,
  ) {
    const { author = '', age, id, thread } = comment;
    this.key = id ?? `${author}\n${comment.text}`;
    this.side = brand.has(author) ? 'brand' : 'customer';
    this.author = author;
    // A comment whose thread is not told is one of its own.
    this.thread = thread ?? this.key;
    this.at = age?.latest;
    this.loose = age?.loose;
  }

  get text(): string {
    return this.comment.text;
  }

  get to(): string | undefined {
    return this.comment.to;
  }
}

/** Whether the page says that the brand has answered a comment, though it shows no answer. */
const isAnswered = (folded: Folded | undefined, brand: ReadonlySet<string>): boolean =>
  folded?.by !== undefined && brand.has(folded.by);

function shownIn({ part, comments }: Unit, brand: ReadonlySet<string>): ShownComment[] {
  const folded = foldedIn(part);
  const shown: ShownComment[] = [];
  for (const comment of comments) {
    const fold = folded.get(comment.element);
    if (comment.author !== undefined && comment.says && !isAnswered(fold, brand))
      shown.push(new ShownComment(comment, brand, fold !== undefined));
  }
  return shown;
}

const pageOf = (messages: readonly ShownComment[], isPartial: boolean): PageMessages => ({
  messages,
  placeOf: (key) => messages.findLast((one) => one.key === key)?.comment.element,
  isPartial,
});

/** Whose feed it is for the person: whom the boxes write as, else the one page that all the posts belong to. */
function brandOfFeed(page: Document, units: readonly Unit[]): ReadonlySet<string> {
  const acting = actingIn(page);
  const names = new Set(acting.length > 0 ? acting : units.flatMap((unit) => [...brandOf(unit)]));
  return acting.length === 0 && names.size > 1 ? new Set() : names;
}

/** The brand's posts of a feed. Facebook empties those that are scrolled out of sight, so their words are read now. */
function messagesOfFeed(page: Document, units: readonly Unit[]): PageMessages | null {
  const brand = brandOfFeed(page, units);
  const own = units.filter((unit) => isBrands(unit, brand)).flatMap((unit) => shownIn(unit, brand));
  for (const { comment } of own) void comment.text;
  return own.length > 0 ? pageOf(own, true) : null;
}

/** The comments in view, each with its conversation. */
export function messagesOn(page: Document, now: Date): PageMessages | null {
  const front = unitInFront(page, now);
  const feed = front ? [] : feedUnits(page, now);
  if (feed.length > 0) return messagesOfFeed(page, feed);
  const unit = front ?? unitOf(page, now);
  return isTalkedUnder(unit) ? pageOf(shownIn(unit, brandOf(unit)), false) : null;
}
