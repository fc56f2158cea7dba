/** The contributors view: everybody who is named in the guides of the workspace, with what they gave and where. */
import {
  commands,
  Disposable,
  EventEmitter,
  l10n,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
  window,
  workspace,
  type Memento,
  type TreeDataProvider,
  type TreeView,
} from 'vscode';
import {
  methods,
  type ContributorGuide,
  type ContributorPlace,
  type ContributorRow,
  type ContributorsResult,
} from '../../../server/src/protocol.js';
import {
  givenWords,
  listPeople,
  roleWords,
  tipsInWords,
  type Filter,
  type Order,
} from './contributors-list.js';
import type { Session } from '../session.js';

/** The view's name for the editor. */
export const contributorsView = 'guidepost.contributors';

/** Opens a place; it stands in no menu. */
export const openPlaceCommand = 'guidepost.openContributorPlace';

/** Milliseconds without a check of a guide, or a changed file, until the view asks anew. */
const pause = 1000;

/** A row of the view; a key of null stands for the tips that nobody signed. */
export type Row =
  | { readonly kind: 'person'; readonly key: string; readonly person: ContributorRow }
  | { readonly kind: 'unsigned'; readonly key: null; readonly count: number }
  | { readonly kind: 'guide'; readonly key: string | null; readonly guide: ContributorGuide }
  | {
      readonly kind: 'place';
      readonly key: string | null;
      readonly uri: string;
      readonly place: ContributorPlace;
      readonly number: number;
    };

/** Shows the people; asks only while somebody looks, and only when nobody types. */
export class ContributorsView implements Disposable, TreeDataProvider<Row> {
  readonly #emitter = new EventEmitter<undefined>();
  readonly #disposable: Disposable;
  readonly view: TreeView<Row>;
  #known: ContributorsResult | null = null;
  #loading: Promise<void> | undefined;
  #filter: Filter = { by: 'all' };
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stale = true;
  #offered = false;

  readonly onDidChangeTreeData = this.#emitter.event;

  constructor(
    private readonly session: Session,
    private readonly memory: Memento,
  ) {
    this.view = window.createTreeView(contributorsView, { treeDataProvider: this, showCollapseAll: true });
    const files = workspace.createFileSystemWatcher('**/*.{md,markdown,json,jsonc,yaml,yml}');
    const changed = () => this.#changed();
    this.#disposable = Disposable.from(
      ...[this.view, this.#emitter, files],
      ...[files.onDidChange(changed), files.onDidCreate(changed), files.onDidDelete(changed)],
      session.onStatus(({ guide }) => {
        if (guide) this.offer();
        this.#changed();
      }),
      session.onState((state) => this.#serverIs(state === 'running')),
      workspace.onDidChangeWorkspaceFolders(changed),
      this.view.onDidChangeVisibility(({ visible }) => {
        if (visible && this.#stale) this.#schedule(0);
      }),
    );
    this.#show('guidepost.contributorsOrder', this.order);
    void this.#offerWhereConfigured();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#disposable.dispose();
  }

  /** Where no guide was ever seen the view stands in nobody's way. */
  offer(): void {
    if (this.#offered) return;
    this.#offered = true;
    this.#show('guidepost.guides', true);
  }

  async #offerWhereConfigured(): Promise<void> {
    const found = await workspace.findFiles('**/guidepost.config.{json,yaml,yml}', undefined, 1);
    if (found.length > 0) this.offer();
  }

  get order(): Order {
    return this.memory.get<Order>('contributors.order') === 'name' ? 'name' : 'tips';
  }

  /** Orders the people; kept for the workspace. */
  async setOrder(order: Order): Promise<void> {
    await this.memory.update('contributors.order', order);
    this.#show('guidepost.contributorsOrder', order);
    this.#emitter.fire(undefined);
  }

  setFilter(filter: Filter): void {
    this.#filter = filter;
    this.#show('guidepost.contributorsFiltered', filter.by !== 'all');
    this.view.description = filterWords(filter);
    this.#emitter.fire(undefined);
  }

  async getChildren(row?: Row): Promise<Row[]> {
    if (!row) return this.#people();
    if (row.kind === 'place') return [];
    if (row.kind === 'guide') return placesOf(row);
    const guides = await this.placesOf(row.key);
    return guides.map((guide): Row => ({ kind: 'guide', key: row.key, guide }));
  }

  getTreeItem(row: Row): TreeItem {
    if (row.kind === 'person') return personItem(row.person);
    if (row.kind === 'unsigned') return unsignedItem(row.count);
    return row.kind === 'guide' ? guideItem(row) : placeItem(row);
  }

  /** Where somebody is named, as it is now. */
  placesOf(key: string | null): Promise<readonly ContributorGuide[]> {
    return this.session.request<readonly ContributorGuide[]>(methods.contributor, { key });
  }

  async #people(): Promise<Row[]> {
    if (this.#stale) await this.#load();
    const { people, unsigned } = this.#known ?? { people: [], unsigned: 0 };
    const shown = listPeople(people, this.order, this.#filter);
    this.#show('guidepost.contributorsEmpty', this.#known !== null && people.length + unsigned === 0);
    const group: Row[] =
      unsigned > 0 && this.#filter.by === 'all' ? [{ kind: 'unsigned', key: null, count: unsigned }] : [];
    return [...group, ...shown.map((person): Row => ({ kind: 'person', key: person.key, person }))];
  }

  #changed(): void {
    this.#stale = true;
    if (this.view.visible) this.#schedule(pause);
  }

  /** Each change starts the wait anew: what is typed comes first. */
  #schedule(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const before = this.#known;
      this.#load()
        .then(() => {
          if (this.#known !== before) this.#emitter.fire(undefined);
        })
        .catch((error: unknown) => this.session.log.warn(`The contributors view: ${String(error)}`));
    }, milliseconds);
  }

