/** The list of names under a box while a mention is being typed. */
export function NameList({ names, onPick }: { names: string[]; onPick: (name: string) => void }) {
  if (names.length === 0) return null;
  return (
    <ul role="listbox" className="name-list">
      {names.map((name, index) => (
        <li
          key={name}
          role="option"
          aria-selected={index === 0}
          onMouseDown={(event) => {
            event.preventDefault();
            onPick(name);
          }}
        >
          {name}
        </li>
      ))}
    </ul>
  );
}
