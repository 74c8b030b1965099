import type { Locale } from '../../engine/types/text';
import { regexReason } from '../../rules/pack/exchange/own';
import type { PackRule } from '../../rules/pack/schema/rule';
import { checkRegex } from '../../rules/regex/check-regex';
import { LONGEST_PATTERN, MOST_PATTERNS } from '../../rules/regex/limits';
import { Button } from '../ui/button';
import { useLocale, useSay } from '../ui/voice';
import { withOwn } from './changes';
import { usePack } from './editing';
import { LinesField } from './lines-field';

type Detect = PackRule['detect'];
type Patterns = Extract<Detect, { kind: 'regex' }>['patterns'];

const LOCALES = ['fr', 'en'] as const;
const NO_PHRASES: Detect = { kind: 'phrase', fr: [], en: [] };
const NO_PATTERNS: Detect = { kind: 'regex', patterns: { fr: [], en: [] } };

/** Why expressions are not taken, each with its line; nothing where all are. */
function useFaults(): (patterns: readonly string[]) => string | undefined {
  const say = useSay();
  const ui = useLocale();
  return (patterns) => {
    if (patterns.length > MOST_PATTERNS) return say('editor.regex.many', { n: MOST_PATTERNS });
    const told = patterns.flatMap((pattern, at) => {
      if (pattern.length > LONGEST_PATTERN)
        return [
          say('editor.phraseFault', {
            line: at + 1,
            fault: say('editor.regex.long', { n: LONGEST_PATTERN }),
          }),
        ];
      const fault = checkRegex(pattern);
      return fault ? [say('editor.phraseFault', { line: at + 1, fault: regexReason(fault, ui) })] : [];
    });
    return told.length > 0 ? told.join(' ') : undefined;
  };
}

/** Has a team's own rule look for expressions in place of phrases, or the other way; what was there is an undo away. */
export function SwitchKind({ rule }: { rule: PackRule }) {
  const { pack, change } = usePack();
  const say = useSay();
  const isRegex = rule.detect.kind === 'regex';
  return (
    <p className="quiet small">
      {say(isRegex ? 'editor.regex.phrasesHint' : 'editor.regex.hint')}{' '}
      <Button
        look="link"
        onClick={() => change(withOwn(pack, rule.id, { detect: isRegex ? NO_PHRASES : NO_PATTERNS }))}
      >
        {say(isRegex ? 'editor.regex.toPhrases' : 'editor.regex.toRegex')}
      </Button>
    </p>
  );
}

function Signs() {
  const say = useSay();
  const signs = [
    ['TLL-\\d{4,6}', 'digits'],
    ['(?i)ref', 'case'],
    ['\\p{L}+', 'letters'],
    ['(?:REF|DOS)', 'either'],
    ['[^ ]*', 'set'],
  ] as const;
  return (
    <details className="phrase-help">
      <summary>{say('editor.regex.help')}</summary>
      <table>
        <tbody>
          {signs.map(([sample, key]) => (
            <tr key={key}>
              <th scope="row">
                <code>{sample}</code>
              </th>
              <td>{say(`editor.regex.signs.${key}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** The regular expressions of a team's own rule, one a line; what cannot run in linear time is refused with the reason. */
export function RuleRegexes({ rule, patterns }: { rule: PackRule; patterns: Patterns }) {
  const { pack, change } = usePack();
  const say = useSay();
  const faultOf = useFaults();
  const put = (locale: Locale, lines: string[]) => {
    const detect: Detect = { kind: 'regex', patterns: { ...patterns, [locale]: lines } };
    change(withOwn(pack, rule.id, { detect }), `${rule.id} patterns ${locale}`);
  };
  return (
    <section aria-label={say('editor.looksFor')}>
      <h3>{say('editor.looksFor')}</h3>
      <div className="pair-fields">
        {LOCALES.map((locale) => (
          <LinesField
            key={locale}
            label={say(`editor.regex.patterns.${locale}`)}
            hint={say('editor.regex.lineHint')}
            lines={patterns[locale]}
            fault={faultOf(patterns[locale])}
            onChange={(lines) => put(locale, lines)}
          />
        ))}
      </div>
      <Signs />
      <SwitchKind rule={rule} />
    </section>
  );
}
