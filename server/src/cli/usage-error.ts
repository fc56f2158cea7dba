/** The command line was written in a way that cannot be run; the message says what to write instead. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
