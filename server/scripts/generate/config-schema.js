/**
 * The form of configuration files. `baseSchema` is the source: types and validator are made of it. Rules are added to
 * the published schema only, for completion; the server checks them against the rules it runs.
 *
 * `expects` is our own keyword: the kind of what is allowed, then an example; `server/src/config/expected.ts` has the words.
 */
import { contributors, people, ref } from './config-people.js';

const severities = {
  off: 'Silent.',
  hint: 'A gentle pointer.',
  info: 'A note.',
  warning: 'Something that misleads.',
  error: 'Something that hurts; the command line ends with 1.',
  warn: 'The same as warning.',
};

/** One or several of something. */
const oneOrMore = (name, expects) => ({
  expects,
  anyOf: [ref(name), { type: 'array', items: ref(name) }],
});

const flag = { type: 'boolean', expects: 'flag' };

/** The parts of a guide: what each is called, whether it can be required, whether it can have labels. */
const parts = {
  title: { name: 'the title', labels: false },
  situation: { name: 'the situation' },
  responses: { name: 'the example responses' },
  dos: { name: "the do's" },
  donts: { name: "the don'ts" },
  practices: { name: "a list that holds do's and don'ts together", required: false },
  tips: { name: 'the tips' },
  report: { name: 'the report options' },
  credit: { name: 'the credit' },
  other: { name: 'sections that are none of these', required: false },
};

const orderable = Object.keys(parts).filter((part) => part !== 'title');

/** The forms of a part: with both keys, or with the one that makes sense for it. */
const partForm = (properties, example) => ({
  type: 'object',
  expects: `group ${example}`,
  additionalProperties: false,
  properties,
});
const required = ref('flag', 'True: a guide must have this part. False: it need not.');
const labels = ref('words', 'Headings that also stand for this part, beside the usual ones.');

const place = {
  type: 'integer',
  description: 'The place of this part among those that have one; the list `order` says it for all at once.',
  minimum: 1,
  maximum: 99,
  expects: 'number 1',
};

function partRef({ name, labels: canBeLabelled = true, required: canBeRequired = true }) {
  const form = canBeLabelled && canBeRequired ? 'part' : canBeLabelled ? 'labelledPart' : 'requiredPart';
  return ref(form, `What your community decided for ${name}.`);
}

const sections = {
  type: 'object',
  description:
    'The parts of a guide: which are required, what else they are called, in which order they stand.',
  expects: 'parts { "tips": { "required": true } }',
  additionalProperties: false,
  properties: {
    order: {
      type: 'array',
      description: 'The order the parts shall stand in.',
      expects: 'order ["situation", "responses", "dos", "donts"]',
      items: { type: 'string', enum: orderable },
    },
    ...Object.fromEntries(Object.entries(parts).map(([part, about]) => [part, partRef(about)])),
  },
};

const language = {
  type: 'string',
  description: 'The language of guides that do not say theirs, such as en or es.',
  pattern: '^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$',
  expects: 'language',
};

const pairing = {
  type: 'string',
  description:
    "How don'ts find their do: auto looks at marks and words, order pairs by place, explicit wants a mark.",
  enum: ['auto', 'order', 'explicit'],
};

const rules = {
  type: 'object',
  description: 'How loud each rule speaks: a severity, or a list of severity and options.',
  expects: 'rules { "long-tip": "off" }',
  additionalProperties: true,
};

const overrides = {
  type: 'array',
  description: 'Other settings for some files; of two that fit, the later one decides.',
  expects: 'groups [{ "files": "drafts/**", "rules": { "long-tip": "off" } }]',
  items: {
    type: 'object',
    title: 'ConfigOverride',
    expects: 'group { "files": "drafts/**", "rules": { "long-tip": "off" } }',
    additionalProperties: false,
    required: ['files'],
    properties: {
      files: ref('globs', "The files it is for, seen from this file's folder; ! leaves out."),
      rules: ref('rules'),
      sections: ref('sections'),
      pairing: ref('pairing'),
      language: ref('language'),
    },
  },
};

const reportLinks = {
  type: 'array',
  description:
    'The pages where reports are made. With this list, any other address among report options is pointed out.',
  expects: 'groups [{ "id": "form", "label": "Report form", "url": "https://…" }]',
  items: {
    type: 'object',
    expects: 'group { "id": "form", "label": "Report form", "url": "https://…" }',
    additionalProperties: false,
    required: ['id', 'label', 'url'],
    properties: {
      id: ref('text', 'A short name for it, used once.'),
      label: ref('text', 'The words that the link has in a guide.'),
      url: ref('address', 'The address it has today.'),
      required: ref('flag', 'True: every guide with report options must name it.'),
      replaces: ref('addresses', 'Older addresses that must not be used any more.'),
    },
  },
};

const crisisResources = {
  type: 'array',
  description: 'The crisis services that your guides may point to.',
  expects: 'groups [{ "label": "Lifeline", "region": "US", "phone": "988" }]',
  items: {
    type: 'object',
    expects: 'group { "label": "Lifeline", "region": "US", "phone": "988" }',
    additionalProperties: false,
    required: ['label', 'region'],
    properties: {
      label: ref('text', 'The name of the service.'),
      region: ref('text', 'The country or region it is for, as readers call it.'),
      phone: ref('text', 'The number to call, in quotation marks.'),
      text: ref('text', 'How to reach it by text message.'),
      url: ref('address', 'Its page.'),
    },
  },
};

