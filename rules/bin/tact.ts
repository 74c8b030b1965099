import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Locale } from '../../engine/types/text';
import type { CaseInput } from '../pack/schema/case';
import type { Pack } from '../pack/schema/pack';
import { audit } from './audit/audit';
import { answerNdjson } from './check/ndjson';
import { print } from './check/print';
import { createJudge, type Judge } from './judge';
import { packCommand } from './pack/command';
import { packOf } from './pack/files';
import { rewriteAnswer } from './rewrite/answer';
import { printRewrites } from './rewrite/print';
import { withValues } from './values';

const HELP = `tact: judges replies to customers, on this machine alone

  tact check "draft" --customer "what they wrote"    for people: what will hurt, why, and better words
  tact check --format ndjson < cases.ndjson          one case a line in, one answer a line out
  tact rewrite "draft" --customer "what they wrote"  better words for each finding, and the whole reply
  tact rewrite --format ndjson < cases.ndjson        the same, one case a line in, one answer a line out
  tact audit FILE                                    judges an export of past replies (CSV or NDJSON); see --out
  tact pack new ID                                   a pack of rules to begin with, ID.json
  tact pack check FILE…                              whether packs can be used; each fault with rule, field, reason
  tact pack test [FILE] [RULE]                       judges the examples of a team's rules, or of all
  tact pack diff BEFORE AFTER                        what changed, field by field; status 1 when something did
  tact pack merge BASE MINE THEIRS [--out FILE]      both editions together; status 1 when a field is contested
  tact pack key FILE                                 makes a key to sign with; prints its public half
  tact pack sign FILE --key KEYFILE                  signs the exact bytes; the signature lies beside the pack
  tact pack verify FILE [--trust KEY,KEY]            checks a signature
  tact pack visa "reply" --customer C --name N --key KEYFILE   approves this reply for this customer: a code
  tact pack docs [FILE]                              a pack as a page (Markdown)

Options
  --customer TEXT     the customer's message the draft answers
  --platform P        x, facebook or other (default x)
  --private           the conversation is private
  --brand NAME        who answers
  --ui fr|en          the language of messages (default: the draft's)
  --pack FILE         a team's rules on top of Tact's own
  --format F          text; ndjson for check and rewrite; json, sarif or github for pack check and pack test
  --out FILE          where to write: a merged or new pack, an audit's report

A case: {"id", "platform", "visibility": "public"|"private", "brand": {"name", "contacts"},
"thread": [{"role": "customer"|"brand"|"bystander", "text"}], "draft"}
Offsets are UTF-16 code units. Exit status: 0, or 1 when a line was no case or a pack cannot be used.

Try
  npm run -s tact -- check "Vous auriez dû lire les conditions." --customer "Colis perdu, 10 mails sans réponse"
`;

const OPTIONS = {
  customer: { type: 'string' },
  platform: { type: 'string', default: 'x' },
  private: { type: 'boolean', default: false },
  brand: { type: 'string' },
  ui: { type: 'string' },
  pack: { type: 'string' },
  format: { type: 'string', default: 'text' },
  out: { type: 'string' },
  key: { type: 'string' },
  signature: { type: 'string' },
  trust: { type: 'string' },
  name: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

type Values = ReturnType<typeof parse>['values'];
const parse = () =>
  parseArgs({ args: withValues(process.argv.slice(2), OPTIONS), options: OPTIONS, allowPositionals: true });

const teamPack = (file: string | undefined): Pack | undefined =>
  file === undefined ? undefined : packOf(file);

function localeOf(value: string | undefined): Locale | undefined {
  if (value === undefined || value === 'fr' || value === 'en') return value;
  throw new Error(`--ui: expected fr or en, found «${value}»`);
}

function caseOf(draft: string, { customer, platform, private: isPrivate, brand }: Values): CaseInput {
  if (platform !== 'x' && platform !== 'facebook' && platform !== 'other') {
    throw new Error(`--platform: expected x, facebook or other, found «${platform}»`);
  }
  return {
    platform,
    visibility: isPrivate ? 'private' : 'public',
    thread: customer === undefined ? [] : [{ role: 'customer', text: customer }],
    ...(brand === undefined ? {} : { brand: { name: brand } }),
    draft,
  };
}

type Command = 'check' | 'rewrite';

/** How a command answers a case for a program, and prints it for a person. */
const ANSWERS: Readonly<Record<Command, (judge: Judge, input: CaseInput, ui: Locale | undefined) => object>> =
  {
    check: (judge, input, ui) => judge.answer(input, ui),
    rewrite: rewriteAnswer,
  };

function printed(command: Command, judge: Judge, input: CaseInput, ui: Locale | undefined): string {
  if (command === 'rewrite') {
    const answer = rewriteAnswer(judge, input, ui);
    return printRewrites(answer, ui ?? answer.locale ?? 'fr');
  }
  const answer = judge.answer(input, ui);
  return print(input.draft, answer, ui ?? answer.locale ?? 'fr', input.thread.length > 0);
}

async function answer(command: Command, values: Values, draft: string | undefined): Promise<number> {
  const judge = createJudge(teamPack(values.pack));
  const ui = localeOf(values.ui);
  if (values.format === 'ndjson') {
    const answerTo = (input: CaseInput): object => ANSWERS[command](judge, input, ui);
    return (await answerNdjson(answerTo, process.stdin, process.stdout)) ? 0 : 1;
  }
  if (draft === undefined)
    throw new Error(`${command}: expected a draft in quotes, or --format ndjson; see tact --help`);
  console.log(printed(command, judge, caseOf(draft, values), ui));
  return 0;
}

async function auditFile(values: Values, file: string | undefined): Promise<number> {
  if (file === undefined) throw new Error('audit: expected a file (CSV or NDJSON); see tact --help');
  const { pack, out } = values;
  const { totals, files } = await audit(file, { pack, out, ui: localeOf(values.ui) ?? 'en' });
  const read = totals.rows - totals.refused;
  console.log(
    `${read} replies, ${totals.sound} with nothing to mend, ${totals.refused} lines that are no reply`,
  );
  console.log(files.join('\n'));
  return totals.refused === 0 ? 0 : 1;
}

/** npm runs a script in the folder of its package; files are named from where the person stands, or Git. */
function standWhereAsked(): void {
  const { INIT_CWD } = process.env;
  const isRunByNpm = process.cwd() === path.resolve(import.meta.dirname, '../..');
  if (INIT_CWD && isRunByNpm) process.chdir(INIT_CWD);
}

const isMissing = (error: Error): error is Error & { path: string } =>
  'code' in error && error.code === 'ENOENT' && 'path' in error;

async function main(): Promise<number> {
  standWhereAsked();
  const { values, positionals } = parse();
  const [command, draft] = positionals;
  if (values.help || command === undefined) {
    console.log(HELP);
    return 0;
  }
  if (command === 'check' || command === 'rewrite') return answer(command, values, draft);
  if (command === 'audit') return auditFile(values, draft);
  if (command === 'pack') return packCommand(draft, positionals.slice(2), values);
  throw new Error(`expected the command check, rewrite, audit or pack, found «${command}»; see tact --help`);
}

main().then(
  (status) => {
    process.exitCode = status;
  },
  (error: Error) => {
    console.error(isMissing(error) ? `${error.path}: there is no such file` : error.message);
    process.exitCode = 1;
  },
);
