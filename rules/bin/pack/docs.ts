import type { Example } from '../../pack/schema/example';
import type { Pack } from '../../pack/schema/pack';
import type { PackRule } from '../../pack/schema/rule';

const LOCALES = [
  ['fr', 'French'],
  ['en', 'English'],
] as const;

/** Text of a pack in Markdown: nothing of it is markup. */
const plain = (text: string): string => text.replace(/[\\`*_{}[\]<>#|!]/g, '\\$&').replaceAll('\n', ' ');

function marked({ draft, marks = [] }: Example): string {
  const parts = marks.reduceRight<string>(
    (text, [start, end]) => `${text.slice(0, start)}\u0001${text.slice(start, end)}\u0002${text.slice(end)}`,
    draft,
  );
  return plain(parts).replaceAll('\u0001', '**').replaceAll('\u0002', '**');
}

function examples(rule: PackRule): string[] {
  return LOCALES.flatMap(([locale, name]) => {
    const { flags = [], allows = [] } = rule.examples?.[locale] ?? {};
    if (flags.length + allows.length === 0) return [];
    return [
      `**${name}**`,
      '',
      ...flags.map((one) => `- flagged: ${marked(one)}`),
      ...allows.map((one) => `- left alone: ${marked(one)}`),
      '',
    ];
  });
}

function section(rule: PackRule): string[] {
  return [
    `### ${plain(rule.id)}`,
    '',
    `${rule.severity} · ${rule.family}`,
    '',
    ...LOCALES.flatMap(([locale]) => [
      `> ${plain(rule.message[locale])}`,
      '>',
      `> ${plain(rule.why[locale])}`,
      '',
    ]),
    ...examples(rule),
  ];
}

function override(name: string, change: object): string {
  return `- ${plain(name)}: ${plain(
    Object.entries(change)
      .map(([field, value]) => `${field} ${JSON.stringify(value)}`)
      .join('; '),
  )}`;
}

/** A pack as a page that people read: every rule with its message, reason and examples. */
export function packDocs(pack: Pack): string {
  const overrides = Object.entries(pack.overrides ?? {});
  return [
    `# ${plain(pack.name)}`,
    '',
    `Pack \`${pack.id}\`, version ${pack.version}.`,
    '',
    ...(overrides.length > 0
      ? [
          '## Changes to Tact’s own rules',
          '',
          ...overrides.map(([name, change]) => override(name, change)),
          '',
        ]
      : []),
    ...((pack.rules ?? []).length > 0 ? ['## Rules', '', ...(pack.rules ?? []).flatMap(section)] : []),
  ].join('\n');
}
