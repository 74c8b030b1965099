import { momentOf } from '../../advice-card/moment';
import { useLocale, useSay } from '../../ui/voice';
import type { ShownSource } from './door';

interface SourceLineProps {
  readonly version?: number;
  readonly source: ShownSource;
  readonly signedBy: string | undefined;
}

/** Where a pack is from, when that was looked at, and who stands for it. */
export function SourceLine({ version, source, signedBy }: SourceLineProps) {
  const say = useSay();
  const locale = useLocale();
  const checked = 'url' in source && source.checked ? momentOf(source.checked, locale) : null;
  const from = {
    file: () => say('packs.fromFile', { name: 'name' in source ? source.name : '' }),
    here: () => say('packs.fromHere'),
    address: () => say('packs.fromAddress', { url: 'url' in source ? source.url : '' }),
    policy: () => say('packs.fromPolicy', { url: 'url' in source ? source.url : '' }),
  }[source.kind]();
  const parts = [
    ...(version === undefined ? [] : [say('packs.version', { version })]),
    from,
    ...(checked ? [say('packs.checked', { date: checked })] : []),
    signedBy ? say('packs.signedBy', { name: signedBy }) : say('packs.unsigned'),
  ];
  return <p className="quiet small pack-source">{parts.join(' · ')}</p>;
}
