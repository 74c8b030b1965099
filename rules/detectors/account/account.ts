import type { DetectorKind, Finding, Reading } from '../../../engine/analysis/detector';
import { fromHistory } from '../../../engine/reading/evidence';
import { scanned } from '../../../engine/reading/scanned';
import { signatureAt } from '../../../engine/reading/signature';
import { bare } from '../../../engine/text/bare';
import type { Evidence } from '../../../engine/types/diagnostic';
import type { Span } from '../../../engine/types/text';
import { merged } from '../phrase/phrase';
import { isOwn, type Known, strangeAddresses } from './addresses';
import { strangeHouses } from './houses';
import { isStrange } from './identity';
import { otherBrand } from './other-brands';
import { signingHouse } from './team';

/** What is the brand's by name, and all that the thread and the pack hold. */
function knownOf({ situation: { brand, account, thread } }: Reading): Known {
  const own = [brand?.name ?? '', account ?? '', ...(brand?.handles ?? []), ...(brand?.accounts ?? [])];
  const contacts = (brand?.contacts ?? []).map(({ value }) => value);
  const said = thread.flatMap(({ author = '', text }) => [author, text]);
  const published = [...(brand?.approved ?? []), ...(brand?.incidents ?? []).map(({ text }) => text)];
  return { own: own.filter(Boolean), said: [...contacts, ...said, ...published].join('\n') };
}

/** The name signed with beside a strange address: «Lucile, Terra Vivace». */
function signedBy({ draft }: Reading, addresses: readonly Span[]): Span[] {
  const tokens = scanned(draft);
  const tail = tokens.slice(signatureAt(tokens));
  const domains = bare(addresses.map((span) => draft.text.slice(...span)).join(' '));
  const named = tail.filter(({ key }) => bare(key).length > 2 && domains.includes(bare(key)));
  const [first, last] = [named[0], named.at(-1)];
  return first && last ? [[first.start, last.end]] : [];
}

/** A team that signs for a house which neither the brand nor the thread knows. */
function signedFor({ draft }: Reading, known: Known): Span[] {
  const span = signingHouse(scanned(draft));
  const name = span ? bare(draft.text.slice(...span)) : '';
  return span && !isOwn(name, known) && !bare(known.said).includes(name) ? [span] : [];
}

function houses(reading: Reading, known: Known): { spans: Span[]; evidence: Evidence[] } {
  const { history = [] } = reading.situation;
  const isKnown = (name: string): boolean => bare([...known.own, known.said].join('\n')).includes(bare(name));
  const found = strangeHouses(reading.draft.text, history, isKnown);
  const evidence = found.map(({ reply }) => fromHistory(history, reply));
  return { spans: found.map(({ span }) => span), evidence };
}

/** Another brand's name, handle, address or house in a reply of this one. */
function foreign(reading: Reading): Finding[] {
  const { brand } = reading.situation;
  if (!brand) return [];
  const known = knownOf(reading);
  const { text } = reading.draft;
  const about = [...known.own, known.said].join('\n');
  const addresses = strangeAddresses(text, scanned(reading.draft), known);
  const house = houses(reading, known);
  const named = (brand.others ?? []).flatMap((other) => otherBrand(text, other, about));
  const spans = merged([
    ...named,
    ...addresses,
    ...signedBy(reading, addresses),
    ...signedFor(reading, known),
    ...house.spans,
  ]);
  if (spans.length === 0) return [];
  return [
    { spans, variant: 'other-brand', ...(house.evidence.length > 0 ? { evidence: house.evidence } : {}) },
  ];
}

/** Finds a reply that would go out under an account that is not the brand's, or in another brand's name. */
export const accountDetector: DetectorKind = () => (reading) =>
  isStrange(reading.situation) ? [{ spans: [] }] : foreign(reading);
