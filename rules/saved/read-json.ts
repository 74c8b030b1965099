import { fieldNamed, type SavedField, saysYes } from './fields';
import type { SavedEntry } from './saved-reply';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (raw: unknown): raw is Fields =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw);

function entryOf(raw: unknown): SavedEntry {
  if (typeof raw === 'string') return { text: raw };
  const found: Partial<Record<SavedField, unknown>> = {};
  for (const [name, value] of Object.entries(isFields(raw) ? raw : {})) {
    const field = fieldNamed(name);
    if (field) found[field] ??= value;
  }
  const text = typeof found.text === 'string' ? found.text : '';
  return {
    text,
    ...(typeof found.title === 'string' ? { title: found.title } : {}),
    approved: saysYes(found.approved),
  };
}

/** The list in a file: itself, or the first list among an object's fields; an object of texts is titles and texts. */
function listIn(raw: unknown): readonly unknown[] {
  if (Array.isArray(raw)) return raw;
  if (!isFields(raw)) return [];
  const list = Object.values(raw).find(Array.isArray) as readonly unknown[] | undefined;
  if (list) return list;
  return Object.entries(raw).flatMap(([title, text]) => (typeof text === 'string' ? [{ title, text }] : []));
}

/** Reads saved replies from JSON. @returns null for what is none */
export function readJson(text: string): SavedEntry[] | null {
  try {
    return listIn(JSON.parse(text)).map(entryOf);
  } catch {
    return null;
  }
}
