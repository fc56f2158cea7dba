/** Generated from server/scripts/generate/config-schema.js by `npm run generate`: do not edit. */

export type Base = string;
export type Globs = Glob | Glob[];
export type Glob = string;
export type Flag = boolean;
export type Words = Text | Text[];
export type Text = string;
/**
 * How don'ts find their do: auto looks at marks and words, order pairs by place, explicit wants a mark.
 */
export type Pairing = 'auto' | 'order' | 'explicit';
export type People = (
  | Text
  | {
      name: Text;
      aliases?: Words;
    }
)[];
export type Address = string;
export type Addresses = Address | Address[];
/**
 * The language of guides that do not say theirs, such as en or es.
 */
export type Language = string;

/**
 * What a community decided for its guides.
 */
export interface ConfigFile {
  /**
   * Where the description of this file stands.
   */
  $schema?: string;
  /**
   * What this configuration builds on: profiles, and files seen from this folder. Later ones decide; this file decides over all.
   */
  extends?: Base | Base[];
  guides?: Globs;
  sections?: Sections;
  /**
   * Marks that your community uses; the first of each is the one it writes.
   */
  markers?: {
    do?: Words;
    dont?: Words;
  };
  /**
   * How guides are written when they are formatted.
   */
  format?: {
    /**
     * The sign before the items of lists.
     */
    listMark?: '-' | '*' | '+';
    signatures?: Flag;
    sortSections?: Flag;
  };
  pairing?: Pairing;
  /**
   * The people who write tips. With this list, a name that is not on it is pointed out.
   */
  contributors?:
    | People
    | {
        known: People;
        /**
         * By name: older handles and other spellings of the same person.
         */
        aliases?: {
          [k: string]: Words;
        };
      };
  /**
   * The pages where reports are made. With this list, any other address among report options is pointed out.
   */
  reportLinks?: {
    id: Text;
    label: Text;
    url: Address;
    required?: Flag;
    replaces?: Addresses;
  }[];
  /**
   * The crisis services that your guides may point to.
   */
  crisisResources?: {
    label: Text;
    region: Text;
    phone?: Text;
    text?: Text;
    url?: Address;
  }[];
  language?: Language;
  rules?: Rules;
  /**
   * Other settings for some files; of two that fit, the later one decides.
   */
  overrides?: ConfigOverride[];
}
/**
 * The parts of a guide: which are required, what else they are called, in which order they stand.
 */
export interface Sections {
  /**
   * The order the parts shall stand in.
   */
  order?: (
    'situation' | 'responses' | 'dos' | 'donts' | 'practices' | 'tips' | 'report' | 'credit' | 'other'
  )[];
  title?: RequiredPart;
  situation?: Part;
  responses?: Part;
  dos?: Part;
  donts?: Part;
  practices?: LabelledPart;
  tips?: Part;
  report?: Part;
  credit?: Part;
  other?: LabelledPart;
}
export interface RequiredPart {
  required?: Flag;
}
export interface Part {
  required?: Flag;
  labels?: Words;
  /**
   * The place of this part among those that have one; the list `order` says it for all at once.
   */
  order?: number;
}
export interface LabelledPart {
  labels?: Words;
  /**
   * The place of this part among those that have one; the list `order` says it for all at once.
   */
  order?: number;
}
/**
 * How loud each rule speaks: a severity, or a list of severity and options.
 */
export interface Rules {
  [k: string]: unknown;
}
export interface ConfigOverride {
  files: Globs;
  rules?: Rules;
  sections?: Sections;
  pairing?: Pairing;
  language?: Language;
}
