/** Puts text on the clipboard and says whether that worked: a page may forbid it, or have lost the focus. */
export const copyText = (text: string): Promise<boolean> =>
  navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
