/** The part of the configuration's schema that says who writes tips. */

export const ref = (name, description) => ({
  $ref: `#/definitions/${name}`,
  ...(description ? { description } : {}),
});

export const people = {
  type: 'array',
  expects: 'names ["RiverStone", { "name": "Mika", "aliases": ["Mika2"] }]',
  items: {
    expects: 'name { "name": "Mika", "aliases": ["Mika2"] }',
    anyOf: [
      ref('text'),
      {
        type: 'object',
        additionalProperties: false,
        required: ['name'],
        properties: {
          name: ref('text', 'The name as it is written today, without @.'),
          aliases: ref('words', 'Older handles and other spellings of the same person.'),
        },
      },
    ],
  },
};

export const contributors = {
  description: 'The people who write tips. With this list, a name that is not on it is pointed out.',
  expects: 'names ["RiverStone", { "name": "Mika", "aliases": ["Mika2"] }]',
  anyOf: [
    ref('people'),
    {
      type: 'object',
      additionalProperties: false,
      required: ['known'],
      properties: {
        known: ref('people', 'The people who write tips.'),
        aliases: {
          type: 'object',
          description: 'By name: older handles and other spellings of the same person.',
          expects: 'group { "Mika": ["Mika2"] }',
          additionalProperties: ref('words'),
        },
      },
    },
  ],
};
