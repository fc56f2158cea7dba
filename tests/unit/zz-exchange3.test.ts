import { readFileSync } from 'node:fs';
import { test } from 'vitest';
import { importText } from '../../server/src/exchange/import/text.js';
import { formatText } from '../../server/src/exchange/format/format.js';
test('seed', () => {
  const t = readFileSync('/work/shared/seed.txt', 'utf8');
  for (let i = 0; i < 3; i++) { const t0 = performance.now(); importText(t, { path: 'a.md' }); console.log(performance.now() - t0); }
  for (let i = 0; i < 5; i++) { const t0 = performance.now(); formatText(t, { path: 'a.md' }); console.log('fmt', performance.now() - t0); }
  const r = importText(t, { path: 'a.md' });
  console.log(r.text, r.gaps, r.repairs);
});
import { importHtml } from '../../server/src/exchange/import/html.js';
test('html', () => {
  const h = `<html><body><nav><a href="/">Home</a> Forum</nav><main><h1>Angry member</h1><div class="meta"><a href="/@Mika">Mika</a> <time>July 28th, 2016</time></div>
  <p>They write in <b>capitals</b> &amp; shout.</p><p><strong>Example responses:</strong><br>"I hear you [name]."<br>"I am <i>here</i>."</p>
  <h3>Some do's</h3><p>✅ Stay &nbsp;calm.</p><p>✅ Listen.</p><h3>Some don'ts</h3><ul><li>❌ Don't: Ask them names.</li><li>❌ <b>Don't</b> rush</li></ul>
  <h3>Tips from fellow listeners</h3>
  <div class="comment"><div class="author">RiverStone</div><div class="date">July 29th, 2016</div><blockquote class="quote">Mika said: hello all</blockquote><p>@Mika Breathe first.</p><p>Then write. <img class="lazy" src="blank.gif" data-src="https://x.example/a.png" alt="a calm lake"></p><div class="reactions">👍 3</div><button>Reply</button></div>
  <h3>Report options</h3><ul><li><a href="https://www.google.com/url?q=https://x.example/form&sa=D">Form</a></li><li>Write to <a href="/cdn-cgi/l/email-protection" data-cfemail="aa">[email&#160;protected]</a></li><li><a href="/forum/report">this page</a></li></ul>
  </main><footer>Imprint</footer><script>alert(1)</script></body></html>`;
  const r = importHtml(h, { path: 'a.md' });
  console.log(r.text, r.gaps.map(g => g.text), r.repairs.map((x) => [x.kind, x.what, x.position.start.line, x.undo.map(u => u.newText)]));
});