/** Everything but the rules' own names and options. */
export const baseSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'ConfigFile',
  description: 'What a community decided for its guides.',
  type: 'object',
  expects: 'settings { "rules": { "long-tip": "off" } }',
  additionalProperties: false,
  properties: {
    $schema: {
      type: 'string',
      description: 'Where the description of this file stands.',
      expects: 'address',
    },
    extends: {
      ...oneOrMore('base', 'bases'),
      description:
        'What this configuration builds on: profiles, and files seen from this folder. Later ones decide; this file decides over all.',
    },
    guides: ref(
      'globs',
      "The files that are guides, seen from this file's folder; ! leaves out, the last one that fits decides.",
    ),
    sections: ref('sections'),
    markers: {
      type: 'object',
      description: 'Marks that your community uses; the first of each is the one it writes.',
      expects: 'group { "do": "👍", "dont": "👎" }',
      additionalProperties: false,
      properties: {
        do: ref('words', 'Marks before a do.'),
        dont: ref('words', "Marks before a don't."),
      },
    },
    format: {
      type: 'object',
      description: 'How guides are written when they are formatted.',
      expects: 'group { "listMark": "-" }',
      additionalProperties: false,
      properties: {
        listMark: {
          type: 'string',
          description: 'The sign before the items of lists.',
          enum: ['-', '*', '+'],
        },
        signatures: ref('flag', 'False: signatures keep the form that their authors gave them.'),
        sortSections: ref('flag', 'True: the parts are put into their order, too.'),
      },
    },
    pairing: ref('pairing'),
    contributors,
    reportLinks,
    crisisResources,
    language: ref('language'),
    rules: ref('rules'),
    overrides,
  },
  definitions: {
    text: { type: 'string', pattern: '\\S', expects: 'words' },
    flag,
    address: {
      type: 'string',
      pattern: '^[A-Za-z][A-Za-z0-9+.-]*:\\S+$',
      expects: 'url "https://example.org/report"',
    },
    addresses: oneOrMore('address', 'urls "https://example.org/report"'),
    words: oneOrMore('text', 'wordList'),
    glob: {
      type: 'string',
      pattern: '^\\S[\\s\\S]{0,499}$',
      expects: 'pattern "guides/**/*.md"',
    },
    globs: oneOrMore('glob', 'patterns "guides/**/*.md"'),
    base: {
      type: 'string',
      pattern: '\\S',
      expects: 'base',
    },
    part: partForm({ required, labels, order: place }, '{ "required": true, "labels": ["…"] }'),
    labelledPart: partForm({ labels, order: place }, '{ "labels": ["…"] }'),
    people,
    requiredPart: partForm({ required }, '{ "required": true }'),
    sections,
    pairing,
    language,
    rules,
  },
};

/**
 * The published schema: what the server checks, and every rule with its severities and options.
 *
 * @param {import('./rules.js').DocumentedRule[]} rules
 * @param {readonly import('../../src/config/types.js').ConfigurableRule[]} all ours and remark-lint's
 * @param {Record<string, import('../../src/config/types.js').Profile>} profiles
 * @returns {{ path: string, text: string }[]}
 */
export function generateConfigSchema(rules, all, profiles) {
  const ours = new Set(rules.map(({ meta }) => meta.id));
  const generic = all.filter(({ id }) => !ours.has(id));
  const schema = without('expects', baseSchema);
  const { $schema, ...rest } = schema;
  const ruleSet = {
    type: 'object',
    description: rest.definitions.rules.description,
    additionalProperties: false,
    properties: Object.fromEntries([
      ...rules.map((rule) => [rule.meta.id, ruleSchema(rule)]),
      ...generic.map(({ id }) => [
        id,
        { description: 'One of remark-lint’s rules. Usually info.', ...severityOrList({}) },
      ]),
    ]),
  };
  rest.definitions.base = withProfiles(rest.definitions.base, profiles);
  const published = {
    $schema,
    $id: 'urn:guidepost:schema:config:1',
    ...rest,
    allowComments: true,
    allowTrailingCommas: true,
    definitions: { ...rest.definitions, severity: severitySchema(), rules: ruleSet },
  };
  return [{ path: 'schemas/guidepost.config.schema.json', text: `${JSON.stringify(published, null, 2)}\n` }];
}

function ruleSchema({ meta, doc }) {
  const usually = meta.off ? `off; ${meta.severity} when switched on` : meta.severity;
  return { description: `${doc.summary} Usually ${usually}.`, ...severityOrList(meta.options ?? {}) };
}

function severityOrList(options) {
  const severity = { $ref: '#/definitions/severity' };
  return {
    anyOf: [
      severity,
      {
        type: 'array',
        minItems: 1,
        maxItems: 2,
        items: [severity, { type: 'object', additionalProperties: false, properties: options }],
      },
    ],
  };
}

function severitySchema() {
  return { enum: Object.keys(severities), enumDescriptions: Object.values(severities) };
}

/** Profiles stand in the list for completion; any other text is a file. */
function withProfiles(base, profiles) {
  const names = Object.keys(profiles).map((name) => `guidepost:${name}`);
  const enumDescriptions = Object.values(profiles).map(({ description }) => description);
  return { anyOf: [{ enum: names, enumDescriptions }, base] };
}

/** A copy without a keyword (whose value is words; a key of the same name stays). */
export function without(keyword, value) {
  if (Array.isArray(value)) return value.map((item) => without(keyword, item));
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key, each]) => key !== keyword || typeof each !== 'string');
  return Object.fromEntries(kept.map(([key, each]) => [key, without(keyword, each)]));
}
