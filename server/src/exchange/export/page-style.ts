/** The style sheet of exported pages: quiet on screen, a hand-out on paper, every address readable in print. */
export const pageStyle = `
:root { color-scheme: light dark; --ink: #1c2730; --paper: #fff; --quiet: #5b6b77; --line: #cfd8dd; --say: #eef5f7; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6edf1; --paper: #14191d; --quiet: #9db0bc; --line: #33424c; --say: #1d2a31; }
}
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 system-ui, sans-serif; }
main { max-width: 42rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1 { font-size: 1.8rem; line-height: 1.25; }
h2 { font-size: 1.25rem; margin-top: 2.2rem; padding-top: .6rem; border-top: 1px solid var(--line); }
ul, ol { padding-inline-start: 1.4rem; }
li { margin: .35rem 0; }
li:has(> .guidepost-mark:first-child), li:has(> p:first-child > .guidepost-mark:first-child) { list-style: none; text-indent: -1.4rem; }
li :is(ul, ol, blockquote, table) { text-indent: 0; }
blockquote { margin: .8rem 0; padding: .6rem 1rem; background: var(--say); border-radius: .8rem; }
blockquote p { margin: .3rem 0; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid var(--line); padding: .4rem .6rem; text-align: start; vertical-align: top; }
a { color: inherit; text-underline-offset: .15em; }
del { color: var(--quiet); }
hr { border: 0; border-top: 2px solid var(--line); margin: 3rem 0; }
.guidepost-name { white-space: nowrap; }
.guidepost-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media print {
  :root { --ink: #000; --paper: #fff; --quiet: #444; --line: #999; --say: #f3f3f3; }
  main { max-width: none; padding: 0; }
  body { font-size: 11pt; }
  .guidepost-bare { position: static; width: auto; height: auto; clip-path: none; font-weight: 600; }
  /* Browsers print no backgrounds unless asked to. */
  blockquote { border: 1px solid var(--line); }
  h1, h2, h3 { break-after: avoid; }
  li, blockquote, tr { break-inside: avoid; }
  a:is([href^="http"], [href^="mailto:"]):not(.guidepost-address)::after { content: " (" attr(href) ")"; font-size: .85em; overflow-wrap: anywhere; }
  hr { break-after: page; visibility: hidden; margin: 0; }
}
`;
