import { describe, expect, it } from 'vitest';
import { withLatePatterns } from './late-patterns';

const laid = (code: string): string | null =>
  withLatePatterns('/a/module.ts', code)?.replace(/^import .*\n/, '') ?? null;

describe('regular expressions that name kinds of characters', () => {
  it('are made late, wherever a module would make them while it is read', () => {
    expect(laid('const A = /\\p{L}"/u;\nconst B: RegExp[] = [/x/, /[^\\P{Lu}]$/giu];')).toBe(
      'const A = /* @__PURE__ */ __late("\\\\p{L}\\"", "u");\n' +
        'const B: RegExp[] = [/x/, /* @__PURE__ */ __late("[^\\\\P{Lu}]$", "giu")];',
    );
  });

  it('stay as they are in functions, which make them when they run', () => {
    const inFunctions =
      'const a = (text: string) => /\\p{L}/u.test(text);\nfunction b() { return /\\p{L}/u; }\n' +
      'class C { d() { return /\\p{L}/u; } }';
    expect(laid(inFunctions)).toBeNull();
    expect(laid(`${inFunctions}\nconst E = /\\p{L}/u;`)).toBe(
      `${inFunctions}\nconst E = /* @__PURE__ */ __late("\\\\p{L}", "u");`,
    );
  });

  it('bring in what makes them, and others bring in nothing', () => {
    expect(withLatePatterns('/a/module.tsx', 'const A = <b>{/\\p{L}/u.source}</b>;')).toMatch(
      /^import \{ late as __late \} from ".+\/host\/injection\/late-pattern\.ts";\nconst A = <b>\{\/\* @__PURE__/,
    );
    expect(withLatePatterns('/a/module.ts', 'const A = /[a-z]/u;')).toBeNull();
  });
});
