import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { baseSchema, without } from './config-schema.js';

const banner = `// @ts-nocheck: machine-made.
/** Generated from server/scripts/generate/config-schema.js by \`npm run generate\`: do not edit. */
`;

/**
 * The validator of configuration files as plain code: nothing is compiled, and no \`eval\` is used, when it runs.
 *
 * @returns {{ path: string, text: string }[]}
 * @throws when the code would need ajv at run time
 */
export function generateValidators() {
  const ajv = new Ajv({
    allErrors: true,
    verbose: true,
    strict: true,
    // Small parts in line: behind a reference, errors are copied with every entry of a list.
    inlineRefs: 3,
    messages: false,
    code: { source: true, esm: true, lines: false },
  });
  ajv.addKeyword({ keyword: 'expects', schemaType: 'string' });
  ajv.addSchema(without('description', baseSchema), 'validateConfig');
  const code = standaloneCode.default(ajv, { validateConfig: 'validateConfig' });
  if (/\brequire\(|\bimport\b/u.test(code))
    throw new Error('The validator of configurations would need ajv at run time.');
  return [
    { path: 'server/src/config/generated/validate.ts', text: banner + code.replace(/^"use strict";/u, '') },
  ];
}
