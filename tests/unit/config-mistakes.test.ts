import { describe, expect, it } from 'vitest';
import { findingsIn, resolverOver } from './config-memory.js';

/** The same mistake in both forms: what is said once, where, and what was probably meant. */
const mistakes: {
  name: string;
  json: string;
  yaml: string;
  at: readonly [json: string, yaml: string];
  says: RegExp;
  rule?: string;
  fix?: readonly [json: string, yaml: string];
}[] = [
  {
    name: 'an unknown key',
    json: '{\n  "langage": "en"\n}',
    yaml: '# ours\nlangage: en\n',
    at: ['"langage"', 'langage'],
    says: /no setting “langage”.*Did you mean “language”/u,
    fix: ['"language"', 'language'],
  },
  {
    name: 'an unknown key that nothing is near to',
    json: '{ "colour": "red" }',
    yaml: 'colour: red',
    at: ['"colour"', 'colour'],
    says: /no setting “colour”.*There can be .*guides/u,
  },
  {
    name: 'a wrong type',
    json: '{ "language": 5 }',
    yaml: 'language: 5',
    at: ['5', '5'],
    says: /“language” must be the short name of a language.*not 5/u,
  },
  {
    name: 'nothing where something is expected',
    json: '{ "language": null }',
    yaml: 'language:\n',
    at: ['null', ''],
    says: /“language” must be .*not nothing/u,
  },
  {
    name: 'a list for a word',
    json: '{ "pairing": ["order"] }',
    yaml: 'pairing: [order]',
    at: ['"pairing"', 'pairing'],
    says: /“pairing” must be auto, order or explicit, not a list/u,
  },
  {
    name: 'a word that is not one of the few',
    json: '{ "pairing": "ordr" }',
    yaml: 'pairing: ordr',
    at: ['"ordr"', 'ordr'],
    says: /auto, order or explicit, not “ordr”.*Did you mean “order”/u,
    fix: ['"order"', 'order'],
  },
  {
    name: 'a number among globs',
    json: '{ "guides": ["a/**", 5] }',
    yaml: 'guides:\n  - a/**\n  - 5\n',
    at: ['5', '5'],
    says: /Entry 2 of “guides” must be a pattern/u,
  },
  {
    name: 'a glob that could take for ever',
    json: '{ "guides": ["*a*b*c*d.md"] }',
    yaml: 'guides: ["*a*b*c*d.md"]',
    at: ['"*a*b*c*d.md"', '"*a*b*c*d.md"'],
    says: /so many stars/u,
  },
  {
    name: 'such a glob in an override',
    json: '{ "overrides": [{ "files": "{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}" }] }',
    yaml: 'overrides: [{ files: "{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}" }]',
    at: ['"{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}"', '"{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}"'],
    says: /so many stars or braces/u,
  },
  {
    name: 'a switch in words',
    json: '{ "sections": { "tips": { "required": "yes" } } }',
    yaml: 'sections:\n  tips:\n    required: yes\n',
    at: ['"yes"', 'yes'],
    says: /“required” must be true or false, not “yes”/u,
  },
  {
    name: 'an unknown part',
    json: '{ "sections": { "tipps": {} } }',
    yaml: 'sections:\n  tipps: {}\n',
    at: ['"tipps"', 'tipps'],
    says: /no setting “tipps” in “sections”.*“tips”/u,
    fix: ['"tips"', 'tips'],
  },
  {
    name: 'labels for the title',
    json: '{ "sections": { "title": { "labels": ["x"] } } }',
    yaml: 'sections: { title: { labels: [x] } }',
    at: ['"labels"', 'labels'],
    says: /no setting “labels” in “title”.*required/u,
  },
  {
    name: 'an entry that lacks a key',
    json: '{ "reportLinks": [{ "id": "form", "label": "Form" }] }',
    yaml: 'reportLinks:\n  - id: form\n    label: Form\n',
    at: ['"id"', 'id'],
    says: /Entry 1 of “reportLinks” lacks “url”/u,
  },
  {
    name: 'an entry that lacks all its keys',
    json: '{ "reportLinks": [{}] }',
    yaml: 'reportLinks: [{}]',
    at: ['{}', '{}'],
    says: /lacks “id”, “label” and “url”/u,
  },
  {
    name: 'a mistyped key that is missing for that',
    json: '{ "reportLinks": [{ "id": "f", "label": "F", "ulr": "https://a.example" }] }',
    yaml: 'reportLinks: [{ id: f, label: F, ulr: https://a.example }]',
    at: ['"ulr"', 'ulr'],
    says: /no setting “ulr” in entry 1 of “reportLinks”.*Did you mean “url”/u,
    fix: ['"url"', 'url'],
  },
  {
    name: 'an unknown key that stands twice',
    json: '{ "langage": "en", "langage" : "es" }',
    yaml: 'langage: en\n"langage": es\n',
    at: ['"langage"', '"langage"'],
    says: /no setting “langage”/u,
  },
  {
    name: 'an address that is none',
    json: '{ "reportLinks": [{ "id": "f", "label": "F", "url": "report page" }] }',
    yaml: 'reportLinks: [{ id: f, label: F, url: report page }]',
    at: ['"report page"', 'report page'],
    says: /“url” must be a whole address/u,
  },
  {
    name: 'an id that stands twice',
    json: '{ "reportLinks": [{ "id": "f", "label": "F", "url": "https://a.example" }, { "id": "f", "label": "G", "url": "https://b.example" }] }',
    yaml: 'reportLinks:\n  - { id: f, label: F, url: https://a.example }\n  - { id: "f", label: G, url: https://b.example }\n',
    at: ['"f"', '"f"'],
    says: /id “f” already stands/u,
  },
  {
    name: 'a contributor without a name',
    json: '{ "contributors": ["Mika", { "aliases": ["M"] }] }',
    yaml: 'contributors:\n  - Mika\n  - aliases: [M]\n',
    at: ['"aliases"', 'aliases'],
    says: /Entry 2 of “contributors” lacks “name”/u,
  },
  {
    name: 'an alias that is no name',
    json: '{ "contributors": [{ "name": "Mika", "aliases": 5 }] }',
    yaml: 'contributors:\n  - name: Mika\n    aliases: 5\n',
    at: ['5', '5'],
    says: /“aliases” must be words/u,
  },
  {
    name: 'a number for a contributor',
    json: '{ "contributors": ["Mika", 5] }',
    yaml: 'contributors: [Mika, 5]',
    at: ['5', '5'],
    says: /Entry 2 of “contributors” must be a name, or a group/u,
  },
  {
    name: 'a crisis service nobody can reach',
    json: '{ "crisisResources": [{ "label": "Line", "region": "US" }] }',
    yaml: 'crisisResources: [{ label: Line, region: US }]',
    at: ['"label"', 'label'],
    says: /“Line” says neither phone/u,
  },
  {
    name: 'one mark for both',
    json: '{ "markers": { "do": "👍", "dont": ["👎", "👍"] } }',
    yaml: 'markers: { do: 👍, dont: [👎, "👍"] }',
    at: ['"👍"', '"👍"'],
    says: /stands for do as well/u,
  },
  {
    name: 'an unknown rule',
    json: '{ "rules": { "long-tipp": "off" } }',
    yaml: 'rules:\n  long-tipp: off\n',
    at: ['"long-tipp"', 'long-tipp'],
    says: /no rule “long-tipp”.*Did you mean “long-tip”/u,
    rule: 'unknown-rule',
    fix: ['"long-tip"', 'long-tip'],
  },
  {
    name: 'a severity that is none',
    json: '{ "rules": { "lost-link": "eror" } }',
    yaml: 'rules: { lost-link: eror }',
    at: ['"eror"', 'eror'],
    says: /“lost-link” must be off, hint, info, warning or error.*Did you mean “error”/u,
    fix: ['"error"', 'error'],
  },
  {
    name: 'a number for a severity',
    json: '{ "rules": { "lost-link": 2 } }',
    yaml: 'rules: { lost-link: 2 }',
    at: ['2', '2'],
    says: /“lost-link” must be off.*not 2/u,
  },
  {
    name: 'a wrong severity in a list',
    json: '{ "rules": { "lost-link": ["loud"] } }',
    yaml: 'rules: { lost-link: [loud] }',
    at: ['"loud"', 'loud'],
    says: /Entry 1 of “lost-link” must be off/u,
  },
  {
    name: 'an empty list for a rule',
    json: '{ "rules": { "lost-link": [] } }',
    yaml: 'rules: { lost-link: [] }',
    at: ['"lost-link"', 'lost-link'],
    says: /must be off.*an empty list/u,
  },
  {
    name: 'an option that the rule does not have',
    json: '{ "rules": { "lost-link": ["error", { "max": 3 }] } }',
    yaml: 'rules: { lost-link: [error, { max: 3 }] }',
    at: ['"max"', 'max'],
    says: /no option of lost-link called “max”/u,
  },
  {
    name: 'options that are no group',
    json: '{ "rules": { "lost-link": ["error", 3] } }',
    yaml: 'rules: { lost-link: [error, 3] }',
    at: ['3', '3'],
    says: /Entry 2 of “lost-link” must be left out/u,
  },
  {
    name: 'rules that are no group',
    json: '{ "rules": ["lost-link"] }',
    yaml: 'rules: [lost-link]',
    at: ['"rules"', 'rules'],
    says: /“rules” must be a group of rules/u,
  },
  {
    name: 'an override without files',
    json: '{ "overrides": [{ "rules": {} }] }',
    yaml: 'overrides:\n  - rules: {}\n',
    at: ['"rules"', 'rules'],
    says: /Entry 1 of “overrides” lacks “files”/u,
  },
  {
    name: 'an unknown rule in an override',
    json: '{ "overrides": [{ "files": "a", "rules": { "nix": "off" } }] }',
    yaml: 'overrides: [{ files: a, rules: { nix: off } }]',
    at: ['"nix"', 'nix'],
    says: /no rule “nix”/u,
    rule: 'unknown-rule',
  },
  {
    name: 'an unknown profile',
    json: '{ "extends": ["guidepost:strickt"] }',
    yaml: 'extends: [ "guidepost:strickt" ]',
    at: ['"guidepost:strickt"', '"guidepost:strickt"'],
    says: /no profile “guidepost:strickt”.*Did you mean “guidepost:strict”/u,
    fix: ['"guidepost:strict"', '"guidepost:strict"'],
  },
  {
    name: 'a key that stands twice',
    json: '{ "language": "en", "language" : "es" }',
    yaml: 'language: en\n"language": es\n',
    at: ['"language"', '"language"'],
    says: /“language” stands more than once/u,
  },
  {
    name: 'a list for the whole',
    json: '["lost-link"]',
    yaml: '- lost-link\n',
    at: ['[', '-'],
    says: /A configuration must be a group of settings/u,
  },
  {
    name: 'a key called __proto__',
    json: '{ "__proto__": { "language": "en" } }',
    yaml: '__proto__: { language: en }',
    at: ['"__proto__"', '__proto__'],
    says: /no setting “__proto__”/u,
  },
  {
    name: 'a rule called __proto__',
    json: '{ "rules": { "__proto__": "off" } }',
    yaml: 'rules: { __proto__: off }',
    at: ['"__proto__"', '__proto__'],
    says: /no rule “__proto__”/u,
    rule: 'unknown-rule',
  },
];

