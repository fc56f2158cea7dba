/** The style sheet of the page: light and dark, wide and narrow, screen and paper; nothing is said by colour alone. */
export const style = `
:root { color-scheme: light dark; --ink: #1d2733; --soft: #4a5766; --paper: #fff; --line: #b9c3cd; --tint: #eef3f6;
  --link: #0b5a86; --mark: #ffe9a8; --error: #a3161f; --warning: #7a4a00; --info: #0b5a86; --hint: #3d5a2a; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6ebf0; --soft: #b6c1cc; --paper: #14191f; --line: #4b5763; --tint: #1e262e; --link: #8cc7ee;
    --mark: #5c4a12; --error: #ff9a9a; --warning: #ffc66e; --info: #8cc7ee; --hint: #b4d89a; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 60rem; padding: 1.5rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.55 system-ui, sans-serif; }
h1, h2, h3 { line-height: 1.25; }
h2 { margin-top: 3rem; padding-top: 1rem; border-top: 2px solid var(--line); }
a { color: var(--link); }
a:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -100rem; }
.skip:focus { left: 1rem; top: 1rem; padding: 0.5rem; background: var(--paper); }
.where, .how { color: var(--soft); font-weight: 400; }
table { width: 100%; border-collapse: collapse; margin: 1rem 0; }
caption { text-align: start; font-weight: 600; padding-bottom: 0.4rem; }
th, td { border: 1px solid var(--line); padding: 0.4rem 0.6rem; text-align: start; vertical-align: top; overflow-wrap: anywhere; }
thead th { background: var(--tint); overflow-wrap: normal; }
@media screen and (max-width: 40rem) {
  nav { overflow-x: auto; }
  nav table { font-size: 0.85em; }
  nav th[scope="row"] { min-width: 8em; overflow-wrap: break-word; }
  th, td { padding: 0.3em 0.4em; }
}
.findings, .checklist { list-style: none; padding: 0; }
.findings > li { margin: 0 0 1.2rem; padding: 0.6rem 0.9rem; border: 1px solid var(--line); border-inline-start-width: 6px; }
.findings p { margin: 0.3rem 0; }
.error { border-inline-start-color: var(--error) !important; }
.warning { border-inline-start-color: var(--warning) !important; }
.info { border-inline-start-color: var(--info) !important; }
.hint { border-inline-start-color: var(--hint) !important; }
.severity { font-weight: 700; text-transform: uppercase; font-size: 0.85rem; letter-spacing: 0.04em; }
.error .severity { color: var(--error); }
.warning .severity { color: var(--warning); }
.info .severity { color: var(--info); }
.hint .severity { color: var(--hint); }
blockquote { margin: 0.5rem 0; padding: 0.4rem 0.7rem; background: var(--tint); white-space: pre-wrap; overflow-wrap: anywhere; }
mark { background: var(--mark); color: inherit; text-decoration: underline; }
.checklist li { padding-inline-start: 1.7rem; text-indent: -1.7rem; }
@media print {
  :root { color-scheme: light; --ink: #000; --soft: #333; --paper: #fff; --line: #777; --tint: #f3f3f3; --link: #000; --mark: #ddd;
    --error: #000; --warning: #000; --info: #000; --hint: #000; }
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  nav, .skip { display: none; }
  .guide { break-before: page; }
  .findings > li, tr { break-inside: avoid; }
  h2, h3, caption { break-after: avoid; }
}
`;
