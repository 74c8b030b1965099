import type { FieldChange } from '../../rules/pack/merge/changes';
import type { Pack } from '../../rules/pack/schema/pack';
import { fieldSteps, type Voice } from './field-words';

/** A field that differs, by what it is called within its group. */
export interface NamedChange {
  readonly label: string;
  readonly change: FieldChange;
}

/** What changes of one rule, or in one part of the pack. */
export interface ChangeGroup {
  readonly title: string;
  /** Whether the rule is new, or goes. */
  readonly state: 'new' | 'gone' | null;
  readonly changes: readonly NamedChange[];
}

/** Fields that a lead neither writes nor reads: they come and go with their rule. */
const UNSEEN = new Set(['id', 'family', 'young', 'detect/kind']);

const TEXTS = new Set(['approved', 'saved', 'incidents']);
const CONTACTS = new Set(['contacts', 'escalation', 'others']);

/** The part of the brand that a field is edited in. */
export function partOfBrand(field: string): 'texts' | 'contacts' | 'brand' | 'thresholds' {
  if (TEXTS.has(field)) return 'texts';
  if (field === 'waiting') return 'thresholds';
  return CONTACTS.has(field) ? 'contacts' : 'brand';
}

const hasRule = ({ rules = [] }: Pack, id: string): boolean => rules.some((rule) => rule.id === id);

interface Editions {
  readonly before: Pack;
  readonly after: Pack;
}

function stateOf([section, id = '']: readonly string[], { before, after }: Editions): ChangeGroup['state'] {
  if (section !== 'rules') return null;
  if (!hasRule(before, id)) return 'new';
  return hasRule(after, id) ? null : 'gone';
}

/** Of a new rule what one reads of it, of one that goes its name. Of a signing key one reads whose it is. */
function isSeen(path: readonly string[], state: ChangeGroup['state']): boolean {
  const within = path.slice(2).join('/');
  if (path[0] === 'keys') return within !== 'key';
  return state === null || (state === 'new' && !UNSEEN.has(within));
}

/** What the group of a field is called, and the field within it. */
function stepsOf(path: readonly string[], { before, after }: Editions, voice: Voice): string[] {
  const steps = fieldSteps(path, [after, before], voice);
  if (path[0] !== 'brand') return steps;
  const part = voice.say(`editor.section.${partOfBrand(path[1] ?? '')}`);
  return [part, ...steps.slice(1).filter((step, at) => at > 0 || step !== part)];
}

/** What differs between two editions, rule by rule and part by part, in the words of the reader. */
export function changeGroups(
  changes: readonly FieldChange[],
  editions: Editions,
  voice: Voice,
): ChangeGroup[] {
  const groups = new Map<string, ChangeGroup & { readonly changes: NamedChange[] }>();
  for (const change of changes) {
    const [title = '', ...rest] = stepsOf(change.path, editions, voice);
    const state = stateOf(change.path, editions);
    const group = groups.get(title) ?? { title, state, changes: [] };
    groups.set(title, group);
    if (isSeen(change.path, state)) group.changes.push({ label: rest.join(' › '), change });
  }
  return [...groups.values()];
}
