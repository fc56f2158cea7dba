import { compile, compileFromFile } from 'json-schema-to-typescript';
import { baseSchema } from './config-schema.js';

/** Which schema gives the types of which room. */
const outputs = [
  { schema: 'findings', path: 'server/src/cli/generated/findings.ts' },
  { schema: 'guide', path: 'server/src/exchange/generated/guide.ts' },
];

/**
 * Types for the JSON outputs, from the schemas that promise them, and for configuration files.
 *
 * @param {string} root the repository's folder, ending in a slash
 * @returns {Promise<{ path: string, text: string }[]>}
 */
export async function generateTypes(root) {
  return Promise.all([...outputs.map(({ schema, path }) => typesOf(root, schema, path)), configTypes()]);
}

/** Of the base, without the rules' names: which rules there are is no business of types. */
async function configTypes() {
  const text = await compile(bareReferences(baseSchema), 'ConfigFile', {
    bannerComment:
      '/** Generated from server/scripts/generate/config-schema.js by `npm run generate`: do not edit. */',
    additionalProperties: false,
    format: false,
  });
  return { path: 'server/src/config/generated/config-file.ts', text };
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

/** A copy whose references stand alone: with words beside them, each would become a type of its own. */
function bareReferences(value) {
  if (Array.isArray(value)) return value.map(bareReferences);
  if (typeof value !== 'object' || value === null) return value;
  if ('$ref' in value) return { $ref: value.$ref };
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, bareReferences(each)]));
}
