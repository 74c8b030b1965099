import { useEffect, useRef, useState } from 'react';
import { useArrivals } from '../page/arriving.ts';
import { trapFocus } from '../page/hostile.ts';
import { PressButton } from '../page/press-button.tsx';
import { type Comment, type Message, person, story } from '../page/story.ts';
import { hostile, switches } from '../page/switches.ts';
import { CommentArticle } from './comment.tsx';
import { CommentBox } from './comment-box.tsx';
import { Fold } from './fold.tsx';
import { manyComments } from './many.ts';
import { FacebookPost } from './post.tsx';
import { labels, words } from './words.ts';

const permalink = `/${story.brand.handle}/posts/${story.facebook.post.id}`;

function fresh(text: string, id: string, by = 'brand'): Message {
  return { id, by, ago: '0m', text };
}

interface Answering {
  comment: string;
  to: Message;
}

interface ThreadProps {
  comment: Comment;
  answering: Answering | undefined;
  onAnswer: (to: Message) => void;
  accepted: (text: string) => void;
}

/** A comment, its replies and, while one of them is being answered, the reply box. */
function CommentThread({ comment, answering, onAnswer, accepted }: ThreadProps) {
  const replies = hostile('folds') ? [] : (comment.replies ?? []);
  const to = answering?.comment === comment.id ? person(answering.to.by).name : undefined;
  return (
    <div>
      <CommentArticle comment={comment} permalink={permalink} onReply={() => onAnswer(comment)} />
      {replies.map((reply) => (
        <CommentArticle
          key={reply.id}
          comment={reply}
          under={comment}
          permalink={permalink}
          onReply={() => onAnswer(reply)}
        />
      ))}
      {hostile('folds') && <Fold under={comment} />}
      {to !== undefined && (
        <div className="nested">
          <CommentBox
            name="reply"
            label={labels.reply(to)}
            mention={to}
            autoFocus
            accepted={accepted}
            key={to}
          />
        </div>
      )}
    </div>
  );
}

function useComments() {
  const [comments, setComments] = useState<Comment[]>(() => [
    ...story.facebook.comments,
    ...manyComments(switches.many),
  ]);
  const add = (text: string, by?: string) =>
    setComments((all) => [...all, fresh(text, `99${all.length}00`, by)]);
  const addReply = (under: string) => (text: string, by?: string) =>
    setComments((all) =>
      all.map((comment) => {
        if (comment.id !== under) return comment;
        const replies = comment.replies ?? [];
        return { ...comment, replies: [...replies, fresh(text, `${under}${replies.length}`, by)] };
      }),
    );
  useArrivals(({ by, text, under }) => (under === undefined ? add(text, by) : addReply(under)(text, by)));
  return { comments, add, addReply };
}

function useComposerReady(): boolean {
  const [ready, setReady] = useState(!hostile('slow'));
  useEffect(() => {
    const timer = setTimeout(() => setReady(true), switches.slowMs);
    return () => clearTimeout(timer);
  }, []);
  return ready;
}

/** A post opened in its dialog: the post, its comments, the box for a new comment. */
export function PostDialog() {
  const dialog = useRef<HTMLDivElement>(null);
  const { comments, add, addReply } = useComments();
  const [answering, setAnswering] = useState<Answering>();
  const ready = useComposerReady();
  useEffect(() => (dialog.current ? trapFocus(dialog.current) : undefined), []);
  const shown = hostile('twins') ? [...comments, ...comments.slice(-1)] : comments;
  return (
    <div role="dialog" aria-modal="true" aria-labelledby="dialog-title" className="dialog" ref={dialog}>
      <div className="dialog-title">
        <h2 id="dialog-title">{words.postOf(story.brand.name)}</h2>
        <PressButton as="div" label={words.close} className="round" onPress={() => {}}>
          ✕
        </PressButton>
      </div>
      <div className="dialog-scroll">
        <FacebookPost permalink={permalink} />
        {shown.map((comment, index) => (
          <CommentThread
            // biome-ignore lint/suspicious/noArrayIndexKey: `hostile=twins` shows one comment twice.
            key={`${comment.id}-${index}`}
            comment={comment}
            answering={index < comments.length ? answering : undefined}
            onAnswer={(to) => setAnswering({ comment: comment.id, to })}
            accepted={(text) => addReply(comment.id)(text)}
          />
        ))}
      </div>
      {ready && (
        <CommentBox name="comment" label={labels.comment(story.brand.name)} accepted={(text) => add(text)} />
      )}
    </div>
  );
}
