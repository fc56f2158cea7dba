/** The floor of the command lines: reads every Markdown file under the working folder and looks at none of them. */
import fs from 'node:fs';
import path from 'node:path';

let files = 0;
let characters = 0;

/** @param {string} folder */
function readAll(folder) {
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) readAll(place);
    else if (entry.name.endsWith('.md')) {
      files++;
      characters += fs.readFileSync(place, 'utf8').length;
    }
  }
}

readAll('.');
console.log(`${files} files, ${characters} characters`);
