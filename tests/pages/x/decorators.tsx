import { CompositeDecorator, type ContentBlock } from 'draft-js';
import type { ReactNode } from 'react';

type Found = (start: number, end: number) => void;

function matching(pattern: RegExp): (block: ContentBlock, found: Found) => void {
  return (block, found) => {
    for (const match of block.getText().matchAll(pattern)) found(match.index, match.index + match[0].length);
  };
}

// Draft's typings do not say that a decorator receives children.
interface LeafProps {
  children?: ReactNode;
}

function Linked({ children }: LeafProps) {
  return (
    <span data-decorated="link" style={{ color: 'rgb(29, 155, 240)' }}>
      {children}
    </span>
  );
}

function Emoji({ children }: LeafProps) {
  return (
    <span data-decorated="emoji" style={{ backgroundPosition: 'center', padding: '0 1px' }}>
      {children}
    </span>
  );
}

/** X colours mentions, hashtags, cashtags and addresses, and wraps each emoji; the text stays text. */
export const decorators = new CompositeDecorator([
  { strategy: matching(/https?:\/\/[^\s]+/g), component: Linked },
  { strategy: matching(/(?<![\p{L}\p{N}_])@\w{1,20}/gu), component: Linked },
  { strategy: matching(/(?<![\p{L}\p{N}_])[#$][\p{L}_][\p{L}\p{N}_]*/gu), component: Linked },
  { strategy: matching(/\p{RGI_Emoji}/gv), component: Emoji },
]);

/** What an editor decorated in this way consists of; anything else inside it is foreign. */
export const OWN_NODES = '[data-contents],[data-block],[data-offset-key],[data-text],[data-decorated]';
