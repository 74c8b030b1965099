const LARGEST = 1_000_000;

/**
 * The text of a file that the person gave.
 * @returns why it cannot be read, where it cannot
 */
export async function textOfFile(file: Blob): Promise<{ text: string } | { fault: 'large' | 'encoding' }> {
  if (file.size > LARGEST) return { fault: 'large' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer()) };
  } catch {
    return { fault: 'encoding' };
  }
}
