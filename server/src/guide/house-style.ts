/** What a community decided for its guides; configuration fills it, reader and rules obey it. */
import type { SectionKind } from './types.js';

/** A part that a guide can be required to have. */
export type RequiredPart = Exclude<SectionKind, 'practices' | 'other'> | 'title';

/** Somebody who writes tips. */
export interface KnownContributor {
  readonly name: string;
  /** Other names of the same person: older handles, spellings. */
  readonly aliases: readonly string[];
}

/** A page where reports are made, as the community names it. */
export interface KnownReportLink {
  readonly id: string;
  readonly label: string;
  readonly url: string;
  /** Every guide with report options must name it. */
  readonly required: boolean;
  /** Older addresses that must not be used any more. */
  readonly replaces: readonly string[];
}

/** A crisis service that guides of this community can point to. */
export interface KnownCrisisResource {
  readonly label: string;
  /** Country or region as readers call it ("US", "UK & Ireland", "worldwide"). */
  readonly region: string;
  readonly phone: string | null;
  readonly text: string | null;
  readonly url: string | null;
}

/** How guides are written when they are formatted. */
export interface FormatStyle {
  /** The sign before the items of lists. */
  readonly listMark: '-' | '*' | '+';
  /** Signatures are brought to their one form, `-@Name`. */
  readonly signatures: boolean;
  /** Parts are put into their order. */
  readonly sortSections: boolean;
}

/** Everything a community can decide about its guides beside which rules speak. */
export interface HouseStyle {
  /** Labels that guides of this community use beside the known ones, by what they name. */
  readonly labels: Readonly<Partial<Record<SectionKind, readonly string[]>>>;
  /** Parts that are required (true) or need not be there (false); the others keep their default. */
  readonly required: Readonly<Partial<Record<RequiredPart, boolean>>>;
  /** The order parts shall stand in; null: the usual order. */
  readonly order: readonly SectionKind[] | null;
  /** Marks that are understood beside the known ones; the first of each is the one the community writes. */
  readonly markers: { readonly do: readonly string[]; readonly dont: readonly string[] };
  readonly format: FormatStyle;
  readonly pairing: 'auto' | 'order' | 'explicit' | null;
  /** BCP 47 primary language of guides that do not say theirs. */
  readonly language: string | null;
  /** Empty: nobody wrote a list. */
  readonly contributors: readonly KnownContributor[];
  readonly reportLinks: readonly KnownReportLink[];
  readonly crisisResources: readonly KnownCrisisResource[];
}

/** The house style of a community that decided nothing. */
export const plainHouseStyle: HouseStyle = {
  labels: {},
  required: {},
  order: null,
  markers: { do: [], dont: [] },
  format: { listMark: '-', signatures: true, sortSections: false },
  pairing: null,
  language: null,
  contributors: [],
  reportLinks: [],
  crisisResources: [],
};
