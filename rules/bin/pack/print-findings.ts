import { styleText } from 'node:util';
import type { Finding } from './finding';

export type Format = 'text' | 'json' | 'sarif' | 'github';

const isFormat = (name: string): name is Format => ['text', 'json', 'sarif', 'github'].includes(name);

/** @throws Error saying what was expected */
export function formatOf(name: string): Format {
  if (isFormat(name)) return name;
  throw new Error(`--format: expected text, json, sarif or github, found «${name}»`);
}

const textLine = ({ level, file, line, rule, message }: Finding): string =>
  `${styleText(level === 'error' ? 'red' : 'yellow', level)} ${file}:${line} ${rule ? `${rule}: ` : ''}${message}`;

/** A value in a workflow command of GitHub Actions. */
const escaped = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const githubLine = ({ level, file, line, rule, message }: Finding): string =>
  `::${level} file=${escaped(file).replaceAll(',', '%2C').replaceAll(':', '%3A')},line=${line}::${escaped(`${rule ? `${rule}: ` : ''}${message}`)}`;

const sarifResult = ({ level, file, line, rule, message }: Finding): object => ({
  ruleId: rule ?? 'pack',
  level,
  message: { text: message },
  locations: [{ physicalLocation: { artifactLocation: { uri: file }, region: { startLine: line } } }],
});

const sarif = (findings: readonly Finding[]): object => ({
  $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
  version: '2.1.0',
  runs: [{ tool: { driver: { name: 'tact', rules: [] } }, results: findings.map(sarifResult) }],
});

/**
 * Findings as people or machines read them.
 * @param summary a last line for people
 */
export function printFindings(findings: readonly Finding[], format: Format, summary: string): string {
  if (format === 'json') return JSON.stringify({ findings, summary }, null, 2);
  if (format === 'sarif') return JSON.stringify(sarif(findings), null, 2);
  if (format === 'github') return [...findings.map(githubLine), summary].join('\n');
  return [...findings.map(textLine), summary].join('\n');
}
