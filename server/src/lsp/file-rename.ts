/** `workspace/willRenameFiles`: links follow, for editors that do not see to Markdown's links themselves. */
import type { RenameFilesParams, WorkspaceEdit } from 'vscode-languageserver';
import type { Renamed } from '../service/file-rename.js';
import { answer } from './adapter.js';
import { field } from './field.js';
import { plainUri } from './files.js';
import { isMarkdownName } from './library-files.js';
import { presentFile } from './naming-files.js';
import type { Session } from './session.js';

/** Answers with the edits of all guides whose links lead to the files, and of the files themselves. */
export function serveFileRename(session: Session): void {
  session.connection.workspace.onWillRenameFiles(
    answer<RenameFilesParams, WorkspaceEdit | null>(
      session,
      'workspace/willRenameFiles',
      null,
      async (params, token) => {
        const renames = renamesIn(params);
        const client = session.profile()?.features;
        if (!client || client.followsLinks || renames.length === 0) return null;
        const service = await session.service();
        const library = await session.library.whole(token);
        const edits: Record<string, ReturnType<typeof service.followRenames>> = {};
        // Which files link to which is not remembered: files are seldom renamed, and reading them is quick.
        for (const { uri } of library.files()) {
          const file = await presentFile(session, uri);
          const own = file ? service.followRenames(file, renames, isSame) : [];
          if (own.length > 0) edits[uri] = own;
          await session.host.turn();
        }
        return Object.keys(edits).length > 0 ? { changes: edits } : null;
      },
    ),
  );
}

function renamesIn(params: unknown): Renamed[] {
  const files = field(params, 'files');
  return (Array.isArray(files) ? files : []).flatMap((file: unknown) => {
    const [from, to] = [field(file, 'oldUri'), field(file, 'newUri')];
    const isMarkdown = typeof from === 'string' && typeof to === 'string' && isMarkdownName(from);
    return isMarkdown ? [{ from, to }] : [];
  });
}

function isSame(a: string, b: string): boolean {
  return plainUri(a) === plainUri(b);
}
