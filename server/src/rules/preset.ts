/** The remark preset: reads Markdown as Guidepost does, runs all rules, and settles what is shown last. */
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkLint from 'remark-lint';
import type { Preset } from 'unified';
import { FRONT_MATTER_KINDS } from '../guide/parse.js';
import guidepostControl from '../lint/control.js';
import { hygieneIds, hygienePlugins } from './hygiene-plugins.js';
import { rules } from './index.js';

const preset: Preset = {
  plugins: [
    [remarkFrontmatter, [...FRONT_MATTER_KINDS]],
    remarkGfm,
    remarkLint,
    ...rules.filter(({ meta }) => !meta.off && !meta.reportedElsewhere).map((rule) => rule.plugin),
    ...hygienePlugins,
    [guidepostControl, { hygiene: hygieneIds, rules }],
  ],
};

export default preset;
