import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import guidepostControl from '../../server/src/lint/control.js';
import { defineRule } from '../../server/src/lint/define-rule.js';
import { createLinter, type LintOptions } from '../../server/src/lint/linter.js';
import { plainSettings } from '../../server/src/lint/settings.js';
import type { Rule, RuleMeta } from '../../server/src/lint/types.js';

const guide = '# Calm\n\n## Tips\n\n- One.\n- Two. -@Mika\n';

function meta<S extends RuleMeta['over']>(id: string, over: S, more: Partial<RuleMeta<S>> = {}): RuleMeta<S> {
  return { id, over, group: 'structure', severity: 'warning', fix: null, since: '0.1.0', ...more };
}

const onTips = (id: string, more: Partial<RuleMeta<'tip'>> = {}): Rule =>
  defineRule(meta(id, 'tip', more), (tip, report) => report(tip, { message: id }));

const crashing = defineRule(meta('crashing', 'tip'), (tip, report) => {
  if (!tip.attribution) throw new Error('oh no');
  report(tip, { message: 'signed' });
});

function lint(rules: readonly Rule[], text = guide, options: Partial<LintOptions> = {}): readonly string[] {
  const { findings } = createLinter(rules).check(text, { path: 'a.guide.md', ...options });
  return findings.map(({ position, severity, rule }) => `${position.start.line} ${severity} ${rule}`);
}

/** The same rules as remark plugins, with the preset's last step. */
async function viaRemark(rules: readonly Rule[], text = guide, level?: string): Promise<readonly string[]> {
  const file = new VFile({ path: 'a.guide.md', value: text });
  const processor = unified().use(remarkParse);
  for (const rule of rules) processor.use(rule.plugin, level && [level]);
  processor.use(guidepostControl);
  await processor.run(processor.parse(file), file);
  return file.messages.map(({ line, fatal, ruleId }) => `${line} ${fatal} ${ruleId}`);
}

describe('a crash in a rule', () => {
  test('is one finding; other parts and other rules still speak', () => {
    expect(lint([crashing, onTips('other')])).toEqual([
      '5 error internal-error',
      '5 warning other',
      '6 warning crashing',
      '6 warning other',
    ]);
  });

  test('names the rule and what happened', () => {
    const { findings } = createLinter([crashing]).check(guide, { path: 'a.guide.md' });
    expect(findings[0]?.message).toMatch(/crashing.*oh no/);
    expect(findings.map(({ rule, crashed }) => [rule, crashed])).toEqual([
      ['internal-error', 'crashing'],
      ['crashing', undefined],
    ]);
  });

  test('while a fix is made keeps the finding', () => {
    const fixes = (): never => {
      throw new Error('no fix');
    };
    const rule = defineRule(meta('fixing', 'guide'), (one, report) => report(one, { message: '', fixes }));
    expect(lint([rule])).toEqual(['1 warning fixing', '1 error internal-error']);
  });
});

describe('severities', () => {
  test('off silences a rule, a severity holds for all its findings', () => {
    const rule = defineRule(meta('mixed', 'tip'), (tip, report) =>
      report(tip, { message: '', ...(tip.attribution ? { severity: 'error' as const } : {}) }),
    );
    expect(lint([rule])).toEqual(['5 warning mixed', '6 error mixed']);
    expect(lint([rule], guide, { settings: { ...plainSettings, severities: { mixed: 'hint' } } })).toEqual([
      '5 hint mixed',
      '6 hint mixed',
    ]);
    expect(lint([rule], guide, { settings: { ...plainSettings, severities: { mixed: 'off' } } })).toEqual([]);
  });
});

describe('precedence', () => {
  const loud = defineRule(meta('loud', 'tip'), (tip, report) => {
    if (!tip.attribution)
      report(tip.position.end.line === 5 ? { start: tip.position.start, end: tip.position.start } : tip, {
        message: '',
      });
  });
  const quiet = onTips('quiet', { yieldsTo: ['loud'] });

  test('a rule is silent on the part where the rule it yields to speaks', () => {
    expect(lint([loud, quiet])).toEqual(['5 warning loud', '6 warning quiet']);
  });

  test('and speaks where that rule is off', () => {
    expect(
      lint([loud, quiet], guide, { settings: { ...plainSettings, severities: { loud: 'off' } } }),
    ).toEqual(['5 warning quiet', '6 warning quiet']);
  });

  test('a rule over the guide speaks for the places it names', () => {
    const whole = defineRule(meta('loud', 'guide'), (one, report) =>
      report(
        { start: one.position.start, end: one.position.start },
        { message: '', about: one.tips.map((tip) => tip.position) },
      ),
    );
    expect(lint([whole, quiet])).toEqual(['1 warning loud']);
  });

  test('is silent only when all its places are spoken for', () => {
    const both = defineRule(meta('quiet', 'guide', { yieldsTo: ['loud'] }), (one, report) =>
      report(one.tips[1]?.position ?? one.position, {
        message: '',
        about: one.tips.map((tip) => tip.position),
      }),
    );
    expect(lint([loud, both])).toEqual(['5 warning loud', '6 warning quiet']);
  });
});

describe('gentle reading', () => {
  const gentle = "# Calm\n\n## Do's\n\n- Breathe.\n\n## Tips\n\n- One.\n- Two.\n\n## More tips\n\n- Three.\n";
  const at = { path: 'notes.md' };

  test('the sample is gentle without a declaration only', () => {
    const read = (path: string): boolean =>
      createLinter([])
        .check(gentle, { path })
        .file.guides.every((one) => one.gentle);
    expect([read('notes.md'), read('notes.guide.md')]).toEqual([true, false]);
  });

  test('silent', () => {
    expect(lint([onTips('a', { gentle: 'silent' })], gentle, at)).toEqual([]);
    expect(lint([onTips('a', { gentle: 'silent' })], gentle)).toHaveLength(3);
  });

  test('one hint for each list', () => {
    expect(lint([onTips('a', { gentle: 'hint-per-list' })], gentle, at)).toEqual(['9 hint a', '14 hint a']);
  });

  test('else as everywhere', () => {
    expect(lint([onTips('a')], gentle, at)).toHaveLength(3);
  });
});

test('nothing is said of a file that is no guide', () => {
  expect(
    lint([onTips('a'), crashing], '# Release\n\n- ✅ Built\n- ✅ Shipped\n', { path: 'README.md' }),
  ).toEqual([]);
});

describe('as remark plugins', () => {
  test('hint and info are no warnings, an error is fatal', async () => {
    const rules = (['hint', 'info', 'warning', 'error'] as const).map((severity) =>
      onTips(severity, { severity }),
    );
    expect((await viaRemark(rules)).slice(0, 4)).toEqual([
      '5 true error',
      '5 undefined hint',
      '5 undefined info',
      '5 false warning',
    ]);
  });

  test('the level “error” of a configuration wins, “off” silences', async () => {
    expect(await viaRemark([onTips('a')], guide, 'error')).toEqual(['5 true a', '6 true a']);
    expect(await viaRemark([onTips('a')], guide, 'off')).toEqual([]);
  });

  test('a crash is an internal error', async () => {
    expect(await viaRemark([crashing])).toEqual(['5 true internal-error', '6 false crashing']);
  });

  test('precedence and suppression hold', async () => {
    const rules = [onTips('loud'), onTips('quiet', { yieldsTo: ['loud'] })];
    const ignored = guide.replace('- Two', '  <!-- guidepost ignore loud -- known -->\n- Two');
    expect(await viaRemark(rules, ignored)).toEqual(['5 false loud']);
  });
});
