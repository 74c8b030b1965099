import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createJudge } from '../judge';
import { freshReplies } from './fresh';
import { today } from './today';

const PAGE = fileURLToPath(new URL('../../../docs/quality.md', import.meta.url));

/** Writes docs/quality.md; with `--misses RULE` prints what the rule got wrong instead. */
function main(): void {
  const judge = createJudge();
  const replies = freshReplies();
  const wanted = process.argv[process.argv.indexOf('--misses') + 1];
  if (process.argv.includes('--misses')) {
    for (const { rule, raised, quote, locale, input } of replies.filter((one) => one.rule === wanted)) {
      const found = judge.analyse(input).diagnostics.some((one) => one.rule === rule);
      if (found !== raised)
        console.log(`${locale} ${raised ? 'missed' : 'false'}: ${input.draft} [${quote ?? ''}]`);
    }
    return;
  }
  const text = today(judge);
  writeFileSync(PAGE, text);
  console.log(text);
}

main();
