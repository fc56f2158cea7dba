/** Says a text in the editor's language, as `l10n.t` does: `{0}` stands for the first value. */
export type Speak = (message: string, ...values: (string | number)[]) => string;
