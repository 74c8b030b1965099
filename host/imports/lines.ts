import type { PageLine } from '../../rules/import/read-page';

/** No more of a page is read than this. */
const MOST_LINES = 4000;
const LONGEST = 500;

const SKIPPED = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'SVG',
  'IFRAME',
  'OBJECT',
  'SELECT',
  'TEXTAREA',
]);
const INLINE = new Set([
  'A', 'ABBR', 'B', 'BDI', 'BDO', 'CITE', 'CODE', 'DATA', 'DFN', 'EM', 'FONT', 'I', 'KBD', 'LABEL', 'MARK', 'Q', 'S',
  'SMALL', 'SPAN', 'STRONG', 'SUB', 'SUP', 'TIME', 'U', 'WBR',
]); // biome-ignore format: reads better dense

const isHidden = (element: Element): boolean =>
  element.hasAttribute('hidden') ||
  element.getAttribute('aria-hidden') === 'true' ||
  (element instanceof HTMLElement && /^none$/.test(element.style.display));

const spaced = (text: string): string => text.replace(/\s+/gu, ' ').trim().slice(0, LONGEST);

/** Lines as they are gathered: text until a block begins or ends. */
class Gathering {
  readonly lines: PageLine[] = [];
  private text = '';
  private href: string | undefined;

  add(text: string): void {
    this.text += text;
  }

  link(href: string): void {
    // A line with several links is told apart into lines of its own: the second would hide the first.
    if (this.href && this.href !== href) this.end();
    this.href = href;
  }

  end(): void {
    const text = spaced(this.text);
    const { href } = this;
    if ((text !== '' || href) && this.lines.length < MOST_LINES)
      this.lines.push({ text, ...(href ? { href } : {}) });
    this.text = '';
    this.href = undefined;
  }

  walk(node: Node): void {
    if (this.lines.length >= MOST_LINES) return;
    if (node instanceof Text) this.add(node.data);
    if (!(node instanceof Element) || SKIPPED.has(node.tagName.toUpperCase()) || isHidden(node)) return;
    const isBlock = !INLINE.has(node.tagName);
    if (isBlock) this.end();
    if (node instanceof HTMLAnchorElement && node.href) this.link(node.href);
    for (const child of node.childNodes) this.walk(child);
    if (isBlock) this.end();
  }
}

/** The text of a part of a page, line by line, as a reader would see it: nothing hidden, no script. */
export function linesOf(root: Element): PageLine[] {
  const gathering = new Gathering();
  gathering.walk(root);
  gathering.end();
  return gathering.lines;
}
