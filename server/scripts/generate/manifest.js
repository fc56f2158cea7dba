import { readdir, readFile } from 'node:fs/promises';

const severities = ['off', 'hint', 'info', 'warning', 'error'];

/** Keys of the texts that are made here begin so; all others are kept as they are. */
const ownKeys = 'rule.';

/**
 * The extension's manifest with the setting `guidepost.rules` brought up to date, and its texts: English with what each
 * rule finds, the translations in the same order and without what is gone. Nothing when the manifest has no settings.
 *
 * @param {string} root the repository's folder, ending in a slash
 * @param {import('./rules.js').DocumentedRule[]} rules
 * @returns {Promise<{ path: string, text: string }[]>}
 */
export async function generateManifest(root, rules) {
  const manifest = await readJson(root, 'package.json');
  const properties = propertiesOf(manifest);
  if (!properties) return [];
  properties['guidepost.rules'] = {
    ...properties['guidepost.rules'],
    type: 'object',
    default: {},
    additionalProperties: false,
    properties: Object.fromEntries(rules.map((rule) => [rule.meta.id, settingOf(rule)])),
  };
  return [output('package.json', manifest), ...(await textsOf(root, rules))];
}

function propertiesOf(manifest) {
  const settings = [manifest.contributes?.configuration ?? []].flat();
  const withRules = settings.find((each) => each.properties && 'guidepost.rules' in each.properties);
  return (withRules ?? settings[0])?.properties;
}

function settingOf({ meta }) {
  return {
    type: 'string',
    enum: severities,
    enumDescriptions: severities.map((severity) => `%config.rules.${severity}%`),
    markdownDescription: `%${keyOf(meta)}%`,
  };
}

function keyOf({ id }) {
  return ownKeys + id;
}

async function textsOf(root, rules) {
  const path = 'package.nls.json';
  const written = Object.entries(await readJson(root, path)).filter(([key]) => !key.startsWith(ownKeys));
  const made = rules.map((rule) => [keyOf(rule.meta), textOf(rule)]);
  const english = Object.fromEntries([...written, ...made]);
  const translations = (await readdir(root)).filter((name) => /^package\.nls\.[\w-]+\.json$/u.test(name));
  return [
    output(path, english),
    ...(await Promise.all(translations.map((name) => inOrderOf(english, root, name)))),
  ];
}

/** Nobody's words are made up here: what is not translated yet stays missing, and tests/unit/l10n.test.ts says so. */
async function inOrderOf(english, root, path) {
  const found = await readJson(root, path);
  const kept = Object.keys(english).filter((key) => key in found);
  return output(path, Object.fromEntries(kept.map((key) => [key, found[key]])));
}

function textOf({ meta, doc }) {
  return `${doc.summary} ${meta.off ? 'Off unless you switch it on' : `Usually *${meta.severity}*`}.`;
}

async function readJson(root, path) {
  return JSON.parse(await readFile(root + path, 'utf8'));
}

function output(path, content) {
  return { path, text: `${JSON.stringify(content, null, 2)}\n` };
}