  /** The first time all guides are read, which may take a while. */
  #load(): Promise<void> {
    this.#loading ??= Promise.resolve(
      window.withProgress({ location: { viewId: contributorsView } }, async () => {
        this.#stale = false;
        const revision = this.#known?.revision ?? null;
        const params = { revision };
        try {
          const answer = await this.session.request<ContributorsResult | null>(methods.contributors, params);
          this.#known = answer ?? this.#known;
        } catch (error) {
          this.#stale = true;
          throw error;
        }
      }),
    ).finally(() => (this.#loading = undefined));
    return this.#loading;
  }

  #serverIs(running: boolean): void {
    this.#show('guidepost.contributorsStopped', !running);
    if (!running) return;
    // A new server counts its revisions anew.
    this.#known = null;
    this.#stale = true;
    this.#emitter.fire(undefined);
  }

  #show(key: string, value: unknown): void {
    void commands.executeCommand('setContext', key, value);
  }
}

function filterWords(filter: Filter): string {
  if (filter.by === 'all') return '';
  if (filter.by === 'name') return l10n.t('only names with “{0}”', filter.words);
  return filter.by === 'tips' ? l10n.t('only with tips') : l10n.t('only without tips');
}

function placesOf({ key, guide: { uri, places } }: Row & { readonly kind: 'guide' }): Row[] {
  return places.map((place, number): Row => ({ kind: 'place', key, uri, place, number }));
}

function personItem(person: ContributorRow): TreeItem {
  const item = new TreeItem(person.name, TreeItemCollapsibleState.Collapsed);
  const given = givenWords(person, l10n.t);
  return Object.assign(item, {
    ...{ id: `person ${person.key}`, contextValue: 'person', iconPath: new ThemeIcon('person') },
    ...{ description: given, tooltip: `${person.name}\n${given.replaceAll(' · ', '\n')}` },
    accessibilityInformation: { label: `${person.name}, ${given.replaceAll(' · ', ', ')}` },
  });
}

function unsignedItem(count: number): TreeItem {
  const item = new TreeItem(l10n.t('Tips that nobody signed'), TreeItemCollapsibleState.Collapsed);
  return Object.assign(item, {
    ...{ id: 'unsigned', contextValue: 'unsigned', iconPath: new ThemeIcon('question') },
    description: tipsInWords(count, l10n.t),
  });
}

function guideItem({ key, guide: { uri, title, places } }: Row & { readonly kind: 'guide' }): TreeItem {
  const item = new TreeItem(title, TreeItemCollapsibleState.Expanded);
  const [first] = places;
  return Object.assign(item, {
    id: `${idOf(key)} ${uri} ${first?.range.start.line ?? 0}`,
    ...{ contextValue: 'guide', iconPath: new ThemeIcon('book') },
    ...{ description: workspace.asRelativePath(Uri.parse(uri)), tooltip: title },
  });
}

const roleIcons = { tip: 'comment', credit: 'heart', listed: 'list-unordered', mention: 'mention' } as const;

function placeItem(row: Row & { readonly kind: 'place' }): TreeItem {
  const { key, uri, place, number } = row;
  const role = roleWords(place.role, l10n.t);
  const item = new TreeItem(place.text || role);
  return Object.assign(item, {
    ...{ id: `${idOf(key)} ${uri} ${place.range.start.line} ${number}`, contextValue: 'place' },
    iconPath: new ThemeIcon(roleIcons[place.role]),
    description: place.text ? role : '',
    ...{ tooltip: place.text || role, accessibilityInformation: { label: [role, place.text].join(', ') } },
    command: { command: openPlaceCommand, title: l10n.t('Open'), arguments: [row] },
  });
}

function idOf(key: string | null): string {
  return key === null ? 'unsigned' : `person ${key}`;
}
