import { partOfBrand } from './change-groups';
import type { EditorSection } from './editor-sections';
import { isOfRule } from './field-words';

/** Where in the editor a field is written: a part of the pack, or a rule. */
export type FieldPlace = { readonly at: EditorSection } | { readonly at: 'rule'; readonly id: string };

const PARTS: Readonly<Record<string, EditorSection>> = {
  lists: 'words',
  cues: 'words',
  keys: 'keys',
  locked: 'locks',
};

/**
 * Where a field is mended.
 * @param path from the pack down, rules by their ids; forms of a rule are mended with their rule
 * @returns null where the editor has no place for it
 */
export function placeOfField(path: readonly string[]): FieldPlace | null {
  const [section = '', name = ''] = path;
  if (isOfRule(path)) return { at: 'rule', id: name };
  if (section === 'brand') return { at: partOfBrand(name) };
  return Object.hasOwn(PARTS, section) ? { at: PARTS[section] as EditorSection } : null;
}
