/**
 * Opens a database when it is first asked for, and anew after it failed or was closed from outside.
 * @param open opens it; tells by `closed` that the browser has closed it
 */
export function openedOnce<D>(open: (closed: () => void) => Promise<D>): () => Promise<D> {
  let database: Promise<D> | null = null;
  const forget = (): void => {
    database = null;
  };
  return () => {
    database ??= open(forget).catch((error: unknown) => {
      forget();
      throw error;
    });
    return database;
  };
}
