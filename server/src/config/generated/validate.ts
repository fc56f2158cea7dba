// @ts-nocheck: machine-made.
/** Generated from server/scripts/generate/config-schema.js by `npm run generate`: do not edit. */
export const validateConfig = validate13;
const schema10 = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'ConfigFile',
  type: 'object',
  expects: 'settings { "rules": { "long-tip": "off" } }',
  additionalProperties: false,
  properties: {
    $schema: { type: 'string', expects: 'address' },
    extends: {
      expects: 'bases',
      anyOf: [{ $ref: '#/definitions/base' }, { type: 'array', items: { $ref: '#/definitions/base' } }],
    },
    guides: { $ref: '#/definitions/globs' },
    sections: { $ref: '#/definitions/sections' },
    markers: {
      type: 'object',
      expects: 'group { "do": "👍", "dont": "👎" }',
      additionalProperties: false,
      properties: { do: { $ref: '#/definitions/words' }, dont: { $ref: '#/definitions/words' } },
    },
    format: {
      type: 'object',
      expects: 'group { "listMark": "-" }',
      additionalProperties: false,
      properties: {
        listMark: { type: 'string', enum: ['-', '*', '+'] },
        signatures: { $ref: '#/definitions/flag' },
        sortSections: { $ref: '#/definitions/flag' },
      },
    },
    pairing: { $ref: '#/definitions/pairing' },
    contributors: {
      expects: 'names ["RiverStone", { "name": "Mika", "aliases": ["Mika2"] }]',
      anyOf: [
        { $ref: '#/definitions/people' },
        {
          type: 'object',
          additionalProperties: false,
          required: ['known'],
          properties: {
            known: { $ref: '#/definitions/people' },
            aliases: {
              type: 'object',
              expects: 'group { "Mika": ["Mika2"] }',
              additionalProperties: { $ref: '#/definitions/words' },
            },
          },
        },
      ],
    },
    reportLinks: {
      type: 'array',
      expects: 'groups [{ "id": "form", "label": "Report form", "url": "https://…" }]',
      items: {
        type: 'object',
        expects: 'group { "id": "form", "label": "Report form", "url": "https://…" }',
        additionalProperties: false,
        required: ['id', 'label', 'url'],
        properties: {
          id: { $ref: '#/definitions/text' },
          label: { $ref: '#/definitions/text' },
          url: { $ref: '#/definitions/address' },
          required: { $ref: '#/definitions/flag' },
          replaces: { $ref: '#/definitions/addresses' },
        },
      },
    },
    crisisResources: {
      type: 'array',
      expects: 'groups [{ "label": "Lifeline", "region": "US", "phone": "988" }]',
      items: {
        type: 'object',
        expects: 'group { "label": "Lifeline", "region": "US", "phone": "988" }',
        additionalProperties: false,
        required: ['label', 'region'],
        properties: {
          label: { $ref: '#/definitions/text' },
          region: { $ref: '#/definitions/text' },
          phone: { $ref: '#/definitions/text' },
          text: { $ref: '#/definitions/text' },
          url: { $ref: '#/definitions/address' },
        },
      },
    },
    language: { $ref: '#/definitions/language' },
    rules: { $ref: '#/definitions/rules' },
    overrides: {
      type: 'array',
      expects: 'groups [{ "files": "drafts/**", "rules": { "long-tip": "off" } }]',
      items: {
        type: 'object',
        title: 'ConfigOverride',
        expects: 'group { "files": "drafts/**", "rules": { "long-tip": "off" } }',
        additionalProperties: false,
        required: ['files'],
        properties: {
          files: { $ref: '#/definitions/globs' },
          rules: { $ref: '#/definitions/rules' },
          sections: { $ref: '#/definitions/sections' },
          pairing: { $ref: '#/definitions/pairing' },
          language: { $ref: '#/definitions/language' },
        },
      },
    },
  },
  definitions: {
    text: { type: 'string', pattern: '\\S', expects: 'words' },
    flag: { type: 'boolean', expects: 'flag' },
    address: {
      type: 'string',
      pattern: '^[A-Za-z][A-Za-z0-9+.-]*:\\S+$',
      expects: 'url "https://example.org/report"',
    },
    addresses: {
      expects: 'urls "https://example.org/report"',
      anyOf: [{ $ref: '#/definitions/address' }, { type: 'array', items: { $ref: '#/definitions/address' } }],
    },
    words: {
      expects: 'wordList',
      anyOf: [{ $ref: '#/definitions/text' }, { type: 'array', items: { $ref: '#/definitions/text' } }],
    },
    glob: { type: 'string', pattern: '^\\S[\\s\\S]{0,499}$', expects: 'pattern "guides/**/*.md"' },
    globs: {
      expects: 'patterns "guides/**/*.md"',
      anyOf: [{ $ref: '#/definitions/glob' }, { type: 'array', items: { $ref: '#/definitions/glob' } }],
    },
    base: { type: 'string', pattern: '\\S', expects: 'base' },
    part: {
      type: 'object',
      expects: 'group { "required": true, "labels": ["…"] }',
      additionalProperties: false,
      properties: {
        required: { $ref: '#/definitions/flag' },
        labels: { $ref: '#/definitions/words' },
        order: { type: 'integer', minimum: 1, maximum: 99, expects: 'number 1' },
      },
    },
    labelledPart: {
      type: 'object',
      expects: 'group { "labels": ["…"] }',
      additionalProperties: false,
      properties: {
        labels: { $ref: '#/definitions/words' },
        order: { type: 'integer', minimum: 1, maximum: 99, expects: 'number 1' },
      },
    },
    people: {
      type: 'array',
      expects: 'names ["RiverStone", { "name": "Mika", "aliases": ["Mika2"] }]',
      items: {
        expects: 'name { "name": "Mika", "aliases": ["Mika2"] }',
        anyOf: [
          { $ref: '#/definitions/text' },
          {
            type: 'object',
            additionalProperties: false,
            required: ['name'],
            properties: { name: { $ref: '#/definitions/text' }, aliases: { $ref: '#/definitions/words' } },
          },
        ],
      },
    },
    requiredPart: {
      type: 'object',
      expects: 'group { "required": true }',
      additionalProperties: false,
      properties: { required: { $ref: '#/definitions/flag' } },
    },
    sections: {
      type: 'object',
      expects: 'parts { "tips": { "required": true } }',
      additionalProperties: false,
      properties: {
        order: {
          type: 'array',
          expects: 'order ["situation", "responses", "dos", "donts"]',
          items: {
            type: 'string',
            enum: [
              'situation',
              'responses',
              'dos',
              'donts',
              'practices',
              'tips',
              'report',
              'credit',
              'other',
            ],
          },
        },
        title: { $ref: '#/definitions/requiredPart' },
        situation: { $ref: '#/definitions/part' },
        responses: { $ref: '#/definitions/part' },
        dos: { $ref: '#/definitions/part' },
        donts: { $ref: '#/definitions/part' },
        practices: { $ref: '#/definitions/labelledPart' },
        tips: { $ref: '#/definitions/part' },
        report: { $ref: '#/definitions/part' },
        credit: { $ref: '#/definitions/part' },
        other: { $ref: '#/definitions/labelledPart' },
      },
    },
    pairing: { type: 'string', enum: ['auto', 'order', 'explicit'] },
    language: { type: 'string', pattern: '^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$', expects: 'language' },
    rules: { type: 'object', expects: 'rules { "long-tip": "off" }', additionalProperties: true },
  },
};
const schema11 = { type: 'string', pattern: '\\S', expects: 'base' };
const schema18 = { type: 'boolean', expects: 'flag' };
const schema27 = { type: 'string', enum: ['auto', 'order', 'explicit'] };
const schema22 = { type: 'string', pattern: '\\S', expects: 'words' };
const schema33 = {
  type: 'string',
  pattern: '^[A-Za-z][A-Za-z0-9+.-]*:\\S+$',
  expects: 'url "https://example.org/report"',
};
const schema43 = { type: 'string', pattern: '^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$', expects: 'language' };
const schema44 = { type: 'object', expects: 'rules { "long-tip": "off" }', additionalProperties: true };
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp('\\S', 'u');
const pattern10 = new RegExp('^[A-Za-z][A-Za-z0-9+.-]*:\\S+$', 'u');
const pattern18 = new RegExp('^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$', 'u');
const schema13 = {
  expects: 'patterns "guides/**/*.md"',
  anyOf: [{ $ref: '#/definitions/glob' }, { type: 'array', items: { $ref: '#/definitions/glob' } }],
};
const schema14 = { type: 'string', pattern: '^\\S[\\s\\S]{0,499}$', expects: 'pattern "guides/**/*.md"' };
const pattern2 = new RegExp('^\\S[\\s\\S]{0,499}$', 'u');
function validate14(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (typeof data === 'string') {
    if (!pattern2.test(data)) {
      const err0 = {
        instancePath,
        schemaPath: '#/definitions/glob/pattern',
        keyword: 'pattern',
        params: { pattern: '^\\S[\\s\\S]{0,499}$' },
        schema: '^\\S[\\s\\S]{0,499}$',
        parentSchema: schema14,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = {
      instancePath,
      schemaPath: '#/definitions/glob/type',
      keyword: 'type',
      params: { type: 'string' },
      schema: schema14.type,
      parentSchema: schema14,
      data,
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs5 = errors;
    if (Array.isArray(data)) {
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let data0 = data[i0];
        if (typeof data0 === 'string') {
          if (!pattern2.test(data0)) {
            const err2 = {
              instancePath: instancePath + '/' + i0,
              schemaPath: '#/definitions/glob/pattern',
              keyword: 'pattern',
              params: { pattern: '^\\S[\\s\\S]{0,499}$' },
              schema: '^\\S[\\s\\S]{0,499}$',
              parentSchema: schema14,
              data: data0,
            };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        } else {
          const err3 = {
            instancePath: instancePath + '/' + i0,
            schemaPath: '#/definitions/glob/type',
            keyword: 'type',
            params: { type: 'string' },
            schema: schema14.type,
            parentSchema: schema14,
            data: data0,
          };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    } else {
      const err4 = {
        instancePath,
        schemaPath: '#/anyOf/1/type',
        keyword: 'type',
        params: { type: 'array' },
        schema: schema13.anyOf[1].type,
        parentSchema: schema13.anyOf[1],
        data,
      };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    var _valid0 = _errs5 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err5 = {
      instancePath,
      schemaPath: '#/anyOf',
      keyword: 'anyOf',
      params: {},
      schema: schema13.anyOf,
      parentSchema: schema13,
      data,
    };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate14.errors = vErrors;
  return errors === 0;
}
const schema16 = {
  type: 'object',
  expects: 'parts { "tips": { "required": true } }',
  additionalProperties: false,
  properties: {
    order: {
      type: 'array',
      expects: 'order ["situation", "responses", "dos", "donts"]',
      items: {
        type: 'string',
        enum: ['situation', 'responses', 'dos', 'donts', 'practices', 'tips', 'report', 'credit', 'other'],
      },
    },
    title: { $ref: '#/definitions/requiredPart' },
    situation: { $ref: '#/definitions/part' },
    responses: { $ref: '#/definitions/part' },
    dos: { $ref: '#/definitions/part' },
    donts: { $ref: '#/definitions/part' },
    practices: { $ref: '#/definitions/labelledPart' },
    tips: { $ref: '#/definitions/part' },
    report: { $ref: '#/definitions/part' },
    credit: { $ref: '#/definitions/part' },
    other: { $ref: '#/definitions/labelledPart' },
  },
};
const schema17 = {
  type: 'object',
  expects: 'group { "required": true }',
  additionalProperties: false,
  properties: { required: { $ref: '#/definitions/flag' } },
};
function validate17(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === 'required')) {
        const err0 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema17,
          data,
        };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.required !== undefined) {
      let data0 = data.required;
      if (typeof data0 !== 'boolean') {
        const err1 = {
          instancePath: instancePath + '/required',
          schemaPath: '#/definitions/flag/type',
          keyword: 'type',
          params: { type: 'boolean' },
          schema: schema18.type,
          parentSchema: schema18,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema17.type,
      parentSchema: schema17,
      data,
    };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate17.errors = vErrors;
  return errors === 0;
}
const schema19 = {
  type: 'object',
  expects: 'group { "required": true, "labels": ["…"] }',
  additionalProperties: false,
  properties: {
    required: { $ref: '#/definitions/flag' },
    labels: { $ref: '#/definitions/words' },
    order: { type: 'integer', minimum: 1, maximum: 99, expects: 'number 1' },
  },
};
const schema21 = {
  expects: 'wordList',
  anyOf: [{ $ref: '#/definitions/text' }, { type: 'array', items: { $ref: '#/definitions/text' } }],
};
function validate20(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (typeof data === 'string') {
    if (!pattern0.test(data)) {
      const err0 = {
        instancePath,
        schemaPath: '#/definitions/text/pattern',
        keyword: 'pattern',
        params: { pattern: '\\S' },
        schema: '\\S',
        parentSchema: schema22,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = {
      instancePath,
      schemaPath: '#/definitions/text/type',
      keyword: 'type',
      params: { type: 'string' },
      schema: schema22.type,
      parentSchema: schema22,
      data,
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs5 = errors;
    if (Array.isArray(data)) {
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let data0 = data[i0];
        if (typeof data0 === 'string') {
          if (!pattern0.test(data0)) {
            const err2 = {
              instancePath: instancePath + '/' + i0,
              schemaPath: '#/definitions/text/pattern',
              keyword: 'pattern',
              params: { pattern: '\\S' },
              schema: '\\S',
              parentSchema: schema22,
              data: data0,
            };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        } else {
          const err3 = {
            instancePath: instancePath + '/' + i0,
            schemaPath: '#/definitions/text/type',
            keyword: 'type',
            params: { type: 'string' },
            schema: schema22.type,
            parentSchema: schema22,
            data: data0,
          };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    } else {
      const err4 = {
        instancePath,
        schemaPath: '#/anyOf/1/type',
        keyword: 'type',
        params: { type: 'array' },
        schema: schema21.anyOf[1].type,
        parentSchema: schema21.anyOf[1],
        data,
      };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    var _valid0 = _errs5 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err5 = {
      instancePath,
      schemaPath: '#/anyOf',
      keyword: 'anyOf',
      params: {},
      schema: schema21.anyOf,
      parentSchema: schema21,
      data,
    };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate20.errors = vErrors;
  return errors === 0;
}
function validate19(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === 'required' || key0 === 'labels' || key0 === 'order')) {
        const err0 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema19,
          data,
        };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.required !== undefined) {
      let data0 = data.required;
      if (typeof data0 !== 'boolean') {
        const err1 = {
          instancePath: instancePath + '/required',
          schemaPath: '#/definitions/flag/type',
          keyword: 'type',
          params: { type: 'boolean' },
          schema: schema18.type,
          parentSchema: schema18,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.labels !== undefined) {
      if (
        !validate20(data.labels, {
          instancePath: instancePath + '/labels',
          parentData: data,
          parentDataProperty: 'labels',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
        errors = vErrors.length;
      }
    }
    if (data.order !== undefined) {
      let data2 = data.order;
      if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err2 = {
          instancePath: instancePath + '/order',
          schemaPath: '#/properties/order/type',
          keyword: 'type',
          params: { type: 'integer' },
          schema: schema19.properties.order.type,
          parentSchema: schema19.properties.order,
          data: data2,
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (typeof data2 == 'number' && isFinite(data2)) {
        if (data2 > 99 || isNaN(data2)) {
          const err3 = {
            instancePath: instancePath + '/order',
            schemaPath: '#/properties/order/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 99 },
            schema: 99,
            parentSchema: schema19.properties.order,
            data: data2,
          };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data2 < 1 || isNaN(data2)) {
          const err4 = {
            instancePath: instancePath + '/order',
            schemaPath: '#/properties/order/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1 },
            schema: 1,
            parentSchema: schema19.properties.order,
            data: data2,
          };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    }
  } else {
    const err5 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema19.type,
      parentSchema: schema19,
      data,
    };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate19.errors = vErrors;
  return errors === 0;
}
const schema24 = {
  type: 'object',
  expects: 'group { "labels": ["…"] }',
  additionalProperties: false,
  properties: {
    labels: { $ref: '#/definitions/words' },
    order: { type: 'integer', minimum: 1, maximum: 99, expects: 'number 1' },
  },
};
function validate26(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === 'labels' || key0 === 'order')) {
        const err0 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema24,
          data,
        };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.labels !== undefined) {
      if (
        !validate20(data.labels, {
          instancePath: instancePath + '/labels',
          parentData: data,
          parentDataProperty: 'labels',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
        errors = vErrors.length;
      }
    }
    if (data.order !== undefined) {
      let data1 = data.order;
      if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        const err1 = {
          instancePath: instancePath + '/order',
          schemaPath: '#/properties/order/type',
          keyword: 'type',
          params: { type: 'integer' },
          schema: schema24.properties.order.type,
          parentSchema: schema24.properties.order,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (typeof data1 == 'number' && isFinite(data1)) {
        if (data1 > 99 || isNaN(data1)) {
          const err2 = {
            instancePath: instancePath + '/order',
            schemaPath: '#/properties/order/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 99 },
            schema: 99,
            parentSchema: schema24.properties.order,
            data: data1,
          };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          const err3 = {
            instancePath: instancePath + '/order',
            schemaPath: '#/properties/order/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1 },
            schema: 1,
            parentSchema: schema24.properties.order,
            data: data1,
          };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    }
  } else {
    const err4 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema24.type,
      parentSchema: schema24,
      data,
    };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate26.errors = vErrors;
  return errors === 0;
}
function validate16(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema16.properties, key0)) {
        const err0 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema16,
          data,
        };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.order !== undefined) {
      let data0 = data.order;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 !== 'string') {
            const err1 = {
              instancePath: instancePath + '/order/' + i0,
              schemaPath: '#/properties/order/items/type',
              keyword: 'type',
              params: { type: 'string' },
              schema: schema16.properties.order.items.type,
              parentSchema: schema16.properties.order.items,
              data: data1,
            };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
          if (!(
            data1 === 'situation' ||
            data1 === 'responses' ||
            data1 === 'dos' ||
            data1 === 'donts' ||
            data1 === 'practices' ||
            data1 === 'tips' ||
            data1 === 'report' ||
            data1 === 'credit' ||
            data1 === 'other'
          )) {
            const err2 = {
              instancePath: instancePath + '/order/' + i0,
              schemaPath: '#/properties/order/items/enum',
              keyword: 'enum',
              params: { allowedValues: schema16.properties.order.items.enum },
              schema: schema16.properties.order.items.enum,
              parentSchema: schema16.properties.order.items,
              data: data1,
            };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
      } else {
        const err3 = {
          instancePath: instancePath + '/order',
          schemaPath: '#/properties/order/type',
          keyword: 'type',
          params: { type: 'array' },
          schema: schema16.properties.order.type,
          parentSchema: schema16.properties.order,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.title !== undefined) {
      if (
        !validate17(data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
        errors = vErrors.length;
      }
    }
    if (data.situation !== undefined) {
      if (
        !validate19(data.situation, {
          instancePath: instancePath + '/situation',
          parentData: data,
          parentDataProperty: 'situation',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
        errors = vErrors.length;
      }
    }
    if (data.responses !== undefined) {
      if (
        !validate19(data.responses, {
          instancePath: instancePath + '/responses',
          parentData: data,
          parentDataProperty: 'responses',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
        errors = vErrors.length;
      }
    }
    if (data.dos !== undefined) {
      if (
        !validate19(data.dos, {
          instancePath: instancePath + '/dos',
          parentData: data,
          parentDataProperty: 'dos',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
        errors = vErrors.length;
      }
    }
    if (data.donts !== undefined) {
      if (
        !validate19(data.donts, {
          instancePath: instancePath + '/donts',
          parentData: data,
          parentDataProperty: 'donts',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
        errors = vErrors.length;
      }
    }
    if (data.practices !== undefined) {
      if (
        !validate26(data.practices, {
          instancePath: instancePath + '/practices',
          parentData: data,
          parentDataProperty: 'practices',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.tips !== undefined) {
      if (
        !validate19(data.tips, {
          instancePath: instancePath + '/tips',
          parentData: data,
          parentDataProperty: 'tips',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
        errors = vErrors.length;
      }
    }
    if (data.report !== undefined) {
      if (
        !validate19(data.report, {
          instancePath: instancePath + '/report',
          parentData: data,
          parentDataProperty: 'report',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
        errors = vErrors.length;
      }
    }
    if (data.credit !== undefined) {
      if (
        !validate19(data.credit, {
          instancePath: instancePath + '/credit',
          parentData: data,
          parentDataProperty: 'credit',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
        errors = vErrors.length;
      }
    }
    if (data.other !== undefined) {
      if (
        !validate26(data.other, {
          instancePath: instancePath + '/other',
          parentData: data,
          parentDataProperty: 'other',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err4 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema16.type,
      parentSchema: schema16,
      data,
    };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate16.errors = vErrors;
  return errors === 0;
}
const schema28 = {
  type: 'array',
  expects: 'names ["RiverStone", { "name": "Mika", "aliases": ["Mika2"] }]',
  items: {
    expects: 'name { "name": "Mika", "aliases": ["Mika2"] }',
    anyOf: [
      { $ref: '#/definitions/text' },
      {
        type: 'object',
        additionalProperties: false,
        required: ['name'],
        properties: { name: { $ref: '#/definitions/text' }, aliases: { $ref: '#/definitions/words' } },
      },
    ],
  },
};
function validate36(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      const _errs3 = errors;
      let valid2 = false;
      const _errs4 = errors;
      if (typeof data0 === 'string') {
        if (!pattern0.test(data0)) {
          const err0 = {
            instancePath: instancePath + '/' + i0,
            schemaPath: '#/definitions/text/pattern',
            keyword: 'pattern',
            params: { pattern: '\\S' },
            schema: '\\S',
            parentSchema: schema22,
            data: data0,
          };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
      } else {
        const err1 = {
          instancePath: instancePath + '/' + i0,
          schemaPath: '#/definitions/text/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema22.type,
          parentSchema: schema22,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      var _valid0 = _errs4 === errors;
      valid2 = valid2 || _valid0;
      if (!valid2) {
        const _errs8 = errors;
        if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
          if (data0.name === undefined) {
            const err2 = {
              instancePath: instancePath + '/' + i0,
              schemaPath: '#/items/anyOf/1/required',
              keyword: 'required',
              params: { missingProperty: 'name' },
              schema: schema28.items.anyOf[1].required,
              parentSchema: schema28.items.anyOf[1],
              data: data0,
            };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
          for (const key0 in data0) {
            if (!(key0 === 'name' || key0 === 'aliases')) {
              const err3 = {
                instancePath: instancePath + '/' + i0,
                schemaPath: '#/items/anyOf/1/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key0 },
                schema: false,
                parentSchema: schema28.items.anyOf[1],
                data: data0,
              };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          }
          if (data0.name !== undefined) {
            let data1 = data0.name;
            if (typeof data1 === 'string') {
              if (!pattern0.test(data1)) {
                const err4 = {
                  instancePath: instancePath + '/' + i0 + '/name',
                  schemaPath: '#/definitions/text/pattern',
                  keyword: 'pattern',
                  params: { pattern: '\\S' },
                  schema: '\\S',
                  parentSchema: schema22,
                  data: data1,
                };
                if (vErrors === null) {
                  vErrors = [err4];
                } else {
                  vErrors.push(err4);
                }
                errors++;
              }
            } else {
              const err5 = {
                instancePath: instancePath + '/' + i0 + '/name',
                schemaPath: '#/definitions/text/type',
                keyword: 'type',
                params: { type: 'string' },
                schema: schema22.type,
                parentSchema: schema22,
                data: data1,
              };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          }
          if (data0.aliases !== undefined) {
            if (
              !validate20(data0.aliases, {
                instancePath: instancePath + '/' + i0 + '/aliases',
                parentData: data0,
                parentDataProperty: 'aliases',
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
              errors = vErrors.length;
            }
          }
        } else {
          const err6 = {
            instancePath: instancePath + '/' + i0,
            schemaPath: '#/items/anyOf/1/type',
            keyword: 'type',
            params: { type: 'object' },
            schema: schema28.items.anyOf[1].type,
            parentSchema: schema28.items.anyOf[1],
            data: data0,
          };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        var _valid0 = _errs8 === errors;
        valid2 = valid2 || _valid0;
      }
      if (!valid2) {
        const err7 = {
          instancePath: instancePath + '/' + i0,
          schemaPath: '#/items/anyOf',
          keyword: 'anyOf',
          params: {},
          schema: schema28.items.anyOf,
          parentSchema: schema28.items,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      } else {
        errors = _errs3;
        if (vErrors !== null) {
          if (_errs3) {
            vErrors.length = _errs3;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    const err8 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'array' },
      schema: schema28.type,
      parentSchema: schema28,
      data,
    };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate36.errors = vErrors;
  return errors === 0;
}
const schema35 = {
  expects: 'urls "https://example.org/report"',
  anyOf: [{ $ref: '#/definitions/address' }, { type: 'array', items: { $ref: '#/definitions/address' } }],
};
function validate41(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (typeof data === 'string') {
    if (!pattern10.test(data)) {
      const err0 = {
        instancePath,
        schemaPath: '#/definitions/address/pattern',
        keyword: 'pattern',
        params: { pattern: '^[A-Za-z][A-Za-z0-9+.-]*:\\S+$' },
        schema: '^[A-Za-z][A-Za-z0-9+.-]*:\\S+$',
        parentSchema: schema33,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = {
      instancePath,
      schemaPath: '#/definitions/address/type',
      keyword: 'type',
      params: { type: 'string' },
      schema: schema33.type,
      parentSchema: schema33,
      data,
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs5 = errors;
    if (Array.isArray(data)) {
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let data0 = data[i0];
        if (typeof data0 === 'string') {
          if (!pattern10.test(data0)) {
            const err2 = {
              instancePath: instancePath + '/' + i0,
              schemaPath: '#/definitions/address/pattern',
              keyword: 'pattern',
              params: { pattern: '^[A-Za-z][A-Za-z0-9+.-]*:\\S+$' },
              schema: '^[A-Za-z][A-Za-z0-9+.-]*:\\S+$',
              parentSchema: schema33,
              data: data0,
            };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        } else {
          const err3 = {
            instancePath: instancePath + '/' + i0,
            schemaPath: '#/definitions/address/type',
            keyword: 'type',
            params: { type: 'string' },
            schema: schema33.type,
            parentSchema: schema33,
            data: data0,
          };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    } else {
      const err4 = {
        instancePath,
        schemaPath: '#/anyOf/1/type',
        keyword: 'type',
        params: { type: 'array' },
        schema: schema35.anyOf[1].type,
        parentSchema: schema35.anyOf[1],
        data,
      };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    var _valid0 = _errs5 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err5 = {
      instancePath,
      schemaPath: '#/anyOf',
      keyword: 'anyOf',
      params: {},
      schema: schema35.anyOf,
      parentSchema: schema35,
      data,
    };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate41.errors = vErrors;
  return errors === 0;
}
function validate13(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema10.properties, key0)) {
        const err0 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema10,
          data,
        };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.$schema !== undefined) {
      let data0 = data.$schema;
      if (typeof data0 !== 'string') {
        const err1 = {
          instancePath: instancePath + '/$schema',
          schemaPath: '#/properties/%24schema/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema10.properties.$schema.type,
          parentSchema: schema10.properties.$schema,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.extends !== undefined) {
      let data1 = data.extends;
      const _errs7 = errors;
      let valid1 = false;
      const _errs8 = errors;
      if (typeof data1 === 'string') {
        if (!pattern0.test(data1)) {
          const err2 = {
            instancePath: instancePath + '/extends',
            schemaPath: '#/definitions/base/pattern',
            keyword: 'pattern',
            params: { pattern: '\\S' },
            schema: '\\S',
            parentSchema: schema11,
            data: data1,
          };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = {
          instancePath: instancePath + '/extends',
          schemaPath: '#/definitions/base/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema11.type,
          parentSchema: schema11,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      var _valid0 = _errs8 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const _errs12 = errors;
        if (Array.isArray(data1)) {
          const len0 = data1.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data2 = data1[i0];
            if (typeof data2 === 'string') {
              if (!pattern0.test(data2)) {
                const err4 = {
                  instancePath: instancePath + '/extends/' + i0,
                  schemaPath: '#/definitions/base/pattern',
                  keyword: 'pattern',
                  params: { pattern: '\\S' },
                  schema: '\\S',
                  parentSchema: schema11,
                  data: data2,
                };
                if (vErrors === null) {
                  vErrors = [err4];
                } else {
                  vErrors.push(err4);
                }
                errors++;
              }
            } else {
              const err5 = {
                instancePath: instancePath + '/extends/' + i0,
                schemaPath: '#/definitions/base/type',
                keyword: 'type',
                params: { type: 'string' },
                schema: schema11.type,
                parentSchema: schema11,
                data: data2,
              };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          }
        } else {
          const err6 = {
            instancePath: instancePath + '/extends',
            schemaPath: '#/properties/extends/anyOf/1/type',
            keyword: 'type',
            params: { type: 'array' },
            schema: schema10.properties.extends.anyOf[1].type,
            parentSchema: schema10.properties.extends.anyOf[1],
            data: data1,
          };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        var _valid0 = _errs12 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        const err7 = {
          instancePath: instancePath + '/extends',
          schemaPath: '#/properties/extends/anyOf',
          keyword: 'anyOf',
          params: {},
          schema: schema10.properties.extends.anyOf,
          parentSchema: schema10.properties.extends,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      } else {
        errors = _errs7;
        if (vErrors !== null) {
          if (_errs7) {
            vErrors.length = _errs7;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.guides !== undefined) {
      if (
        !validate14(data.guides, {
          instancePath: instancePath + '/guides',
          parentData: data,
          parentDataProperty: 'guides',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
        errors = vErrors.length;
      }
    }
    if (data.sections !== undefined) {
      if (
        !validate16(data.sections, {
          instancePath: instancePath + '/sections',
          parentData: data,
          parentDataProperty: 'sections',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
        errors = vErrors.length;
      }
    }
    if (data.markers !== undefined) {
      let data5 = data.markers;
      if (data5 && typeof data5 == 'object' && !Array.isArray(data5)) {
        for (const key1 in data5) {
          if (!(key1 === 'do' || key1 === 'dont')) {
            const err8 = {
              instancePath: instancePath + '/markers',
              schemaPath: '#/properties/markers/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key1 },
              schema: false,
              parentSchema: schema10.properties.markers,
              data: data5,
            };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data5.do !== undefined) {
          if (
            !validate20(data5.do, {
              instancePath: instancePath + '/markers/do',
              parentData: data5,
              parentDataProperty: 'do',
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
            errors = vErrors.length;
          }
        }
        if (data5.dont !== undefined) {
          if (
            !validate20(data5.dont, {
              instancePath: instancePath + '/markers/dont',
              parentData: data5,
              parentDataProperty: 'dont',
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err9 = {
          instancePath: instancePath + '/markers',
          schemaPath: '#/properties/markers/type',
          keyword: 'type',
          params: { type: 'object' },
          schema: schema10.properties.markers.type,
          parentSchema: schema10.properties.markers,
          data: data5,
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.format !== undefined) {
      let data8 = data.format;
      if (data8 && typeof data8 == 'object' && !Array.isArray(data8)) {
        for (const key2 in data8) {
          if (!(key2 === 'listMark' || key2 === 'signatures' || key2 === 'sortSections')) {
            const err10 = {
              instancePath: instancePath + '/format',
              schemaPath: '#/properties/format/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key2 },
              schema: false,
              parentSchema: schema10.properties.format,
              data: data8,
            };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data8.listMark !== undefined) {
          let data9 = data8.listMark;
          if (typeof data9 !== 'string') {
            const err11 = {
              instancePath: instancePath + '/format/listMark',
              schemaPath: '#/properties/format/properties/listMark/type',
              keyword: 'type',
              params: { type: 'string' },
              schema: schema10.properties.format.properties.listMark.type,
              parentSchema: schema10.properties.format.properties.listMark,
              data: data9,
            };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
          if (!(data9 === '-' || data9 === '*' || data9 === '+')) {
            const err12 = {
              instancePath: instancePath + '/format/listMark',
              schemaPath: '#/properties/format/properties/listMark/enum',
              keyword: 'enum',
              params: { allowedValues: schema10.properties.format.properties.listMark.enum },
              schema: schema10.properties.format.properties.listMark.enum,
              parentSchema: schema10.properties.format.properties.listMark,
              data: data9,
            };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data8.signatures !== undefined) {
          let data10 = data8.signatures;
          if (typeof data10 !== 'boolean') {
            const err13 = {
              instancePath: instancePath + '/format/signatures',
              schemaPath: '#/definitions/flag/type',
              keyword: 'type',
              params: { type: 'boolean' },
              schema: schema18.type,
              parentSchema: schema18,
              data: data10,
            };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data8.sortSections !== undefined) {
          let data11 = data8.sortSections;
          if (typeof data11 !== 'boolean') {
            const err14 = {
              instancePath: instancePath + '/format/sortSections',
              schemaPath: '#/definitions/flag/type',
              keyword: 'type',
              params: { type: 'boolean' },
              schema: schema18.type,
              parentSchema: schema18,
              data: data11,
            };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
      } else {
        const err15 = {
          instancePath: instancePath + '/format',
          schemaPath: '#/properties/format/type',
          keyword: 'type',
          params: { type: 'object' },
          schema: schema10.properties.format.type,
          parentSchema: schema10.properties.format,
          data: data8,
        };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.pairing !== undefined) {
      let data12 = data.pairing;
      if (typeof data12 !== 'string') {
        const err16 = {
          instancePath: instancePath + '/pairing',
          schemaPath: '#/definitions/pairing/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema27.type,
          parentSchema: schema27,
          data: data12,
        };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
      if (!(data12 === 'auto' || data12 === 'order' || data12 === 'explicit')) {
        const err17 = {
          instancePath: instancePath + '/pairing',
          schemaPath: '#/definitions/pairing/enum',
          keyword: 'enum',
          params: { allowedValues: schema27.enum },
          schema: schema27.enum,
          parentSchema: schema27,
          data: data12,
        };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.contributors !== undefined) {
      let data13 = data.contributors;
      const _errs45 = errors;
      let valid11 = false;
      const _errs46 = errors;
      if (
        !validate36(data13, {
          instancePath: instancePath + '/contributors',
          parentData: data,
          parentDataProperty: 'contributors',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
        errors = vErrors.length;
      }
      var _valid1 = _errs46 === errors;
      valid11 = valid11 || _valid1;
      if (!valid11) {
        const _errs47 = errors;
        if (data13 && typeof data13 == 'object' && !Array.isArray(data13)) {
          if (data13.known === undefined) {
            const err18 = {
              instancePath: instancePath + '/contributors',
              schemaPath: '#/properties/contributors/anyOf/1/required',
              keyword: 'required',
              params: { missingProperty: 'known' },
              schema: schema10.properties.contributors.anyOf[1].required,
              parentSchema: schema10.properties.contributors.anyOf[1],
              data: data13,
            };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
          for (const key3 in data13) {
            if (!(key3 === 'known' || key3 === 'aliases')) {
              const err19 = {
                instancePath: instancePath + '/contributors',
                schemaPath: '#/properties/contributors/anyOf/1/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key3 },
                schema: false,
                parentSchema: schema10.properties.contributors.anyOf[1],
                data: data13,
              };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
          }
          if (data13.known !== undefined) {
            if (
              !validate36(data13.known, {
                instancePath: instancePath + '/contributors/known',
                parentData: data13,
                parentDataProperty: 'known',
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
              errors = vErrors.length;
            }
          }
          if (data13.aliases !== undefined) {
            let data15 = data13.aliases;
            if (data15 && typeof data15 == 'object' && !Array.isArray(data15)) {
              for (const key4 in data15) {
                if (
                  !validate20(data15[key4], {
                    instancePath:
                      instancePath + '/contributors/aliases/' + key4.replace(/~/g, '~0').replace(/\//g, '~1'),
                    parentData: data15,
                    parentDataProperty: key4,
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
                  errors = vErrors.length;
                }
              }
            } else {
              const err20 = {
                instancePath: instancePath + '/contributors/aliases',
                schemaPath: '#/properties/contributors/anyOf/1/properties/aliases/type',
                keyword: 'type',
                params: { type: 'object' },
                schema: schema10.properties.contributors.anyOf[1].properties.aliases.type,
                parentSchema: schema10.properties.contributors.anyOf[1].properties.aliases,
                data: data15,
              };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
          }
        } else {
          const err21 = {
            instancePath: instancePath + '/contributors',
            schemaPath: '#/properties/contributors/anyOf/1/type',
            keyword: 'type',
            params: { type: 'object' },
            schema: schema10.properties.contributors.anyOf[1].type,
            parentSchema: schema10.properties.contributors.anyOf[1],
            data: data13,
          };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        var _valid1 = _errs47 === errors;
        valid11 = valid11 || _valid1;
      }
      if (!valid11) {
        const err22 = {
          instancePath: instancePath + '/contributors',
          schemaPath: '#/properties/contributors/anyOf',
          keyword: 'anyOf',
          params: {},
          schema: schema10.properties.contributors.anyOf,
          parentSchema: schema10.properties.contributors,
          data: data13,
        };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      } else {
        errors = _errs45;
        if (vErrors !== null) {
          if (_errs45) {
            vErrors.length = _errs45;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.reportLinks !== undefined) {
      let data17 = data.reportLinks;
      if (Array.isArray(data17)) {
        const len1 = data17.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data18 = data17[i1];
          if (data18 && typeof data18 == 'object' && !Array.isArray(data18)) {
            if (data18.id === undefined) {
              const err23 = {
                instancePath: instancePath + '/reportLinks/' + i1,
                schemaPath: '#/properties/reportLinks/items/required',
                keyword: 'required',
                params: { missingProperty: 'id' },
                schema: schema10.properties.reportLinks.items.required,
                parentSchema: schema10.properties.reportLinks.items,
                data: data18,
              };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
            if (data18.label === undefined) {
              const err24 = {
                instancePath: instancePath + '/reportLinks/' + i1,
                schemaPath: '#/properties/reportLinks/items/required',
                keyword: 'required',
                params: { missingProperty: 'label' },
                schema: schema10.properties.reportLinks.items.required,
                parentSchema: schema10.properties.reportLinks.items,
                data: data18,
              };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
            if (data18.url === undefined) {
              const err25 = {
                instancePath: instancePath + '/reportLinks/' + i1,
                schemaPath: '#/properties/reportLinks/items/required',
                keyword: 'required',
                params: { missingProperty: 'url' },
                schema: schema10.properties.reportLinks.items.required,
                parentSchema: schema10.properties.reportLinks.items,
                data: data18,
              };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
            for (const key5 in data18) {
              if (!(
                key5 === 'id' ||
                key5 === 'label' ||
                key5 === 'url' ||
                key5 === 'required' ||
                key5 === 'replaces'
              )) {
                const err26 = {
                  instancePath: instancePath + '/reportLinks/' + i1,
                  schemaPath: '#/properties/reportLinks/items/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key5 },
                  schema: false,
                  parentSchema: schema10.properties.reportLinks.items,
                  data: data18,
                };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
            }
            if (data18.id !== undefined) {
              let data19 = data18.id;
              if (typeof data19 === 'string') {
                if (!pattern0.test(data19)) {
                  const err27 = {
                    instancePath: instancePath + '/reportLinks/' + i1 + '/id',
                    schemaPath: '#/definitions/text/pattern',
                    keyword: 'pattern',
                    params: { pattern: '\\S' },
                    schema: '\\S',
                    parentSchema: schema22,
                    data: data19,
                  };
                  if (vErrors === null) {
                    vErrors = [err27];
                  } else {
                    vErrors.push(err27);
                  }
                  errors++;
                }
              } else {
                const err28 = {
                  instancePath: instancePath + '/reportLinks/' + i1 + '/id',
                  schemaPath: '#/definitions/text/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  schema: schema22.type,
                  parentSchema: schema22,
                  data: data19,
                };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
            }
            if (data18.label !== undefined) {
              let data20 = data18.label;
              if (typeof data20 === 'string') {
                if (!pattern0.test(data20)) {
                  const err29 = {
                    instancePath: instancePath + '/reportLinks/' + i1 + '/label',
                    schemaPath: '#/definitions/text/pattern',
                    keyword: 'pattern',
                    params: { pattern: '\\S' },
                    schema: '\\S',
                    parentSchema: schema22,
                    data: data20,
                  };
                  if (vErrors === null) {
                    vErrors = [err29];
                  } else {
                    vErrors.push(err29);
                  }
                  errors++;
                }
              } else {
                const err30 = {
                  instancePath: instancePath + '/reportLinks/' + i1 + '/label',
                  schemaPath: '#/definitions/text/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  schema: schema22.type,
                  parentSchema: schema22,
                  data: data20,
                };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            }
            if (data18.url !== undefined) {
              let data21 = data18.url;
              if (typeof data21 === 'string') {
                if (!pattern10.test(data21)) {
                  const err31 = {
                    instancePath: instancePath + '/reportLinks/' + i1 + '/url',
                    schemaPath: '#/definitions/address/pattern',
                    keyword: 'pattern',
                    params: { pattern: '^[A-Za-z][A-Za-z0-9+.-]*:\\S+$' },
                    schema: '^[A-Za-z][A-Za-z0-9+.-]*:\\S+$',
                    parentSchema: schema33,
                    data: data21,
                  };
                  if (vErrors === null) {
                    vErrors = [err31];
                  } else {
                    vErrors.push(err31);
                  }
                  errors++;
                }
              } else {
                const err32 = {
                  instancePath: instancePath + '/reportLinks/' + i1 + '/url',
                  schemaPath: '#/definitions/address/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  schema: schema33.type,
                  parentSchema: schema33,
                  data: data21,
                };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
            }
            if (data18.required !== undefined) {
              let data22 = data18.required;
              if (typeof data22 !== 'boolean') {
                const err33 = {
                  instancePath: instancePath + '/reportLinks/' + i1 + '/required',
                  schemaPath: '#/definitions/flag/type',
                  keyword: 'type',
                  params: { type: 'boolean' },
                  schema: schema18.type,
                  parentSchema: schema18,
                  data: data22,
                };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
            }
            if (data18.replaces !== undefined) {
              if (
                !validate41(data18.replaces, {
                  instancePath: instancePath + '/reportLinks/' + i1 + '/replaces',
                  parentData: data18,
                  parentDataProperty: 'replaces',
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err34 = {
              instancePath: instancePath + '/reportLinks/' + i1,
              schemaPath: '#/properties/reportLinks/items/type',
              keyword: 'type',
              params: { type: 'object' },
              schema: schema10.properties.reportLinks.items.type,
              parentSchema: schema10.properties.reportLinks.items,
              data: data18,
            };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
      } else {
        const err35 = {
          instancePath: instancePath + '/reportLinks',
          schemaPath: '#/properties/reportLinks/type',
          keyword: 'type',
          params: { type: 'array' },
          schema: schema10.properties.reportLinks.type,
          parentSchema: schema10.properties.reportLinks,
          data: data17,
        };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
    if (data.crisisResources !== undefined) {
      let data24 = data.crisisResources;
      if (Array.isArray(data24)) {
        const len2 = data24.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data25 = data24[i2];
          if (data25 && typeof data25 == 'object' && !Array.isArray(data25)) {
            if (data25.label === undefined) {
              const err36 = {
                instancePath: instancePath + '/crisisResources/' + i2,
                schemaPath: '#/properties/crisisResources/items/required',
                keyword: 'required',
                params: { missingProperty: 'label' },
                schema: schema10.properties.crisisResources.items.required,
                parentSchema: schema10.properties.crisisResources.items,
                data: data25,
              };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
            if (data25.region === undefined) {
              const err37 = {
                instancePath: instancePath + '/crisisResources/' + i2,
                schemaPath: '#/properties/crisisResources/items/required',
                keyword: 'required',
                params: { missingProperty: 'region' },
                schema: schema10.properties.crisisResources.items.required,
                parentSchema: schema10.properties.crisisResources.items,
                data: data25,
              };
              if (vErrors === null) {
                vErrors = [err37];
              } else {
                vErrors.push(err37);
              }
              errors++;
            }
            for (const key6 in data25) {
              if (!(
                key6 === 'label' ||
                key6 === 'region' ||
                key6 === 'phone' ||
                key6 === 'text' ||
                key6 === 'url'
              )) {
                const err38 = {
                  instancePath: instancePath + '/crisisResources/' + i2,
                  schemaPath: '#/properties/crisisResources/items/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key6 },
                  schema: false,
                  parentSchema: schema10.properties.crisisResources.items,
                  data: data25,
                };
                if (vErrors === null) {
                  vErrors = [err38];
                } else {
                  vErrors.push(err38);
                }
                errors++;
              }
            }
            if (data25.label !== undefined) {
              let data26 = data25.label;
              if (typeof data26 === 'string') {
                if (!pattern0.test(data26)) {
                  const err39 = {
                    instancePath: instancePath + '/crisisResources/' + i2 + '/label',
                    schemaPath: '#/definitions/text/pattern',
                    keyword: 'pattern',
                    params: { pattern: '\\S' },
                    schema: '\\S',
                    parentSchema: schema22,
                    data: data26,
                  };
                  if (vErrors === null) {
                    vErrors = [err39];
                  } else {
                    vErrors.push(err39);
                  }
                  errors++;
                }
              } else {
                const err40 = {
                  instancePath: instancePath + '/crisisResources/' + i2 + '/label',
                  schemaPath: '#/definitions/text/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  schema: schema22.type,
                  parentSchema: schema22,
                  data: data26,
                };
                if (vErrors === null) {
                  vErrors = [err40];
                } else {
                  vErrors.push(err40);
                }
                errors++;
              }
            }
            if (data25.region !== undefined) {
              let data27 = data25.region;
              if (typeof data27 === 'string') {
                if (!pattern0.test(data27)) {
                  const err41 = {
                    instancePath: instancePath + '/crisisResources/' + i2 + '/region',
                    schemaPath: '#/definitions/text/pattern',
                    keyword: 'pattern',
                    params: { pattern: '\\S' },
                    schema: '\\S',
                    parentSchema: schema22,
                    data: data27,
                  };
                  if (vErrors === null) {
                    vErrors = [err41];
                  } else {
                    vErrors.push(err41);
                  }
                  errors++;
                }
              } else {
                const err42 = {
                  instancePath: instancePath + '/crisisResources/' + i2 + '/region',
                  schemaPath: '#/definitions/text/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  schema: schema22.type,
                  parentSchema: schema22,
                  data: data27,
                };
                if (vErrors === null) {
                  vErrors = [err42];
                } else {
                  vErrors.push(err42);
                }
                errors++;
              }
            }
            if (data25.phone !== undefined) {
              let data28 = data25.phone;
              if (typeof data28 === 'string') {
                if (!pattern0.test(data28)) {
                  const err43 = {
                    instancePath: instancePath + '/crisisResources/' + i2 + '/phone',
                    schemaPath: '#/definitions/text/pattern',
                    keyword: 'pattern',
                    params: { pattern: '\\S' },
                    schema: '\\S',
                    parentSchema: schema22,
                    data: data28,
                  };
                  if (vErrors === null) {
                    vErrors = [err43];
                  } else {
                    vErrors.push(err43);
                  }
                  errors++;
                }
              } else {
                const err44 = {
                  instancePath: instancePath + '/crisisResources/' + i2 + '/phone',
                  schemaPath: '#/definitions/text/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  schema: schema22.type,
                  parentSchema: schema22,
                  data: data28,
                };
                if (vErrors === null) {
                  vErrors = [err44];
                } else {
                  vErrors.push(err44);
                }
                errors++;
              }
            }
            if (data25.text !== undefined) {
              let data29 = data25.text;
              if (typeof data29 === 'string') {
                if (!pattern0.test(data29)) {
                  const err45 = {
                    instancePath: instancePath + '/crisisResources/' + i2 + '/text',
                    schemaPath: '#/definitions/text/pattern',
                    keyword: 'pattern',
                    params: { pattern: '\\S' },
                    schema: '\\S',
                    parentSchema: schema22,
                    data: data29,
                  };
                  if (vErrors === null) {
                    vErrors = [err45];
                  } else {
                    vErrors.push(err45);
                  }
                  errors++;
                }
              } else {
                const err46 = {
                  instancePath: instancePath + '/crisisResources/' + i2 + '/text',
                  schemaPath: '#/definitions/text/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  schema: schema22.type,
                  parentSchema: schema22,
                  data: data29,
                };
                if (vErrors === null) {
                  vErrors = [err46];
                } else {
                  vErrors.push(err46);
                }
                errors++;
              }
            }
            if (data25.url !== undefined) {
              let data30 = data25.url;
              if (typeof data30 === 'string') {
                if (!pattern10.test(data30)) {
                  const err47 = {
                    instancePath: instancePath + '/crisisResources/' + i2 + '/url',
                    schemaPath: '#/definitions/address/pattern',
                    keyword: 'pattern',
                    params: { pattern: '^[A-Za-z][A-Za-z0-9+.-]*:\\S+$' },
                    schema: '^[A-Za-z][A-Za-z0-9+.-]*:\\S+$',
                    parentSchema: schema33,
                    data: data30,
                  };
                  if (vErrors === null) {
                    vErrors = [err47];
                  } else {
                    vErrors.push(err47);
                  }
                  errors++;
                }
              } else {
                const err48 = {
                  instancePath: instancePath + '/crisisResources/' + i2 + '/url',
                  schemaPath: '#/definitions/address/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  schema: schema33.type,
                  parentSchema: schema33,
                  data: data30,
                };
                if (vErrors === null) {
                  vErrors = [err48];
                } else {
                  vErrors.push(err48);
                }
                errors++;
              }
            }
          } else {
            const err49 = {
              instancePath: instancePath + '/crisisResources/' + i2,
              schemaPath: '#/properties/crisisResources/items/type',
              keyword: 'type',
              params: { type: 'object' },
              schema: schema10.properties.crisisResources.items.type,
              parentSchema: schema10.properties.crisisResources.items,
              data: data25,
            };
            if (vErrors === null) {
              vErrors = [err49];
            } else {
              vErrors.push(err49);
            }
            errors++;
          }
        }
      } else {
        const err50 = {
          instancePath: instancePath + '/crisisResources',
          schemaPath: '#/properties/crisisResources/type',
          keyword: 'type',
          params: { type: 'array' },
          schema: schema10.properties.crisisResources.type,
          parentSchema: schema10.properties.crisisResources,
          data: data24,
        };
        if (vErrors === null) {
          vErrors = [err50];
        } else {
          vErrors.push(err50);
        }
        errors++;
      }
    }
    if (data.language !== undefined) {
      let data31 = data.language;
      if (typeof data31 === 'string') {
        if (!pattern18.test(data31)) {
          const err51 = {
            instancePath: instancePath + '/language',
            schemaPath: '#/definitions/language/pattern',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$' },
            schema: '^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$',
            parentSchema: schema43,
            data: data31,
          };
          if (vErrors === null) {
            vErrors = [err51];
          } else {
            vErrors.push(err51);
          }
          errors++;
        }
      } else {
        const err52 = {
          instancePath: instancePath + '/language',
          schemaPath: '#/definitions/language/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema43.type,
          parentSchema: schema43,
          data: data31,
        };
        if (vErrors === null) {
          vErrors = [err52];
        } else {
          vErrors.push(err52);
        }
        errors++;
      }
    }
    if (data.rules !== undefined) {
      let data32 = data.rules;
      if (data32 && typeof data32 == 'object' && !Array.isArray(data32)) {
      } else {
        const err53 = {
          instancePath: instancePath + '/rules',
          schemaPath: '#/definitions/rules/type',
          keyword: 'type',
          params: { type: 'object' },
          schema: schema44.type,
          parentSchema: schema44,
          data: data32,
        };
        if (vErrors === null) {
          vErrors = [err53];
        } else {
          vErrors.push(err53);
        }
        errors++;
      }
    }
    if (data.overrides !== undefined) {
      let data33 = data.overrides;
      if (Array.isArray(data33)) {
        const len3 = data33.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data34 = data33[i3];
          if (data34 && typeof data34 == 'object' && !Array.isArray(data34)) {
            if (data34.files === undefined) {
              const err54 = {
                instancePath: instancePath + '/overrides/' + i3,
                schemaPath: '#/properties/overrides/items/required',
                keyword: 'required',
                params: { missingProperty: 'files' },
                schema: schema10.properties.overrides.items.required,
                parentSchema: schema10.properties.overrides.items,
                data: data34,
              };
              if (vErrors === null) {
                vErrors = [err54];
              } else {
                vErrors.push(err54);
              }
              errors++;
            }
            for (const key7 in data34) {
              if (!(
                key7 === 'files' ||
                key7 === 'rules' ||
                key7 === 'sections' ||
                key7 === 'pairing' ||
                key7 === 'language'
              )) {
                const err55 = {
                  instancePath: instancePath + '/overrides/' + i3,
                  schemaPath: '#/properties/overrides/items/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key7 },
                  schema: false,
                  parentSchema: schema10.properties.overrides.items,
                  data: data34,
                };
                if (vErrors === null) {
                  vErrors = [err55];
                } else {
                  vErrors.push(err55);
                }
                errors++;
              }
            }
            if (data34.files !== undefined) {
              if (
                !validate14(data34.files, {
                  instancePath: instancePath + '/overrides/' + i3 + '/files',
                  parentData: data34,
                  parentDataProperty: 'files',
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
                errors = vErrors.length;
              }
            }
            if (data34.rules !== undefined) {
              let data36 = data34.rules;
              if (data36 && typeof data36 == 'object' && !Array.isArray(data36)) {
              } else {
                const err56 = {
                  instancePath: instancePath + '/overrides/' + i3 + '/rules',
                  schemaPath: '#/definitions/rules/type',
                  keyword: 'type',
                  params: { type: 'object' },
                  schema: schema44.type,
                  parentSchema: schema44,
                  data: data36,
                };
                if (vErrors === null) {
                  vErrors = [err56];
                } else {
                  vErrors.push(err56);
                }
                errors++;
              }
            }
            if (data34.sections !== undefined) {
              if (
                !validate16(data34.sections, {
                  instancePath: instancePath + '/overrides/' + i3 + '/sections',
                  parentData: data34,
                  parentDataProperty: 'sections',
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
                errors = vErrors.length;
              }
            }
            if (data34.pairing !== undefined) {
              let data38 = data34.pairing;
              if (typeof data38 !== 'string') {
                const err57 = {
                  instancePath: instancePath + '/overrides/' + i3 + '/pairing',
                  schemaPath: '#/definitions/pairing/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  schema: schema27.type,
                  parentSchema: schema27,
                  data: data38,
                };
                if (vErrors === null) {
                  vErrors = [err57];
                } else {
                  vErrors.push(err57);
                }
                errors++;
              }
              if (!(data38 === 'auto' || data38 === 'order' || data38 === 'explicit')) {
                const err58 = {
                  instancePath: instancePath + '/overrides/' + i3 + '/pairing',
                  schemaPath: '#/definitions/pairing/enum',
                  keyword: 'enum',
                  params: { allowedValues: schema27.enum },
                  schema: schema27.enum,
                  parentSchema: schema27,
                  data: data38,
                };
                if (vErrors === null) {
                  vErrors = [err58];
                } else {
                  vErrors.push(err58);
                }
                errors++;
              }
            }
            if (data34.language !== undefined) {
              let data39 = data34.language;
              if (typeof data39 === 'string') {
                if (!pattern18.test(data39)) {
                  const err59 = {
                    instancePath: instancePath + '/overrides/' + i3 + '/language',
                    schemaPath: '#/definitions/language/pattern',
                    keyword: 'pattern',
                    params: { pattern: '^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$' },
                    schema: '^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$',
                    parentSchema: schema43,
                    data: data39,
                  };
                  if (vErrors === null) {
                    vErrors = [err59];
                  } else {
                    vErrors.push(err59);
                  }
                  errors++;
                }
              } else {
                const err60 = {
                  instancePath: instancePath + '/overrides/' + i3 + '/language',
                  schemaPath: '#/definitions/language/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  schema: schema43.type,
                  parentSchema: schema43,
                  data: data39,
                };
                if (vErrors === null) {
                  vErrors = [err60];
                } else {
                  vErrors.push(err60);
                }
                errors++;
              }
            }
          } else {
            const err61 = {
              instancePath: instancePath + '/overrides/' + i3,
              schemaPath: '#/properties/overrides/items/type',
              keyword: 'type',
              params: { type: 'object' },
              schema: schema10.properties.overrides.items.type,
              parentSchema: schema10.properties.overrides.items,
              data: data34,
            };
            if (vErrors === null) {
              vErrors = [err61];
            } else {
              vErrors.push(err61);
            }
            errors++;
          }
        }
      } else {
        const err62 = {
          instancePath: instancePath + '/overrides',
          schemaPath: '#/properties/overrides/type',
          keyword: 'type',
          params: { type: 'array' },
          schema: schema10.properties.overrides.type,
          parentSchema: schema10.properties.overrides,
          data: data33,
        };
        if (vErrors === null) {
          vErrors = [err62];
        } else {
          vErrors.push(err62);
        }
        errors++;
      }
    }
  } else {
    const err63 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema10.type,
      parentSchema: schema10,
      data,
    };
    if (vErrors === null) {
      vErrors = [err63];
    } else {
      vErrors.push(err63);
    }
    errors++;
  }
  validate13.errors = vErrors;
  return errors === 0;
}
