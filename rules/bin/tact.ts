import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Locale } from '../../engine/types/text';
import { readPack } from '../pack/read';
import type { CaseInput, Pack } from '../pack/schema';
import { answerNdjson } from './check/ndjson';
import { print } from './check/print';
import { createJudge, type Judge } from './judge';
import { packTest } from './pack-test';
import { rewriteAnswer } from './rewrite/answer';
import { printRewrites } from './rewrite/print';

const HELP = `tact: judges replies to customers, on this machine alone

  tact check "draft" --customer "what they wrote"    for people: what will hurt, why, and better words
  tact check --format ndjson < cases.ndjson          one case a line in, one answer a line out
  tact rewrite "draft" --customer "what they wrote"  better words for each finding, and the whole reply
  tact rewrite --format ndjson < cases.ndjson        the same, one case a line in, one answer a line out
  tact pack test [RULE]                              judges every rule's examples

Options
  --customer TEXT     the customer's message the draft answers
  --platform P        x, facebook or other (default x)
  --private           the conversation is private
  --brand NAME        who answers
  --ui fr|en          the language of messages (default: the draft's)
  --pack FILE         a team's rules on top of Tact's own

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
  help: { type: 'boolean', short: 'h', default: false },
} as const;

type Values = ReturnType<typeof parse>['values'];
const parse = () => parseArgs({ options: OPTIONS, allowPositionals: true });

const teamPack = (file: string | undefined): Pack | undefined =>
  file === undefined ? undefined : readPack(JSON.parse(readFileSync(file, 'utf8')));

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

function testPack(values: Values, only: string | undefined): number {
  const judge = createJudge(teamPack(values.pack));
  const { text, ok } = packTest(judge.engine, judge.pack.rules ?? [], only);
  console.log(text);
  return ok ? 0 : 1;
}

async function main(): Promise<number> {
  const { values, positionals } = parse();
  const [command, draft] = positionals;
  if (values.help || command === undefined) {
    console.log(HELP);
    return 0;
  }
  if (command === 'check' || command === 'rewrite') return answer(command, values, draft);
  if (command === 'pack' && draft === 'test') return testPack(values, positionals[2]);
  throw new Error(`expected the command check, rewrite or pack test, found «${command}»; see tact --help`);
}

main().then(
  (status) => {
    process.exitCode = status;
  },
  (error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  },
);
