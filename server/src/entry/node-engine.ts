/** How Node's engine is set for a program that runs many patterns a few times. */
import { setFlagsFromString } from 'node:v8';

/**
 * Compiles a pattern once, to machine code. By itself the engine translates it at first use and again at the second; rules
 * bring some hundred patterns, and translating the long ones is most of what a first check takes. To be called before the
 * first pattern runs.
 */
export function compilePatternsOnce(): void {
  setFlagsFromString('--no-regexp-tier-up');
}
