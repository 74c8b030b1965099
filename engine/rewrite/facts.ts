/** Links, addresses, handles and whatever is written in figures: what a rewrite must not lose. */
const FACT =
  /https?:\/\/\S*[^\s.,;:!?)"'»]|www\.\S*[^\s.,;:!?)"'»]|_url_|#URL#|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|@\w+|__\w+?__|(?:[a-z0-9-]+\.)+(?:com|fr|org|net|co\.uk|io)(?:\/\S*[^\s.,;:!?)"'»])?|\p{L}*\d[\p{L}\d]*(?:[.,:/-]\d[\p{L}\d]*)*/giu;

/** Every fact of a text, as written, in order. */
export const factsOf = (text: string): string[] => [...text.matchAll(FACT)].map(([fact]) => fact);

/** Facts of one text that another holds less often. */
export function lostFacts(before: string, after: string): string[] {
  const left = factsOf(after);
  return factsOf(before).filter((fact) => {
    const at = left.indexOf(fact);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
