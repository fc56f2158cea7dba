/** Remembering what follows from a value that never changes. */

/**
 * Makes a function that works out its answer once for each value, and forgets it with the value.
 *
 * @param make a pure function of an immutable value
 */
export function oncePerValue<K extends object, V>(make: (value: K) => V): (value: K) => V {
  const made = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    const known = made.get(key);
    if (known) return known.value;
    const value = make(key);
    made.set(key, { value });
    return value;
  };
}
