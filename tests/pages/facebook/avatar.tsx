const HUES = 6;

function hue(name: string): number {
  return [...name].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % HUES;
}

/** A disc with an initial. */
export function Avatar({ name }: { name: string }) {
  return (
    <div className={`avatar hue-${hue(name)}`} aria-hidden="true">
      {name.charAt(0)}
    </div>
  );
}
