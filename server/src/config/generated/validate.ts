// @ts-nocheck: machine-made.
/** Generated from server/scripts/generate/config-schema.js by `npm run generate`: do not edit. */
export const validateConfig = validate13;
const schema10 = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'ConfigFile',
  type: 'object',
  expects: 'a group of settings such as { "rules": { "long-tip": "off" } }',
  additionalProperties: false,
  properties: {
    $schema: { type: 'string', expects: 'an address' },
    extends: {
      expects: 'a profile such as "guidepost:strict", a file such as "../house.json", or a list of them',
      anyOf: [{ $ref: '#/definitions/base' }, { type: 'array', items: { $ref: '#/definitions/base' } }],
    },
    guides: { $ref: '#/definitions/globs' },
    sections: { $ref: '#/definitions/sections' },
    markers: {
      type: 'object',
      expects: 'a group such as { "do": "👍", "dont": "👎" }',
      additionalProperties: false,
      properties: { do: { $ref: '#/definitions/words' }, dont: { $ref: '#/definitions/words' } },
    },
    pairing: { $ref: '#/definitions/pairing' },
    contributors: {
      type: 'array',
      expects: 'a list of names such as ["RiverStone", { "name": "Mika", "aliases": ["Mika2"] }]',
      items: {
        expects: 'a name, or a group such as { "name": "Mika", "aliases": ["Mika2"] }',
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
    reportLinks: {
      type: 'array',
      expects: 'a list of groups such as [{ "id": "form", "label": "Report form", "url": "https://…" }]',
      items: {
        type: 'object',
        expects: 'a group such as { "id": "form", "label": "Report form", "url": "https://…" }',
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
      expects: 'a list of groups such as [{ "label": "Lifeline", "region": "US", "phone": "988" }]',
      items: {
        type: 'object',
        expects: 'a group such as { "label": "Lifeline", "region": "US", "phone": "988" }',
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
      expects: 'a list of groups such as [{ "files": "drafts/**", "rules": { "long-tip": "off" } }]',
      items: {
        type: 'object',
        title: 'ConfigOverride',
        expects: 'a group such as { "files": "drafts/**", "rules": { "long-tip": "off" } }',
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
    text: { type: 'string', pattern: '\\S', expects: 'words in quotation marks' },
    flag: { type: 'boolean', expects: 'true or false' },
    address: {
      type: 'string',
      pattern: '^[A-Za-z][A-Za-z0-9+.-]*:\\S+$',
      expects: 'a whole address such as "https://example.org/report"',
    },
    addresses: {
      expects: 'a whole address such as "https://example.org/report", or a list of them',
      anyOf: [{ $ref: '#/definitions/address' }, { type: 'array', items: { $ref: '#/definitions/address' } }],
    },
    words: {
      expects: 'words in quotation marks, or a list of them',
      anyOf: [{ $ref: '#/definitions/text' }, { type: 'array', items: { $ref: '#/definitions/text' } }],
    },
    glob: { type: 'string', pattern: '^\\S[\\s\\S]{0,499}$', expects: 'a pattern such as "guides/**/*.md"' },
    globs: {
      expects: 'a pattern such as "guides/**/*.md", or a list of them',
      anyOf: [{ $ref: '#/definitions/glob' }, { type: 'array', items: { $ref: '#/definitions/glob' } }],
    },
    base: {
      type: 'string',
      pattern: '\\S',
      expects: 'a profile such as "guidepost:strict" or a file such as "../house.json"',
    },
    part: {
      type: 'object',
      expects: 'a group such as { "required": true, "labels": ["…"] }',
      additionalProperties: false,
      properties: { required: { $ref: '#/definitions/flag' }, labels: { $ref: '#/definitions/words' } },
    },
    labelledPart: {
      type: 'object',
      expects: 'a group such as { "labels": ["…"] }',
      additionalProperties: false,
      properties: { labels: { $ref: '#/definitions/words' } },
    },
    requiredPart: {
      type: 'object',
      expects: 'a group such as { "required": true }',
      additionalProperties: false,
      properties: { required: { $ref: '#/definitions/flag' } },
    },
    sections: {
      type: 'object',
      expects: 'a group of parts such as { "tips": { "required": true } }',
      additionalProperties: false,
      properties: {
        order: {
          type: 'array',
          expects: 'a list of parts such as ["situation", "responses", "dos", "donts"]',
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
    language: {
      type: 'string',
      pattern: '^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$',
      expects: 'the short name of a language such as "en" or "es"',
    },
    rules: {
      type: 'object',
      expects: 'a group of rules such as { "long-tip": "off" }',
      additionalProperties: true,
    },
  },
};
const schema11 = {
  type: 'string',
  pattern: '\\S',
  expects: 'a profile such as "guidepost:strict" or a file such as "../house.json"',
};
const schema25 = { type: 'string', enum: ['auto', 'order', 'explicit'] };
const schema22 = { type: 'string', pattern: '\\S', expects: 'words in quotation marks' };
const schema30 = {
  type: 'string',
  pattern: '^[A-Za-z][A-Za-z0-9+.-]*:\\S+$',
  expects: 'a whole address such as "https://example.org/report"',
};
const schema18 = { type: 'boolean', expects: 'true or false' };
const schema40 = {
  type: 'string',
  pattern: '^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$',
  expects: 'the short name of a language such as "en" or "es"',
};
const schema41 = {
  type: 'object',
  expects: 'a group of rules such as { "long-tip": "off" }',
  additionalProperties: true,
};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp('\\S', 'u');
const pattern10 = new RegExp('^[A-Za-z][A-Za-z0-9+.-]*:\\S+$', 'u');
const pattern18 = new RegExp('^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$', 'u');
const schema13 = {
  expects: 'a pattern such as "guides/**/*.md", or a list of them',
  anyOf: [{ $ref: '#/definitions/glob' }, { type: 'array', items: { $ref: '#/definitions/glob' } }],
};
const schema14 = {
  type: 'string',
  pattern: '^\\S[\\s\\S]{0,499}$',
  expects: 'a pattern such as "guides/**/*.md"',
};
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
  expects: 'a group of parts such as { "tips": { "required": true } }',
  additionalProperties: false,
  properties: {
    order: {
      type: 'array',
      expects: 'a list of parts such as ["situation", "responses", "dos", "donts"]',
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
  expects: 'a group such as { "required": true }',
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
  expects: 'a group such as { "required": true, "labels": ["…"] }',
  additionalProperties: false,
  properties: { required: { $ref: '#/definitions/flag' }, labels: { $ref: '#/definitions/words' } },
};
const schema21 = {
  expects: 'words in quotation marks, or a list of them',
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
      if (!(key0 === 'required' || key0 === 'labels')) {
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
  } else {
    const err2 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema19.type,
      parentSchema: schema19,
      data,
    };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate19.errors = vErrors;
  return errors === 0;
}
const schema24 = {
  type: 'object',
  expects: 'a group such as { "labels": ["…"] }',
  additionalProperties: false,
  properties: { labels: { $ref: '#/definitions/words' } },
};
function validate26(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === 'labels')) {
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
  } else {
    const err1 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema24.type,
      parentSchema: schema24,
      data,
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
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
const schema32 = {
  expects: 'a whole address such as "https://example.org/report", or a list of them',
  anyOf: [{ $ref: '#/definitions/address' }, { type: 'array', items: { $ref: '#/definitions/address' } }],
};
function validate37(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
        parentSchema: schema30,
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
      schema: schema30.type,
      parentSchema: schema30,
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
              parentSchema: schema30,
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
            schema: schema30.type,
            parentSchema: schema30,
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
        schema: schema32.anyOf[1].type,
        parentSchema: schema32.anyOf[1],
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
      schema: schema32.anyOf,
      parentSchema: schema32,
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
  validate37.errors = vErrors;
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
    if (data.pairing !== undefined) {
      let data8 = data.pairing;
      if (typeof data8 !== 'string') {
        const err10 = {
          instancePath: instancePath + '/pairing',
          schemaPath: '#/definitions/pairing/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema25.type,
          parentSchema: schema25,
          data: data8,
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (!(data8 === 'auto' || data8 === 'order' || data8 === 'explicit')) {
        const err11 = {
          instancePath: instancePath + '/pairing',
          schemaPath: '#/definitions/pairing/enum',
          keyword: 'enum',
          params: { allowedValues: schema25.enum },
          schema: schema25.enum,
          parentSchema: schema25,
          data: data8,
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.contributors !== undefined) {
      let data9 = data.contributors;
      if (Array.isArray(data9)) {
        const len1 = data9.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data10 = data9[i1];
          const _errs34 = errors;
          let valid10 = false;
          const _errs35 = errors;
          if (typeof data10 === 'string') {
            if (!pattern0.test(data10)) {
              const err12 = {
                instancePath: instancePath + '/contributors/' + i1,
                schemaPath: '#/definitions/text/pattern',
                keyword: 'pattern',
                params: { pattern: '\\S' },
                schema: '\\S',
                parentSchema: schema22,
                data: data10,
              };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          } else {
            const err13 = {
              instancePath: instancePath + '/contributors/' + i1,
              schemaPath: '#/definitions/text/type',
              keyword: 'type',
              params: { type: 'string' },
              schema: schema22.type,
              parentSchema: schema22,
              data: data10,
            };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
          var _valid1 = _errs35 === errors;
          valid10 = valid10 || _valid1;
          if (!valid10) {
            const _errs39 = errors;
            if (data10 && typeof data10 == 'object' && !Array.isArray(data10)) {
              if (data10.name === undefined) {
                const err14 = {
                  instancePath: instancePath + '/contributors/' + i1,
                  schemaPath: '#/properties/contributors/items/anyOf/1/required',
                  keyword: 'required',
                  params: { missingProperty: 'name' },
                  schema: schema10.properties.contributors.items.anyOf[1].required,
                  parentSchema: schema10.properties.contributors.items.anyOf[1],
                  data: data10,
                };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
              for (const key2 in data10) {
                if (!(key2 === 'name' || key2 === 'aliases')) {
                  const err15 = {
                    instancePath: instancePath + '/contributors/' + i1,
                    schemaPath: '#/properties/contributors/items/anyOf/1/additionalProperties',
                    keyword: 'additionalProperties',
                    params: { additionalProperty: key2 },
                    schema: false,
                    parentSchema: schema10.properties.contributors.items.anyOf[1],
                    data: data10,
                  };
                  if (vErrors === null) {
                    vErrors = [err15];
                  } else {
                    vErrors.push(err15);
                  }
                  errors++;
                }
              }
              if (data10.name !== undefined) {
                let data11 = data10.name;
                if (typeof data11 === 'string') {
                  if (!pattern0.test(data11)) {
                    const err16 = {
                      instancePath: instancePath + '/contributors/' + i1 + '/name',
                      schemaPath: '#/definitions/text/pattern',
                      keyword: 'pattern',
                      params: { pattern: '\\S' },
                      schema: '\\S',
                      parentSchema: schema22,
                      data: data11,
                    };
                    if (vErrors === null) {
                      vErrors = [err16];
                    } else {
                      vErrors.push(err16);
                    }
                    errors++;
                  }
                } else {
                  const err17 = {
                    instancePath: instancePath + '/contributors/' + i1 + '/name',
                    schemaPath: '#/definitions/text/type',
                    keyword: 'type',
                    params: { type: 'string' },
                    schema: schema22.type,
                    parentSchema: schema22,
                    data: data11,
                  };
                  if (vErrors === null) {
                    vErrors = [err17];
                  } else {
                    vErrors.push(err17);
                  }
                  errors++;
                }
              }
              if (data10.aliases !== undefined) {
                if (
                  !validate20(data10.aliases, {
                    instancePath: instancePath + '/contributors/' + i1 + '/aliases',
                    parentData: data10,
                    parentDataProperty: 'aliases',
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
                  errors = vErrors.length;
                }
              }
            } else {
              const err18 = {
                instancePath: instancePath + '/contributors/' + i1,
                schemaPath: '#/properties/contributors/items/anyOf/1/type',
                keyword: 'type',
                params: { type: 'object' },
                schema: schema10.properties.contributors.items.anyOf[1].type,
                parentSchema: schema10.properties.contributors.items.anyOf[1],
                data: data10,
              };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
            var _valid1 = _errs39 === errors;
            valid10 = valid10 || _valid1;
          }
          if (!valid10) {
            const err19 = {
              instancePath: instancePath + '/contributors/' + i1,
              schemaPath: '#/properties/contributors/items/anyOf',
              keyword: 'anyOf',
              params: {},
              schema: schema10.properties.contributors.items.anyOf,
              parentSchema: schema10.properties.contributors.items,
              data: data10,
            };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          } else {
            errors = _errs34;
            if (vErrors !== null) {
              if (_errs34) {
                vErrors.length = _errs34;
              } else {
                vErrors = null;
              }
            }
          }
        }
      } else {
        const err20 = {
          instancePath: instancePath + '/contributors',
          schemaPath: '#/properties/contributors/type',
          keyword: 'type',
          params: { type: 'array' },
          schema: schema10.properties.contributors.type,
          parentSchema: schema10.properties.contributors,
          data: data9,
        };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.reportLinks !== undefined) {
      let data13 = data.reportLinks;
      if (Array.isArray(data13)) {
        const len2 = data13.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data14 = data13[i2];
          if (data14 && typeof data14 == 'object' && !Array.isArray(data14)) {
            if (data14.id === undefined) {
              const err21 = {
                instancePath: instancePath + '/reportLinks/' + i2,
                schemaPath: '#/properties/reportLinks/items/required',
                keyword: 'required',
                params: { missingProperty: 'id' },
                schema: schema10.properties.reportLinks.items.required,
                parentSchema: schema10.properties.reportLinks.items,
                data: data14,
              };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
            if (data14.label === undefined) {
              const err22 = {
                instancePath: instancePath + '/reportLinks/' + i2,
                schemaPath: '#/properties/reportLinks/items/required',
                keyword: 'required',
                params: { missingProperty: 'label' },
                schema: schema10.properties.reportLinks.items.required,
                parentSchema: schema10.properties.reportLinks.items,
                data: data14,
              };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
            if (data14.url === undefined) {
              const err23 = {
                instancePath: instancePath + '/reportLinks/' + i2,
                schemaPath: '#/properties/reportLinks/items/required',
                keyword: 'required',
                params: { missingProperty: 'url' },
                schema: schema10.properties.reportLinks.items.required,
                parentSchema: schema10.properties.reportLinks.items,
                data: data14,
              };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
            for (const key3 in data14) {
              if (!(
                key3 === 'id' ||
                key3 === 'label' ||
                key3 === 'url' ||
                key3 === 'required' ||
                key3 === 'replaces'
              )) {
                const err24 = {
                  instancePath: instancePath + '/reportLinks/' + i2,
                  schemaPath: '#/properties/reportLinks/items/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key3 },
                  schema: false,
                  parentSchema: schema10.properties.reportLinks.items,
                  data: data14,
                };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
            }
            if (data14.id !== undefined) {
              let data15 = data14.id;
              if (typeof data15 === 'string') {
                if (!pattern0.test(data15)) {
                  const err25 = {
                    instancePath: instancePath + '/reportLinks/' + i2 + '/id',
                    schemaPath: '#/definitions/text/pattern',
                    keyword: 'pattern',
                    params: { pattern: '\\S' },
                    schema: '\\S',
                    parentSchema: schema22,
                    data: data15,
                  };
                  if (vErrors === null) {
                    vErrors = [err25];
                  } else {
                    vErrors.push(err25);
                  }
                  errors++;
                }
              } else {
                const err26 = {
                  instancePath: instancePath + '/reportLinks/' + i2 + '/id',
                  schemaPath: '#/definitions/text/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  schema: schema22.type,
                  parentSchema: schema22,
                  data: data15,
                };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
            }
            if (data14.label !== undefined) {
              let data16 = data14.label;
              if (typeof data16 === 'string') {
                if (!pattern0.test(data16)) {
                  const err27 = {
                    instancePath: instancePath + '/reportLinks/' + i2 + '/label',
                    schemaPath: '#/definitions/text/pattern',
                    keyword: 'pattern',
                    params: { pattern: '\\S' },
                    schema: '\\S',
                    parentSchema: schema22,
                    data: data16,
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
                  instancePath: instancePath + '/reportLinks/' + i2 + '/label',
                  schemaPath: '#/definitions/text/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  schema: schema22.type,
                  parentSchema: schema22,
                  data: data16,
                };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
            }
            if (data14.url !== undefined) {
              let data17 = data14.url;
              if (typeof data17 === 'string') {
                if (!pattern10.test(data17)) {
                  const err29 = {
                    instancePath: instancePath + '/reportLinks/' + i2 + '/url',
                    schemaPath: '#/definitions/address/pattern',
                    keyword: 'pattern',
                    params: { pattern: '^[A-Za-z][A-Za-z0-9+.-]*:\\S+$' },
                    schema: '^[A-Za-z][A-Za-z0-9+.-]*:\\S+$',
                    parentSchema: schema30,
                    data: data17,
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
                  instancePath: instancePath + '/reportLinks/' + i2 + '/url',
                  schemaPath: '#/definitions/address/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  schema: schema30.type,
                  parentSchema: schema30,
                  data: data17,
                };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            }
            if (data14.required !== undefined) {
              let data18 = data14.required;
              if (typeof data18 !== 'boolean') {
                const err31 = {
                  instancePath: instancePath + '/reportLinks/' + i2 + '/required',
                  schemaPath: '#/definitions/flag/type',
                  keyword: 'type',
                  params: { type: 'boolean' },
                  schema: schema18.type,
                  parentSchema: schema18,
                  data: data18,
                };
                if (vErrors === null) {
                  vErrors = [err31];
                } else {
                  vErrors.push(err31);
                }
                errors++;
              }
            }
            if (data14.replaces !== undefined) {
              if (
                !validate37(data14.replaces, {
                  instancePath: instancePath + '/reportLinks/' + i2 + '/replaces',
                  parentData: data14,
                  parentDataProperty: 'replaces',
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err32 = {
              instancePath: instancePath + '/reportLinks/' + i2,
              schemaPath: '#/properties/reportLinks/items/type',
              keyword: 'type',
              params: { type: 'object' },
              schema: schema10.properties.reportLinks.items.type,
              parentSchema: schema10.properties.reportLinks.items,
              data: data14,
            };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
      } else {
        const err33 = {
          instancePath: instancePath + '/reportLinks',
          schemaPath: '#/properties/reportLinks/type',
          keyword: 'type',
          params: { type: 'array' },
          schema: schema10.properties.reportLinks.type,
          parentSchema: schema10.properties.reportLinks,
          data: data13,
        };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.crisisResources !== undefined) {
      let data20 = data.crisisResources;
      if (Array.isArray(data20)) {
        const len3 = data20.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data21 = data20[i3];
          if (data21 && typeof data21 == 'object' && !Array.isArray(data21)) {
            if (data21.label === undefined) {
              const err34 = {
                instancePath: instancePath + '/crisisResources/' + i3,
                schemaPath: '#/properties/crisisResources/items/required',
                keyword: 'required',
                params: { missingProperty: 'label' },
                schema: schema10.properties.crisisResources.items.required,
                parentSchema: schema10.properties.crisisResources.items,
                data: data21,
              };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
            if (data21.region === undefined) {
              const err35 = {
                instancePath: instancePath + '/crisisResources/' + i3,
                schemaPath: '#/properties/crisisResources/items/required',
                keyword: 'required',
                params: { missingProperty: 'region' },
                schema: schema10.properties.crisisResources.items.required,
                parentSchema: schema10.properties.crisisResources.items,
                data: data21,
              };
              if (vErrors === null) {
                vErrors = [err35];
              } else {
                vErrors.push(err35);
              }
              errors++;
            }
            for (const key4 in data21) {
              if (!(
                key4 === 'label' ||
                key4 === 'region' ||
                key4 === 'phone' ||
                key4 === 'text' ||
                key4 === 'url'
              )) {
                const err36 = {
                  instancePath: instancePath + '/crisisResources/' + i3,
                  schemaPath: '#/properties/crisisResources/items/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key4 },
                  schema: false,
                  parentSchema: schema10.properties.crisisResources.items,
                  data: data21,
                };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
            }
            if (data21.label !== undefined) {
              let data22 = data21.label;
              if (typeof data22 === 'string') {
                if (!pattern0.test(data22)) {
                  const err37 = {
                    instancePath: instancePath + '/crisisResources/' + i3 + '/label',
                    schemaPath: '#/definitions/text/pattern',
                    keyword: 'pattern',
                    params: { pattern: '\\S' },
                    schema: '\\S',
                    parentSchema: schema22,
                    data: data22,
                  };
                  if (vErrors === null) {
                    vErrors = [err37];
                  } else {
                    vErrors.push(err37);
                  }
                  errors++;
                }
              } else {
                const err38 = {
                  instancePath: instancePath + '/crisisResources/' + i3 + '/label',
                  schemaPath: '#/definitions/text/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  schema: schema22.type,
                  parentSchema: schema22,
                  data: data22,
                };
                if (vErrors === null) {
                  vErrors = [err38];
                } else {
                  vErrors.push(err38);
                }
                errors++;
              }
            }
            if (data21.region !== undefined) {
              let data23 = data21.region;
              if (typeof data23 === 'string') {
                if (!pattern0.test(data23)) {
                  const err39 = {
                    instancePath: instancePath + '/crisisResources/' + i3 + '/region',
                    schemaPath: '#/definitions/text/pattern',
                    keyword: 'pattern',
                    params: { pattern: '\\S' },
                    schema: '\\S',
                    parentSchema: schema22,
                    data: data23,
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
                  instancePath: instancePath + '/crisisResources/' + i3 + '/region',
                  schemaPath: '#/definitions/text/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  schema: schema22.type,
                  parentSchema: schema22,
                  data: data23,
                };
                if (vErrors === null) {
                  vErrors = [err40];
                } else {
                  vErrors.push(err40);
                }
                errors++;
              }
            }
            if (data21.phone !== undefined) {
              let data24 = data21.phone;
              if (typeof data24 === 'string') {
                if (!pattern0.test(data24)) {
                  const err41 = {
                    instancePath: instancePath + '/crisisResources/' + i3 + '/phone',
                    schemaPath: '#/definitions/text/pattern',
                    keyword: 'pattern',
                    params: { pattern: '\\S' },
                    schema: '\\S',
                    parentSchema: schema22,
                    data: data24,
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
                  instancePath: instancePath + '/crisisResources/' + i3 + '/phone',
                  schemaPath: '#/definitions/text/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  schema: schema22.type,
                  parentSchema: schema22,
                  data: data24,
                };
                if (vErrors === null) {
                  vErrors = [err42];
                } else {
                  vErrors.push(err42);
                }
                errors++;
              }
            }
            if (data21.text !== undefined) {
              let data25 = data21.text;
              if (typeof data25 === 'string') {
                if (!pattern0.test(data25)) {
                  const err43 = {
                    instancePath: instancePath + '/crisisResources/' + i3 + '/text',
                    schemaPath: '#/definitions/text/pattern',
                    keyword: 'pattern',
                    params: { pattern: '\\S' },
                    schema: '\\S',
                    parentSchema: schema22,
                    data: data25,
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
                  instancePath: instancePath + '/crisisResources/' + i3 + '/text',
                  schemaPath: '#/definitions/text/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  schema: schema22.type,
                  parentSchema: schema22,
                  data: data25,
                };
                if (vErrors === null) {
                  vErrors = [err44];
                } else {
                  vErrors.push(err44);
                }
                errors++;
              }
            }
            if (data21.url !== undefined) {
              let data26 = data21.url;
              if (typeof data26 === 'string') {
                if (!pattern10.test(data26)) {
                  const err45 = {
                    instancePath: instancePath + '/crisisResources/' + i3 + '/url',
                    schemaPath: '#/definitions/address/pattern',
                    keyword: 'pattern',
                    params: { pattern: '^[A-Za-z][A-Za-z0-9+.-]*:\\S+$' },
                    schema: '^[A-Za-z][A-Za-z0-9+.-]*:\\S+$',
                    parentSchema: schema30,
                    data: data26,
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
                  instancePath: instancePath + '/crisisResources/' + i3 + '/url',
                  schemaPath: '#/definitions/address/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  schema: schema30.type,
                  parentSchema: schema30,
                  data: data26,
                };
                if (vErrors === null) {
                  vErrors = [err46];
                } else {
                  vErrors.push(err46);
                }
                errors++;
              }
            }
          } else {
            const err47 = {
              instancePath: instancePath + '/crisisResources/' + i3,
              schemaPath: '#/properties/crisisResources/items/type',
              keyword: 'type',
              params: { type: 'object' },
              schema: schema10.properties.crisisResources.items.type,
              parentSchema: schema10.properties.crisisResources.items,
              data: data21,
            };
            if (vErrors === null) {
              vErrors = [err47];
            } else {
              vErrors.push(err47);
            }
            errors++;
          }
        }
      } else {
        const err48 = {
          instancePath: instancePath + '/crisisResources',
          schemaPath: '#/properties/crisisResources/type',
          keyword: 'type',
          params: { type: 'array' },
          schema: schema10.properties.crisisResources.type,
          parentSchema: schema10.properties.crisisResources,
          data: data20,
        };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
    }
    if (data.language !== undefined) {
      let data27 = data.language;
      if (typeof data27 === 'string') {
        if (!pattern18.test(data27)) {
          const err49 = {
            instancePath: instancePath + '/language',
            schemaPath: '#/definitions/language/pattern',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$' },
            schema: '^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$',
            parentSchema: schema40,
            data: data27,
          };
          if (vErrors === null) {
            vErrors = [err49];
          } else {
            vErrors.push(err49);
          }
          errors++;
        }
      } else {
        const err50 = {
          instancePath: instancePath + '/language',
          schemaPath: '#/definitions/language/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema40.type,
          parentSchema: schema40,
          data: data27,
        };
        if (vErrors === null) {
          vErrors = [err50];
        } else {
          vErrors.push(err50);
        }
        errors++;
      }
    }
    if (data.rules !== undefined) {
      let data28 = data.rules;
      if (data28 && typeof data28 == 'object' && !Array.isArray(data28)) {
      } else {
        const err51 = {
          instancePath: instancePath + '/rules',
          schemaPath: '#/definitions/rules/type',
          keyword: 'type',
          params: { type: 'object' },
          schema: schema41.type,
          parentSchema: schema41,
          data: data28,
        };
        if (vErrors === null) {
          vErrors = [err51];
        } else {
          vErrors.push(err51);
        }
        errors++;
      }
    }
    if (data.overrides !== undefined) {
      let data29 = data.overrides;
      if (Array.isArray(data29)) {
        const len4 = data29.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data30 = data29[i4];
          if (data30 && typeof data30 == 'object' && !Array.isArray(data30)) {
            if (data30.files === undefined) {
              const err52 = {
                instancePath: instancePath + '/overrides/' + i4,
                schemaPath: '#/properties/overrides/items/required',
                keyword: 'required',
                params: { missingProperty: 'files' },
                schema: schema10.properties.overrides.items.required,
                parentSchema: schema10.properties.overrides.items,
                data: data30,
              };
              if (vErrors === null) {
                vErrors = [err52];
              } else {
                vErrors.push(err52);
              }
              errors++;
            }
            for (const key5 in data30) {
              if (!(
                key5 === 'files' ||
                key5 === 'rules' ||
                key5 === 'sections' ||
                key5 === 'pairing' ||
                key5 === 'language'
              )) {
                const err53 = {
                  instancePath: instancePath + '/overrides/' + i4,
                  schemaPath: '#/properties/overrides/items/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key5 },
                  schema: false,
                  parentSchema: schema10.properties.overrides.items,
                  data: data30,
                };
                if (vErrors === null) {
                  vErrors = [err53];
                } else {
                  vErrors.push(err53);
                }
                errors++;
              }
            }
            if (data30.files !== undefined) {
              if (
                !validate14(data30.files, {
                  instancePath: instancePath + '/overrides/' + i4 + '/files',
                  parentData: data30,
                  parentDataProperty: 'files',
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
                errors = vErrors.length;
              }
            }
            if (data30.rules !== undefined) {
              let data32 = data30.rules;
              if (data32 && typeof data32 == 'object' && !Array.isArray(data32)) {
              } else {
                const err54 = {
                  instancePath: instancePath + '/overrides/' + i4 + '/rules',
                  schemaPath: '#/definitions/rules/type',
                  keyword: 'type',
                  params: { type: 'object' },
                  schema: schema41.type,
                  parentSchema: schema41,
                  data: data32,
                };
                if (vErrors === null) {
                  vErrors = [err54];
                } else {
                  vErrors.push(err54);
                }
                errors++;
              }
            }
            if (data30.sections !== undefined) {
              if (
                !validate16(data30.sections, {
                  instancePath: instancePath + '/overrides/' + i4 + '/sections',
                  parentData: data30,
                  parentDataProperty: 'sections',
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
                errors = vErrors.length;
              }
            }
            if (data30.pairing !== undefined) {
              let data34 = data30.pairing;
              if (typeof data34 !== 'string') {
                const err55 = {
                  instancePath: instancePath + '/overrides/' + i4 + '/pairing',
                  schemaPath: '#/definitions/pairing/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  schema: schema25.type,
                  parentSchema: schema25,
                  data: data34,
                };
                if (vErrors === null) {
                  vErrors = [err55];
                } else {
                  vErrors.push(err55);
                }
                errors++;
              }
              if (!(data34 === 'auto' || data34 === 'order' || data34 === 'explicit')) {
                const err56 = {
                  instancePath: instancePath + '/overrides/' + i4 + '/pairing',
                  schemaPath: '#/definitions/pairing/enum',
                  keyword: 'enum',
                  params: { allowedValues: schema25.enum },
                  schema: schema25.enum,
                  parentSchema: schema25,
                  data: data34,
                };
                if (vErrors === null) {
                  vErrors = [err56];
                } else {
                  vErrors.push(err56);
                }
                errors++;
              }
            }
            if (data30.language !== undefined) {
              let data35 = data30.language;
              if (typeof data35 === 'string') {
                if (!pattern18.test(data35)) {
                  const err57 = {
                    instancePath: instancePath + '/overrides/' + i4 + '/language',
                    schemaPath: '#/definitions/language/pattern',
                    keyword: 'pattern',
                    params: { pattern: '^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$' },
                    schema: '^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$',
                    parentSchema: schema40,
                    data: data35,
                  };
                  if (vErrors === null) {
                    vErrors = [err57];
                  } else {
                    vErrors.push(err57);
                  }
                  errors++;
                }
              } else {
                const err58 = {
                  instancePath: instancePath + '/overrides/' + i4 + '/language',
                  schemaPath: '#/definitions/language/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  schema: schema40.type,
                  parentSchema: schema40,
                  data: data35,
                };
                if (vErrors === null) {
                  vErrors = [err58];
                } else {
                  vErrors.push(err58);
                }
                errors++;
              }
            }
          } else {
            const err59 = {
              instancePath: instancePath + '/overrides/' + i4,
              schemaPath: '#/properties/overrides/items/type',
              keyword: 'type',
              params: { type: 'object' },
              schema: schema10.properties.overrides.items.type,
              parentSchema: schema10.properties.overrides.items,
              data: data30,
            };
            if (vErrors === null) {
              vErrors = [err59];
            } else {
              vErrors.push(err59);
            }
            errors++;
          }
        }
      } else {
        const err60 = {
          instancePath: instancePath + '/overrides',
          schemaPath: '#/properties/overrides/type',
          keyword: 'type',
          params: { type: 'array' },
          schema: schema10.properties.overrides.type,
          parentSchema: schema10.properties.overrides,
          data: data29,
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
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema10.type,
      parentSchema: schema10,
      data,
    };
    if (vErrors === null) {
      vErrors = [err61];
    } else {
      vErrors.push(err61);
    }
    errors++;
  }
  validate13.errors = vErrors;
  return errors === 0;
}
