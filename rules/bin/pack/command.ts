import { readFileSync } from 'node:fs';
import { corePack } from '../core-pack';
import { createJudge } from '../judge';
import { packTest } from '../pack-test';
import { checkFile } from './check';
import { diffFiles } from './diff';
import { packDocs } from './docs';
import { packOf } from './files';
import { type Finding, lineOf } from './finding';
import { makeKeys, signFile, verifyFile, visaFor } from './keys';
import { mergeFiles } from './merge-files';
import { newPack } from './new';
import { formatOf, printFindings } from './print-findings';

/** What the commands on packs read of the options. */
export interface PackOptions {
  readonly format: string;
  readonly pack?: string | undefined;
  readonly out?: string | undefined;
  readonly key?: string | undefined;
  readonly signature?: string | undefined;
  readonly trust?: string | undefined;
  readonly name?: string | undefined;
  readonly customer?: string | undefined;
}

type Command = (names: readonly string[], options: PackOptions) => number | Promise<number>;

/** @throws Error saying which word of the command is missing */
function needed(names: readonly string[], ...wanted: string[]): string[] {
  const missing = wanted[names.length];
  if (missing !== undefined) throw new Error(`expected ${missing}; see tact --help`);
  return [...names];
}

const isTeamFile = (name: string | undefined): name is string => name?.endsWith('.json') ?? false;

/** `pack test FILE [RULE]` tests a team's rules; `pack test [RULE]` all of Tact's, with a team's over them or not. */
function testCommand(names: readonly string[], { pack, format }: PackOptions): number {
  const [file = pack, only] = isTeamFile(names[0]) ? names : [pack, names[0]];
  const team = file === undefined ? undefined : packOf(file);
  const judge = createJudge(team);
  const touched = new Set([
    ...(team?.rules ?? []).map(({ id }) => id),
    ...Object.keys(team?.overrides ?? {}),
  ]);
  const rules = (judge.pack.rules ?? []).filter(({ id }) => !isTeamFile(names[0]) || touched.has(id));
  const { text, ok, wrong, summary } = packTest(judge.engine, rules, only);
  if (format === 'text') console.log(text);
  else {
    const source = file === undefined ? '' : readFileSync(file, 'utf8');
    const findings = wrong.map(
      ({ rule, message }): Finding => ({
        level: 'error',
        file: file ?? `rules/packs/core/${rule}.json`,
        line: lineOf(source, rule),
        rule,
        message,
      }),
    );
    console.log(printFindings(findings, formatOf(format), summary));
  }
  return ok ? 0 : 1;
}

const counted = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`;

function checkCommand(names: readonly string[], { format }: PackOptions): number {
  const files = needed(names, 'a pack’s file');
  const findings = files.flatMap(checkFile);
  const faults = findings.filter(({ level }) => level === 'error').length;
  console.log(
    printFindings(
      findings,
      formatOf(format),
      `${counted(files.length, 'pack')}, ${counted(faults, 'fault')}`,
    ),
  );
  return faults === 0 ? 0 : 1;
}

function diffCommand(names: readonly string[], { format }: PackOptions): number {
  const [before = '', after = ''] = needed(names, 'the file before', 'the file after');
  const { text, same } = diffFiles(before, after, format);
  if (text) console.log(text);
  return same ? 0 : 1;
}

function mergeCommand(names: readonly string[], { out }: PackOptions): number {
  const [base = '', mine = '', theirs = ''] = needed(names, 'the base’s file', 'your file', 'their file');
  const conflicts = mergeFiles(base, mine, theirs, out);
  if (conflicts) console.error(`Both changed:\n${conflicts}`);
  return conflicts ? 1 : 0;
}

async function signCommand(names: readonly string[], { key }: PackOptions): Promise<number> {
  const [file = ''] = needed(names, 'a pack’s file');
  if (key === undefined) throw new Error('expected --key FILE, made by «tact pack key FILE»');
  console.log(await signFile(file, key));
  return 0;
}

async function verifyCommand(names: readonly string[], { signature, trust }: PackOptions): Promise<number> {
  const [file = ''] = needed(names, 'a pack’s file');
  const { ok, text } = await verifyFile(file, signature, trust?.split(',').filter(Boolean) ?? []);
  (ok ? console.log : console.error)(text);
  return ok ? 0 : 1;
}

async function keyCommand(names: readonly string[]): Promise<number> {
  const [file = ''] = needed(names, 'a name for the key’s file');
  console.log(await makeKeys(file));
  return 0;
}

async function visaCommand(names: readonly string[], options: PackOptions): Promise<number> {
  const [reply = ''] = needed(names, 'the reply in quotes');
  const { key, customer, name } = options;
  if (key === undefined || customer === undefined || name === undefined)
    throw new Error('expected --customer NAME, --name WHO-APPROVES and --key FILE');
  console.log(await visaFor({ reply, customer }, key, name));
  return 0;
}

function newCommand(names: readonly string[], { name, out }: PackOptions): number {
  const [id = ''] = needed(names, 'an id of letters, digits and hyphens');
  const file = out ?? `${id}.json`;
  newPack(id, name ?? id, file);
  console.log(file);
  return 0;
}

function docsCommand([file]: readonly string[]): number {
  process.stdout.write(packDocs(file === undefined ? corePack() : packOf(file)));
  return 0;
}

const COMMANDS: Readonly<Record<string, Command>> = {
  check: checkCommand,
  test: testCommand,
  diff: diffCommand,
  merge: mergeCommand,
  key: keyCommand,
  sign: signCommand,
  verify: verifyCommand,
  visa: visaCommand,
  new: newCommand,
  docs: docsCommand,
};

/**
 * Runs `tact pack COMMAND …`.
 * @returns the exit status: 0 as it should be, 1 where there is something to see to
 */
export async function packCommand(
  command: string | undefined,
  names: readonly string[],
  options: PackOptions,
): Promise<number> {
  const run = command !== undefined && Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
  if (!run) throw new Error(`pack: expected ${Object.keys(COMMANDS).join(', ')}, found «${command}»`);
  return run(names, options);
}
