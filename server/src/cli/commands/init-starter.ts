/** The configuration that `guidepost init` writes: everything explained, nothing decided. */
export const starterConfiguration = `{
  // What your community decided for its guides. Every line may go; what is not said here stays as Guidepost comes.
  // Take the two slashes away from what you want.

  // How strict: "guidepost:recommended", "guidepost:strict" or "guidepost:structure" (nothing about wording).
  "extends": ["guidepost:recommended"],

  // The files that are guides, seen from this folder; ! leaves out. Without it Guidepost looks for itself.
  // "guides": ["guides/**/*.md", "!guides/drafts/**"],

  // Which parts every guide must have, what else you call them, and in which order they stand.
  // "sections": {
  //   "order": ["situation", "responses", "dos", "donts", "tips", "report", "credit"],
  //   "tips": { "required": true, "labels": ["From our listeners"] }
  // },

  // Your own marks; the first of each is the one that is written.
  // "markers": { "do": ["✅"], "dont": ["❌"] },

  // How a don't finds its do: "auto" works it out, "order" goes by place, "explicit" takes only what is marked.
  // "pairing": "auto",

  // Who writes tips. With this list, any other name is pointed out.
  // "contributors": ["RiverStone", { "name": "Mika", "aliases": ["mika_old"] }],

  // Where reports are made. With this list, any other address among report options is pointed out.
  // "reportLinks": [
  //   { "id": "form", "label": "Report form", "url": "https://example.org/report", "required": true }
  // ],

  // The crisis services that your guides may point to.
  // "crisisResources": [{ "label": "Crisis line", "region": "worldwide", "url": "https://example.org/help" }],

  // The language of guides that do not say theirs.
  // "language": "en",

  // How seriously a rule is taken: "error", "warning", "info", "hint" or "off". guidepost rules lists them.
  "rules": {
    // "long-tip": "off"
  }
}
`;
