import { compileFromFile } from 'json-schema-to-typescript';

/** Which schema gives the types of which room. */
const outputs = [
  { schema: 'findings', path: 'server/src/cli/generated/findings.ts' },
  { schema: 'guide', path: 'server/src/exchange/generated/guide.ts' },
];

/**
 * Types for the JSON outputs, from the schemas that promise them.
 *
 * @param {string} root the repository's folder, ending in a slash
 * @returns {Promise<{ path: string, text: string }[]>}
 */
export async function generateTypes(root) {
  return Promise.all(outputs.map(({ schema, path }) => typesOf(root, schema, path)));
}

async function typesOf(root, schema, path) {
  const file = `${root}schemas/${schema}.schema.json`;
  const text = await compileFromFile(file, {
    bannerComment: `/** Generated from schemas/${schema}.schema.json by \`npm run generate\`: do not edit. */`,
    additionalProperties: false,
    format: false,
  });
  return { path, text };
}
