import { readFile } from 'node:fs/promises';

const severities = ['off', 'hint', 'info', 'warning', 'error'];

/**
 * The extension's manifest with the setting `guidepost.rules` brought up to date; nothing when it has no settings.
 *
 * @param {string} root the repository's folder, ending in a slash
 * @param {import('./rules.js').DocumentedRule[]} rules
 * @returns {Promise<{ path: string, text: string }[]>}
 */
export async function generateManifest(root, rules) {
  const path = 'package.json';
  const manifest = JSON.parse(await readFile(root + path, 'utf8'));
  const properties = propertiesOf(manifest);
  if (!properties) return [];
  properties['guidepost.rules'] = {
    ...properties['guidepost.rules'],
    type: 'object',
    default: {},
    additionalProperties: false,
    properties: Object.fromEntries(rules.map((rule) => [rule.meta.id, settingOf(rule)])),
  };
  return [{ path, text: `${JSON.stringify(manifest, null, 2)}\n` }];
}

function propertiesOf(manifest) {
  const settings = [manifest.contributes?.configuration ?? []].flat();
  const withRules = settings.find((each) => each.properties && 'guidepost.rules' in each.properties);
  return (withRules ?? settings[0])?.properties;
}

function settingOf({ meta, doc }) {
  return {
    type: 'string',
    enum: severities,
    enumDescriptions: severities.map((severity) => `%config.rules.${severity}%`),
    markdownDescription: `${doc.summary} ${meta.off ? 'Off unless you switch it on' : `Usually *${meta.severity}*`}.`,
  };
}
