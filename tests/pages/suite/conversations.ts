import { type Comment, type Message, person, story } from '../page/story.ts';

/** One row of the inbox. */
export interface Conversation {
  id: string;
  name: string;
  messages: Message[];
}

function withReplies(comment: Comment): Message[] {
  return [comment, ...(comment.replies ?? [])];
}

/** Are these the comments of a post, or private messages? */
export function isComments(query: URLSearchParams): boolean {
  return /_POST$/.test(query.get('thread_type') ?? '');
}

function privateOnes(): Conversation[] {
  const first = { id: story.chat.with, name: person(story.chat.with).name, messages: story.chat.messages };
  const others = story.facebook.comments.filter(({ by }) => by !== story.chat.with && by !== 'brand');
  return [
    first,
    ...others.map((comment) => ({ id: comment.by, name: person(comment.by).name, messages: [comment] })),
  ];
}

function commentOnes(): Conversation[] {
  return story.facebook.comments.map((comment) => ({
    id: comment.id,
    name: person(comment.by).name,
    messages: withReplies(comment),
  }));
}

/** The conversations that the address asks for. */
export function conversationsFor(query: URLSearchParams): Conversation[] {
  return isComments(query) ? commentOnes() : privateOnes();
}
