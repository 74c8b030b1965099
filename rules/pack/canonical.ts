const ORDER = [
  'schemaVersion', 'id', 'name', 'version', 'minEngine', 'keys', 'key', 'retired', 'family', 'severity', 'young', 'message', 'why', 'speaks',
  'detect', 'kind', 'variants', 'yieldsTo', 'rewrites', 'rules', 'overrides', 'reminders', 'cues', 'lists', 'blocks', 'acts',
  'locked', 'examples', 'in', 'fr', 'en', 'flags', 'allows', 'misses', 'wanted', 'platform', 'visibility', 'locale', 'now', 'account',
  'brand', 'thread', 'history', 'role', 'author', 'text', 'at', 'draft', 'marks', 'rewrite',
]; // biome-ignore format: an order reads better dense

const rank = (key: string): number => ORDER.indexOf(key) + 1 || ORDER.length + 1;

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, ordered(inner)]));
}

const isExample = (value: object): boolean => 'draft' in value;
const isShort = (value: unknown): boolean =>
  JSON.stringify(value).length <= 100 && !JSON.stringify(value).includes('{"');

function write(value: unknown, indent: string): string {
  if (value === null || typeof value !== 'object' || isExample(value) || isShort(value))
    return JSON.stringify(value);
  const inner = `${indent}  `;
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  const lines = Array.isArray(value)
    ? value.map((item) => inner + write(item, inner))
    : Object.entries(value).map(([key, item]) => `${inner}${JSON.stringify(key)}: ${write(item, inner)}`);
  return lines.length === 0 ? `${open}${close}` : `${open}\n${lines.join(',\n')}\n${indent}${close}`;
}

/**
 * A pack or a rule as text, in the one order: keys by meaning, one example or phrase a line, so that a
 * change is one line's difference.
 */
export const canonical = (value: unknown): string => `${write(ordered(value), '')}\n`;
