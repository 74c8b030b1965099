import { canonical } from './canonical';
import type { Pack } from './schema/pack';

/** What came, went and changed among named things. */
export interface NamedChanges {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** What one version of a pack changes of another, as a person is told of it. */
export interface PackChanges {
  /** The version before; null for a pack that was not there. */
  readonly from: number | null;
  readonly to: number;
  /** The pack's own rules and those of Tact's that it changes. */
  readonly rules: NamedChanges;
  /** Channel and value: `phone 01 99 00`. */
  readonly contacts: NamedChanges;
  /** Approved, saved and incident texts. */
  readonly texts: NamedChanges;
  /** What the pack's own rules among them say: their ids tell a person nothing. */
  readonly said?: Readonly<Record<string, { readonly fr: string; readonly en: string }>>;
  /** Whether anything else differs. */
  readonly else: boolean;
}

type Named = ReadonlyMap<string, string>;

const rulesOf = ({ rules = [], overrides = {} }: Pack): Named =>
  new Map([
    ...rules.map((rule) => [rule.id, canonical(rule)] as const),
    ...Object.entries(overrides).map(([id, override]) => [id, canonical(override)] as const),
  ]);

const contactsOf = ({ brand }: Pack): Named =>
  new Map((brand?.contacts ?? []).map((one) => [`${one.channel} ${one.value}`, canonical(one)]));

const textsOf = ({ brand }: Pack): Named =>
  new Map([
    ...[...(brand?.approved ?? []), ...(brand?.saved ?? [])].map((text) => [text, ''] as const),
    ...(brand?.incidents ?? []).map(({ text, until }) => [text, until] as const),
  ]);

function named(before: Named, after: Named): NamedChanges {
  const keys = [...after.keys()];
  return {
    added: keys.filter((key) => !before.has(key)),
    changed: keys.filter((key) => before.has(key) && before.get(key) !== after.get(key)),
    removed: [...before.keys()].filter((key) => !after.has(key)),
  };
}

function rest({ version: _version, rules: _rules, overrides: _overrides, brand, ...other }: Pack): string {
  const { contacts: _c, approved: _a, saved: _s, incidents: _i, ...others } = brand ?? {};
  return canonical({ ...other, brand: others });
}

const NOTHING: Omit<Pack, 'id' | 'name' | 'version'> = { schemaVersion: 1 };

/** What these rules say, in the newest edition that has them. */
function saidBy(packs: readonly Pack[], { added, changed, removed }: NamedChanges): PackChanges['said'] {
  const named = new Set([...added, ...changed, ...removed]);
  const rules = packs.flatMap(({ rules = [] }) => rules).filter(({ id }) => named.has(id));
  return Object.fromEntries(rules.map(({ id, message }) => [id, message]));
}

/**
 * What changes for the people who use a pack.
 * @param before the pack in use until now; null when there was none
 */
export function packChanges(before: Pack | null, after: Pack): PackChanges {
  const was: Pack = before ?? { ...NOTHING, id: after.id, name: after.name, version: 1 };
  const rules = named(rulesOf(was), rulesOf(after));
  const said = saidBy([was, after], rules);
  return {
    from: before?.version ?? null,
    to: after.version,
    rules,
    ...(said && Object.keys(said).length > 0 && { said }),
    contacts: named(contactsOf(was), contactsOf(after)),
    texts: named(textsOf(was), textsOf(after)),
    else: before !== null && rest(was) !== rest(after),
  };
}

/** Whether people would see no difference. */
export function isSame({ rules, contacts, texts, else: other }: PackChanges): boolean {
  const count = [rules, contacts, texts].flatMap(({ added, changed, removed }) => [
    ...added,
    ...changed,
    ...removed,
  ]).length;
  return count === 0 && !other;
}