describe.each(mistakes)('$name', ({ json, yaml, at, says, rule = 'invalid-configuration', fix }) => {
  it.each([
    ['json', json, at[0], fix?.[0]],
    ['yaml', yaml, at[1], fix?.[1]],
  ] as const)('is told once, at its place, in %s', (form, text, place, meant) => {
    const found = findingsIn(text, form);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ rule, at: place });
    expect(found[0]?.message).toMatch(says);
    if (meant !== undefined) expect(found[0]?.fix).toBe(meant);
  });
});

describe('what is right', () => {
  it('gives no finding', () => {
    const text = `{
      // a comment, and trailing commas
      "$schema": "./schema.json",
      "guides": ["guides/**", "!guides/README.md"],
      "sections": { "order": ["dos", "donts"], "tips": { "required": true, "labels": "Wisdom" } },
      "markers": { "do": ["👍"], "dont": "👎" },
      "pairing": "order",
      "contributors": ["RiverStone", { "name": "@Mika", "aliases": ["Mika2"] }],
      "reportLinks": [{ "id": "f", "label": "Form", "url": "https://example.org", "replaces": ["http://example.org"] }],
      "crisisResources": [{ "label": "Line", "region": "US", "phone": "988" }],
      "language": "en-GB",
      "rules": { "lost-link": "warn", "unattributed-tip": ["warning"], "no-empty-url": "off" },
      "overrides": [{ "files": "drafts/**", "rules": { "lost-link": "off" }, "language": "es", }],
    }`;
    expect(findingsIn(text)).toEqual([]);
  });

  it.each(['', '# only a comment\n', '---\n', 'null\n'])('may be nothing at all in YAML: %j', (text) => {
    expect(findingsIn(text, 'yaml')).toEqual([]);
  });

  it.each(['', '// only a comment\n', '{}'])('may be nothing at all in JSON: %j', (text) => {
    expect(findingsIn(text)).toEqual([]);
  });

  it('stays when something beside it is wrong', async () => {
    const uri = 'file:///g/guidepost.config.json';
    const text = `{
      "language": 5,
      "pairing": "order",
      "rules": { "nix": "off", "lost-link": ["off", { "x": 1 }], "long-tip": "loud", "missing-title": "info" },
      "contributors": ["Mika", 5, { "name": "@Ash", "aliases": [6, "A"] }],
      "reportLinks": [{ "id": "f" }, { "id": "g", "label": "G", "url": "https://g.example", "required": "no" }],
    }`;
    const { settings, problems } = await resolverOver({ [uri]: text }).resolve('file:///g/a.md');
    expect(settings.house).toMatchObject({ language: null, pairing: 'order' });
    expect(settings.severities).toEqual({ 'lost-link': 'off', 'missing-title': 'info' });
    expect(settings.house.contributors).toEqual([
      { name: 'Mika', aliases: [] },
      { name: 'Ash', aliases: ['A'] },
    ]);
    expect(settings.house.reportLinks).toEqual([
      { id: 'g', label: 'G', url: 'https://g.example', required: false, replaces: [] },
    ]);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.findings).toHaveLength(8);
  });
});
