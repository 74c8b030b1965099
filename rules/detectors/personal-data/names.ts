import type { Span } from '../../../engine/types/text';
import { LETTER, UPPER } from './letters';
import type { Published } from './published';
import type { Written } from './written';

const PART = `(?:[${UPPER}](?:['’][${UPPER}])?[${LETTER}]+(?:-[${UPPER}]?[${LETTER}]+)?|[${UPPER}]\\.)`;
const LINK = "(?:(?:de|du|da|dos|van|von|der|den|le|la|el|ben|bin|d['’]|De|Van|Le|La) ?){0,2}";
const TITLE =
  '(?:[Mm]onsieur|[Mm]adame|[Mm]ademoiselle|MM?\\.?|Mr\\.?|Mme\\.?|Mlle\\.?|Mrs\\.?|Ms\\.?|Miss|Mx\\.?|Dr\\.?|[Mm]a[îi]tre|Sir|Madam|M\\.? et Mme|Mr and Mrs)';
const GREETING =
  '(?:[Rr]e-?)?(?:[Bb]onjour|[Bb]onsoir|[Cc]oucou|[Hh]ello|[Hh]i|[Hh]ey|[Ss]alut|[Dd]ear|[Cc]h[eè]re?s?|[Gg]ood (?:morning|afternoon|evening)|[Mm]orning|[Aa]fternoon|[Ee]vening|[Tt]hanks|[Tt]hank you|[Ss]orry|[Mm]erci|[Pp]ardon|[Dd]ésol[ée]e?s?|Oh)';
const FULL = `(?!${TITLE} |${GREETING})${PART}(?: ${LINK}${PART}){1,3}`;
/** «Au nom de», "booking under", "the account of": whoever is named there owns it. */
const OWNED =
  "(?:[Aa]u nom de|nomm[ée]e? |titulaire(?: est)?|sous le nom(?: de)?|réservation (?:de|d['’])|dossiers? (?:de|d['’])?|comptes? (?:de|d['’])?|fiches? (?:de|d['’])?|commande (?:de|d['’])|établie? au nom de|pour le compte de|(?:faite|passée|prise|effectuée|signée?|ouverte?|souscrite?) par|(?:made|placed|opened|signed|taken out|booked|ordered) by|in the name of|under(?: the name(?: of)?)?|[Bb]ooking for|[Rr]eservation for|[Oo]rder for|[Aa]ccounts? (?:of|for)|registered to|belongs to|[Aa]ddressed to|made out to|[Ff]ile (?:of|for)|[Ww]elcome back,?|holder,?) ?";

const GREETED = new RegExp(`(?<![${LETTER}])${GREETING},? (?:${TITLE} )?(${FULL})`, 'g');
const TITLED = new RegExp(
  `(?<![${LETTER}])(?:${GREETING},? )?${TITLE} (${PART}(?: ${LINK}${PART}){0,3})(?=\\s*(?:[,.!;:)]|$))`,
  'g',
);
const ENTITLED = new RegExp(`(?<![${LETTER}])${TITLE} (${FULL})`, 'g');
const OWNERS = new RegExp(`(?<![${LETTER}])${OWNED}(?:${TITLE} )?(${FULL})`, 'g');
/** One name is enough where it is said to be the file's. */
const HOLDER = new RegExp(
  `(?<![${LETTER}])(?:[Aa]u nom (?:de |d['’])|in the name of |under the name (?:of )?)(?:${TITLE} )?(?!${TITLE} )(${PART})`,
  'g',
);
const VOCATIVE = new RegExp(`^(${FULL})(?=, )`, 'g');

/** What says that the person named works for the brand. */
const COLLEAGUE =
  /^\s*[,(]?\s*(?:(?:notre|our|the|la|le|votre|your)\s)?(?:responsables?|directeur|directrice|manag|chef|head|lead|conseill|charge|du service|de l'equipe|from|who|qui|of the|in (?:complaints|billing|sales)|agent|gerant|president|secretaire|adjoint|collegue|colleague|team|partnership|vous (?:repond|rappel|appel|ecri|recoi|contact)|will|va vous)/;
const STAFF =
  /(?:responsable|directeur|directrice|gerante?|collegue|conseillere?|manager|colleague|adviser|advisor|agent|president|nurse|teacher|coach|signe|cordialement|regards|sincerely|a vous)[\s,:]*$/;

const GREETS = new RegExp(`^${GREETING}`);

/** Somebody greeted is no colleague, whatever is said next. */
function found(shape: RegExp, { text, low }: Written): Span[] {
  return [...text.matchAll(shape)].flatMap(({ index, 0: all, 1: name = '' }) => {
    const end = index + all.length;
    const start = end - name.length;
    const isStaff = !GREETS.test(all) && (COLLEAGUE.test(low.slice(end)) || STAFF.test(low.slice(0, index)));
    return isStaff ? [] : [[start, end] as const];
  });
}

/** An initial tells nothing, neither does a word that the thread or the name there holds. */
const isNews = (part: string, known: Published): boolean =>
  part.length > 2 && !known.name(part) && !known.word(part);

/** «Dr Martin, qualité», «M. Durand, gardien»: behind a stop, at the end, who signs for a department. */
const SIGNED = new RegExp(
  `(?<=[.!?…\\n]\\s{1,3})(?:${TITLE} )?${PART}(?: ${PART}){0,2}, (?!merci|bonne|au revoir|thank|good|please|sorry|d[ée]sol|à (?:vous|bient))[${LETTER}’' -]{2,32}\\.?\\s*$`,
);

const PARTICLES = /^(?:de|du|da|dos|van|von|der|den|le|la|el|ben|bin)$/;

/**
 * Full names of the customer where the thread shows a handle or a first name only. Without the customer's name
 * in the thread nobody can tell what is new: then nothing is found.
 */
export function names(page: Written, authors: readonly string[], known: Published): Span[] {
  if (authors.length === 0) return [];
  const spans = [GREETED, TITLED, ENTITLED, OWNERS, HOLDER, VOCATIVE].flatMap((shape) => found(shape, page));
  const signed = SIGNED.exec(page.text)?.index ?? page.text.length;
  return spans.filter((span) => {
    if (span[0] >= signed) return false;
    const parts = page.low
      .slice(...span)
      .split(/[\s.]+/)
      .filter((part) => !PARTICLES.test(part));
    return parts.slice(parts.length > 1 ? 1 : 0).some((part) => isNews(part, known));
  });
}
