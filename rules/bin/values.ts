import type { ParseArgsConfig } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * Arguments in which an option's value stands with its name (`--trust=-4f…`) where it begins with a dash, as one key in
 * sixty-four does: on its own it would be taken for an option. What is the name of an option stays one.
 */
export function withValues(args: readonly string[], options: Options): string[] {
  const named = (arg = ''): string => (arg.startsWith('--') ? arg.slice(2) : '');
  const isName = (arg: string): boolean => Object.hasOwn(options, named(arg).split('=')[0] ?? '');
  const joined: string[] = [];
  for (let at = 0; at < args.length; at++) {
    const [arg = '', next = ''] = args.slice(at, at + 2);
    const takes = options[named(arg)]?.type === 'string' && next.startsWith('-') && !isName(next);
    joined.push(takes ? `${arg}=${next}` : arg);
    if (takes) at++;
  }
  return joined;
}
