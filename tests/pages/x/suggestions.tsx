import type { Person } from '../page/story.ts';

/** The list of accounts under the box while a mention is being typed. */
export function Suggestions({ people, onPick }: { people: Person[]; onPick: (person: Person) => void }) {
  if (people.length === 0) return null;
  return (
    <div id="typeaheadDropdownWrapped-0">
      <ul id="typeaheadDropdown-0" role="listbox" className="typeahead">
        {people.map((person, index) => (
          <li
            key={person.handle}
            id={`typeaheadFocus-${index}`}
            role="option"
            aria-selected={index === 0}
            onMouseDown={(event) => {
              event.preventDefault();
              onPick(person);
            }}
          >
            <strong>{person.name}</strong> @{person.handle}
          </li>
        ))}
      </ul>
    </div>
  );
}
