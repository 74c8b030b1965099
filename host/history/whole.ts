interface Transaction {
  readonly done: Promise<void>;
  abort(): void;
}

/** A request fails with «aborted» once its transaction has failed: then the transaction knows why. */
const isAborted = (error: unknown): boolean => (error as { name?: string } | null)?.name === 'AbortError';

/**
 * Runs work in a transaction and waits until it is written.
 * @throws what made the work or the writing fail; then nothing of it is written
 */
export async function whole<X extends Transaction, T>(
  transaction: X,
  work: (writing: X) => Promise<T>,
): Promise<T> {
  const written = transaction.done.then(
    () => null,
    (error: unknown) => error ?? new DOMException('not written', 'AbortError'),
  );
  try {
    const result = await work(transaction);
    const failure = await written;
    if (failure) throw failure;
    return result;
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // It has ended by itself.
    }
    const failure = await written;
    throw failure && !isAborted(failure) ? failure : error;
  }
}
