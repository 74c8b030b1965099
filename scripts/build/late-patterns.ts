import path from 'node:path';
import { type ESTree, type Plugin, parseSync, Visitor } from 'vite';

const ROOT = path.resolve(import.meta.dirname, '../..');
const MAKER = path.join(ROOT, 'host/injection/late-pattern.ts');
const NAME = '__late';
const OURS = /^\/(?:engine|rules|host|components|entrypoints)\/[^?]+\.tsx?$/;
/** By what follows the project's folder: the folder's own name may hold any sign. */
const isOurs = (id: string): boolean => id.startsWith(ROOT) && OURS.test(id.slice(ROOT.length));

/** What has a browser gather characters by the thousand, each time that it reads or makes the expression. */
const DEAR = /\\p\{/i;

/** The dear regular expressions of a module that are made when it is read: those in functions wait by themselves. */
function dearIn(file: string, code: string): ESTree.RegExpLiteral[] {
  const found: ESTree.RegExpLiteral[] = [];
  let inside = 0;
  const enter = (): void => void inside++;
  const leave = (): void => void inside--;
  new Visitor({
    FunctionDeclaration: enter,
    'FunctionDeclaration:exit': leave,
    FunctionExpression: enter,
    'FunctionExpression:exit': leave,
    ArrowFunctionExpression: enter,
    'ArrowFunctionExpression:exit': leave,
    Literal(node) {
      if (inside === 0 && 'regex' in node && DEAR.test(node.regex.pattern)) found.push(node);
    },
  }).visit(parseSync(file, code).program);
  return found;
}

const made = ({ regex }: ESTree.RegExpLiteral): string =>
  `/* @__PURE__ */ ${NAME}(${JSON.stringify(regex.pattern)}, ${JSON.stringify(regex.flags)})`;

/**
 * A module whose dear regular expressions are made when they are first used.
 * @returns null where there is none
 */
export function withLatePatterns(file: string, code: string): string | null {
  const dear = dearIn(file, code);
  if (dear.length === 0) return null;
  const written = dear.reduceRight(
    (text, node) => text.slice(0, node.start) + made(node) + text.slice(node.end),
    code,
  );
  return `import { late as ${NAME} } from ${JSON.stringify(MAKER)};\n${written}`;
}

/**
 * Has a script make its dear regular expressions when they are first used. A browser reads each twice before the script
 * does anything, and Chromium gathers the letters of every `\p{L}` anew: half of the time that a page was held for the
 * coach.
 */
export const latePatterns: Plugin = {
  name: 'late-patterns',
  enforce: 'pre',
  transform: (code, id) => (isOurs(id) ? withLatePatterns(id, code) : null),
};
