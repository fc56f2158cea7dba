/** The names of configuration files, and which form a file is written in. */
import { basename } from './uri.js';

/** The names that are looked for in a folder; the first one found counts. */
export const configFileNames = [
  'guidepost.config.json',
  'guidepost.config.yaml',
  'guidepost.config.yml',
] as const;

/** True for a file whose name makes it a configuration file. */
export function isConfigFile(uri: string): boolean {
  return (configFileNames as readonly string[]).includes(basename(uri));
}

/** The form that the file's name promises; null for a file that can be no configuration. */
export function formOf(uri: string): 'json' | 'yaml' | null {
  const name = basename(uri).toLowerCase();
  if (/\.jsonc?$/.test(name)) return 'json';
  return /\.ya?ml$/.test(name) ? 'yaml' : null;
}
