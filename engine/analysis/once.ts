/**
 * Remembers what was made of an object: a thread, a history or a text stays one object from keystroke to keystroke, so
 * what is read of it is read once. Nothing is kept longer than the object itself.
 * @returns a function that makes the value at the first call for an object, and gives the same one after that
 */
export function oncePer<K extends object, V>(): (key: K, make: () => V) => V {
  const made = new WeakMap<K, { readonly value: V }>();
  return (key, make) => {
    const known = made.get(key);
    if (known) return known.value;
    const value = make();
    made.set(key, { value });
    return value;
  };
}

/**
 * The same for what depends on more than the object: only the latest is kept, and made again when a mark is another one.
 * @returns a function whose `marks` (compared by `===`, one by one) say what else the value was made from
 */
export function latestPer<K extends object, V>(): (key: K, marks: readonly unknown[], make: () => V) => V {
  const made = new WeakMap<K, { readonly marks: readonly unknown[]; readonly value: V }>();
  return (key, marks, make) => {
    const known = made.get(key);
    if (known?.marks.every((mark, i) => mark === marks[i])) return known.value;
    const value = make();
    made.set(key, { marks, value });
    return value;
  };
}
