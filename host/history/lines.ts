/** What keeps a file from being read at all. */
export type FileFault = 'large' | 'encoding' | 'unreadable';

export class UnreadableFile extends Error {
  constructor(readonly fault: FileFault) {
    super(fault);
  }
}

const LARGEST_BYTES = 128e6;

/** As much of a file as lines are read from; a `Blob` or `File` fits. */
export type Source = Pick<Blob, 'size' | 'stream'>;

async function* chunksOf(source: Source): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = source.stream().getReader();
  const decode = (bytes?: Uint8Array): string => {
    try {
      return decoder.decode(bytes, { stream: bytes !== undefined });
    } catch {
      throw new UnreadableFile('encoding');
    }
  };
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw new UnreadableFile('unreadable');
    });
    if (done) break;
    yield decode(value);
  }
  yield decode();
}

/**
 * Reads a file line by line, without ever holding all of it.
 * @throws UnreadableFile when it is too large, not UTF-8, or goes away while it is read
 */
export async function* linesOf(source: Source): AsyncGenerator<string> {
  if (source.size > LARGEST_BYTES) throw new UnreadableFile('large');
  let rest = '';
  for await (const chunk of chunksOf(source)) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}
