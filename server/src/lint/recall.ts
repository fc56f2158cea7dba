/** Remembers what follows from a piece of text, so that it is worked out again only where the author types. */

/**
 * Gives the value for a key, from memory or made now. The key must hold all that the value depends on, and begin with
 * words that no other use of it begins with.
 */
export type Recall = <T>(key: string, make: () => T) => T;

/** A memory for one document. */
export interface Memory {
  readonly recall: Recall;
  /** To be called after each check: what two checks did not ask for is forgotten. */
  readonly turn: () => void;
}

/** Makes an empty memory. */
export function createMemory(): Memory {
  let fresh = new Map<string, { readonly value: unknown }>();
  let former = new Map<string, { readonly value: unknown }>();
  return {
    recall: <T>(key: string, make: () => T): T => {
      const known = fresh.get(key) ?? former.get(key) ?? { value: make() };
      fresh.set(key, known);
      // What was put in under a key is what its maker made.
      return known.value as T;
    },
    turn: () => {
      former = fresh;
      fresh = new Map();
    },
  };
}
