import { $createTextNode, DecoratorNode, ElementNode, type LexicalNode, type NodeKey } from 'lexical';

/** A mention that Lexical treats as one thing: contenteditable="false" around the name. */
export class ChipNode extends DecoratorNode<null> {
  __name: string;

  constructor(name: string, key?: NodeKey) {
    super(key);
    this.__name = name;
  }
  static override getType(): string {
    return 'mention-chip';
  }
  static override clone(node: ChipNode): ChipNode {
    return new ChipNode(node.__name, node.__key);
  }
  static override importJSON(): ChipNode {
    return new ChipNode('');
  }
  override createDOM(): HTMLElement {
    const chip = document.createElement('span');
    chip.className = 'mention';
    chip.textContent = this.__name;
    return chip;
  }
  override updateDOM(): boolean {
    return false;
  }
  override getTextContent(): string {
    return this.__name;
  }
  override isInline(): boolean {
    return true;
  }
  override decorate(): null {
    return null;
  }
}

/** A mention as an inline element around a name that is typed or deleted as a whole. */
export class InlineMentionNode extends ElementNode {
  static override getType(): string {
    return 'mention-inline';
  }
  static override clone(node: InlineMentionNode): InlineMentionNode {
    return new InlineMentionNode(node.__key);
  }
  static override importJSON(): InlineMentionNode {
    return new InlineMentionNode();
  }
  override createDOM(): HTMLElement {
    const link = document.createElement('span');
    link.className = 'mention';
    return link;
  }
  override updateDOM(): boolean {
    return false;
  }
  override isInline(): boolean {
    return true;
  }
  override canBeEmpty(): boolean {
    return false;
  }
  override canInsertTextBefore(): boolean {
    return false;
  }
  override canInsertTextAfter(): boolean {
    return false;
  }
}

/** The mention that a click on «Reply» puts in the box, in the form asked for. */
export function $mentionOf(name: string, form: 'chip' | 'inline'): LexicalNode {
  if (form === 'chip') return new ChipNode(name);
  return new InlineMentionNode().append($createTextNode(name).setMode('token'));
}
