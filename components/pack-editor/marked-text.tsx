/** A text with the words that a rule points at lit up. */
export function MarkedText({ text, spans }: { text: string; spans: readonly (readonly [number, number])[] }) {
  const sorted = [...spans].sort(([a], [b]) => a - b);
  const parts = sorted.flatMap(([start, end], at) => {
    const before = at === 0 ? 0 : (sorted[at - 1]?.[1] ?? 0);
    return [text.slice(before, start), <mark key={start}>{text.slice(Math.max(before, start), end)}</mark>];
  });
  return (
    <>
      {parts}
      {text.slice(sorted.at(-1)?.[1] ?? 0)}
    </>
  );
}
