import { describe, expect, it } from 'vitest';
import type { KeptReply } from '../../host/history/reply';
import type { Answers } from '../../host/protocol/messages';
import { sent } from '../../tests/history/sample';
import { SentReplies } from './sent-replies';

const DRAFT = 'Bonjour Nora, votre dossier est suivi par notre équipe.';
const [OLD, NEW, OTHER] = [sent(9), sent(1), sent(5)];

/** A line whose answers come when the test lets them. */
function quietLine() {
  const asked: {
    type: string;
    body: unknown;
    answer: (replies: readonly KeptReply[] | null) => Promise<void>;
  }[] = [];
  let notice = (): void => undefined;
  const ask = (type: string, body: unknown) =>
    new Promise<never>((resolve) => {
      const answer = async (replies: readonly KeptReply[] | null) => {
        resolve(replies as never);
        await settled();
      };
      asked.push({ type, body, answer });
    });
  const line = {
    ask: ask as <T extends keyof Answers>(type: T, body: unknown) => Promise<Answers[T] | null>,
    onChanged: (listener: () => void) => {
      notice = listener;
    },
  };
  return { line, asked, tell: () => notice() };
}

const never = new AbortController().signal;
const settled = () => new Promise((done) => setTimeout(done));

describe('the sent replies that a draft is judged against', () => {
  it('come when they come, in one array as long as they are the same', async () => {
    const { line, asked } = quietLine();
    let changes = 0;
    const replies = new SentReplies(line, () => changes++, never);
    const none = replies.of('x:tilleul');
    expect(none).toEqual([]);
    expect(asked[0]).toMatchObject({ type: 'recent', body: { account: 'x:tilleul' } });
    await asked[0]!.answer([OLD, NEW]);
    await settled();
    const two = replies.of('x:tilleul');
    expect(two).toEqual([OLD, NEW]);
    void replies.lookFor(DRAFT);
    await asked[1]!.answer([OLD]);
    await settled();
    expect(replies.of('x:tilleul')).toBe(two);
    void replies.lookFor(`${DRAFT} Léa`);
    await asked[2]!.answer([OTHER]);
    await settled();
    expect(replies.of('x:tilleul')).toEqual([OLD, OTHER, NEW]);
    expect(changes).toBe(2);
  });

  it('are asked for once for each text, and again where no answer came', async () => {
    const { line, asked } = quietLine();
    const replies = new SentReplies(line, () => undefined, never);
    replies.of('x:tilleul');
    void replies.lookFor('Bonjour Nora,');
    void replies.lookFor(DRAFT);
    void replies.lookFor(DRAFT);
    expect(asked.map(({ type }) => type)).toEqual(['recent', 'alike']);
    await asked[1]!.answer(null);
    await settled();
    void replies.lookFor(DRAFT);
    expect(asked).toHaveLength(3);
  });

  it('of one account never reach another, however late they come', async () => {
    const { line, asked } = quietLine();
    const replies = new SentReplies(line, () => undefined, never);
    replies.of('x:tilleul');
    void replies.lookFor(DRAFT);
    expect(replies.of('x:other')).toEqual([]);
    await asked[0]!.answer([OLD]);
    await asked[1]!.answer([NEW]);
    await settled();
    expect(replies.of('x:other')).toEqual([]);
    expect(replies.of(null)).toEqual([]);
    expect(asked.map(({ body }) => (body as { account: string }).account)).toEqual([
      'x:tilleul',
      'x:tilleul',
      'x:other',
    ]);
  });

  it('are asked for anew when what is kept has changed', async () => {
    const { line, asked, tell } = quietLine();
    let changes = 0;
    const replies = new SentReplies(line, () => changes++, never);
    replies.of('x:tilleul');
    await asked[0]!.answer([OLD]);
    void replies.lookFor(DRAFT);
    await asked[1]!.answer([OLD]);
    await settled();
    tell();
    expect(asked.slice(2).map(({ type }) => type)).toEqual(['recent', 'alike']);
    await asked[2]!.answer([]);
    await asked[3]!.answer([]);
    await settled();
    expect([replies.of('x:tilleul'), changes]).toEqual([[], 2]);
  });
});
