import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { expectedWords } from '../../server/src/config/expected.js';
import { configurableRules, profiles } from '../../server/src/rules/profiles.js';
import { findingsIn } from './config-memory.js';

const schema = JSON.parse(readFileSync('schemas/guidepost.config.schema.json', 'utf8')) as {
  definitions: { rules: { properties: object } };
};
const validate = new Ajv({ strict: false, allErrors: true }).compile(schema);

describe('the published schema', () => {
  it('knows every rule there is', () => {
    const ids = configurableRules.map(({ id }) => id).sort();
    expect(Object.keys(schema.definitions.rules.properties).sort()).toEqual(ids);
  });

  it.each<object>([
    {},
    { $schema: './x.json', extends: 'guidepost:strict', guides: '*.md', language: 'es', pairing: 'order' },
    { extends: ['guidepost:structure', '../a.yaml'], markers: { do: ['👍'], dont: '👎' } },
    { sections: { order: ['dos', 'donts'], title: { required: false }, other: { labels: 'About' } } },
    { contributors: ['Mika', { name: 'Ash', aliases: 'A' }] },
    { reportLinks: [{ id: 'f', label: 'F', url: 'mailto:a@b.example', required: true, replaces: [] }] },
    { crisisResources: [{ label: 'Line', region: 'US', phone: '988' }] },
    { rules: { 'lost-link': 'warn', 'missing-title': ['error', {}], 'no-empty-url': 'off' } },
    { overrides: [{ files: ['a', '!b'], rules: { 'lost-link': 'off' }, language: 'de', pairing: 'auto' }] },
  ])('says yes where the server does: %j', (config) => {
    expect(validate(config)).toBe(true);
    expect(findingsIn(JSON.stringify(config))).toEqual([]);
  });

  it.each<object>([
    { langage: 'en' },
    { language: 5 },
    { pairing: 'ordr' },
    { guides: [5] },
    { guides: '' },
    { sections: { tips: { required: 'yes' } } },
    { sections: { order: ['title'] } },
    { sections: { title: { labels: [] } } },
    { contributors: [{}] },
    { reportLinks: [{ id: 'f', label: 'F', url: 'no address' }] },
    { rules: { nix: 'off' } },
    { rules: { 'lost-link': 'loud' } },
    { rules: { 'lost-link': [] } },
    { rules: { 'lost-link': ['off', {}, {}] } },
    { rules: { 'lost-link': ['off', { nix: 1 }] } },
    { overrides: [{ rules: {} }] },
    { overrides: [{ files: 'a', guides: 'b' }] },
  ])('says no where the server does: %j', (config) => {
    expect(validate(config)).toBe(false);
    expect(findingsIn(JSON.stringify(config))).toHaveLength(1);
  });

  it('has words for everything that a setting can have to be', () => {
    const validator = readFileSync('server/src/config/generated/validate.ts', 'utf8');
    const kinds = Array.from(validator.matchAll(/\bexpects: ['"](\w+)/g), ([, kind = '']) => kind);
    expect(kinds.length).toBeGreaterThan(20);
    for (const kind of kinds) expect(expectedWords(`${kind} x`), kind).not.toBe('something else');
  });

  it('names the profiles', () => {
    const text = JSON.stringify(schema);
    for (const name of Object.keys(profiles)) expect(text).toContain(`"guidepost:${name}"`);
  });
});

describe('the validator', () => {
  it('is plain code: nothing is made of words when it runs', () => {
    const code = readFileSync('server/src/config/generated/validate.ts', 'utf8');
    expect(code).not.toMatch(/\beval\b|new Function|\brequire\(|^import /mu);
  });
});

describe('profiles', () => {
  it('speak of every rule', () => {
    const ids = configurableRules.map(({ id }) => id).sort();
    for (const { rules } of Object.values(profiles)) expect(Object.keys(rules).sort()).toEqual(ids);
  });

  it('recommended changes nothing; strict makes nothing milder and leaves nothing off', () => {
    expect(new Set(Object.values(profiles.recommended.rules))).toEqual(new Set(['default']));
    const order = ['off', 'hint', 'info', 'warning', 'error'];
    for (const { id, severity, off } of configurableRules) {
      const strict = profiles.strict.rules[id] ?? 'default';
      if (strict === 'default') expect(off).toBe(false);
      else expect(order.indexOf(strict)).toBeGreaterThanOrEqual(order.indexOf(off ? 'hint' : severity));
    }
  });
});
