/** Decides where a label, or a posting's title, says the work is done. Prose is left to `workplace-in-text`. */
import type { Workplace } from '../records/posting';
import { countryCode } from './countries';
import { folded } from './folded';

/** Longest label read, in characters. Longer text is prose and speaks of many things. */
const MAX_LABEL = 120;

/** Words of a label after `folded`, so without accents and punctuation. */
const HYBRID =
  /\b(?:hybrid\w*|hibrid\w*|ibrid\w*|hybryd\w*|(?:partially|partly|teilweise|partiellement|parcialmente|parzialmente|gedeeltelijk|czesciowo|castecne|delvist|delvis) (?:remote|im home ?office|zdaln\w+|na dalku|distans|hjemme\w*)|teletravail partiel)\b/;
const REMOTE =
  /\b(?:remote|remotely|telecommut\w*|telework\w*|work from (?:home|anywhere)|wfh|home ?office|home ?working|teletravail|distanciel|teletrabajo|teletrabalho|telelavoro|remot[oa]|(?:a|em|da) distanci?a|a distance|lavoro a distanza|thuiswerk\w*|thuis|op afstand|zdaln\w+|na dalku|z domova|vzdalen\w*|fjernarbejde|hjemmearbejde|hjemmekontor|hjemmefra|distans\w*|hemifran|hemarbete|fernarbeit|ortsunabhangig)\b/;
const ON_SITE =
  /\b(?:on ?site|in ?office|in the office|office based|in person|in sede|in ufficio|in loco|presenciale?s?|presentiel|en presence|sur (?:place|site)|stacjonarn\w+|na miejscu|w biurze|na miste|na pracovisti|v kancelari|pa (?:plats|kontoret|arbetsplatsen|stedet|arbejdspladsen)|op (?:kantoor|locatie)|vor ort|in prasenz|im buro|fremmode|en (?:la )?oficina|en el lugar)\b/;
/** A label so worded offers, denies or limits something; what then holds is not said. */
const OPEN =
  /\b(?:no|not|non|nicht|kein|keine|pas|sin|sans|niet|geen|nie|ne|bez|ikke|inte|without|temporar\w*|occasion\w*|sometimes|flexib\w*|flexible?s?|optional\w*|eligible|friendly|possible|possibility|moglich|moglichkeit|available|considered|potential\w*|may|can|could|either|frequent|ponctuel|first|false|sensing|monitoring|cloud)\b/;
const BETWEEN = /[/|;·•]|\s(?:or|oder|ou|o|of|lub|nebo|eller)\s/i;
/** "Remote or New York" is a choice; "Remote / US" is not. */
const OR = /\s(?:or|oder|ou|lub|nebo|eller)\s/i;

/** Where a label such as "In sede", "TELECOMMUTE" or "Remote within US" says the work is done; null where it leaves that open. */
export function workplaceOf(label: string): Workplace | null {
  if (label.length > MAX_LABEL) return null;
  const text = label.replace(/_/g, ' ').replace(/([a-z])([A-Z])/g, '$1 $2');
  if (OPEN.test(folded(text))) return null;
  const bare = text.split(/,/).map((part) => bareWorkplace(part));
  const pieces =
    bare.length > 1 && bare.every(Boolean) ? bare : text.split(BETWEEN).map((part) => inWords(folded(part)));
  if (pieces.includes(null) && OR.test(text)) return null;
  const said = new Set(pieces.flatMap((one) => one ?? []));
  return said.size === 1 ? ([...said][0] ?? null) : null;
}

function inWords(words: string): Workplace | null {
  if (HYBRID.test(words)) return 'hybrid';
  const remote = REMOTE.test(words);
  const onSite = ON_SITE.test(words) || /^(?:office|oficina|ufficio|kantoor|biuro|kontor|prasenz|buro)$/.test(words);
  if (remote && onSite) return null;
  return remote ? 'remote' : onSite ? 'on-site' : null;
}

/** Words that may stand beside "remote" without changing what it means. */
const QUALIFIERS =
  /\b(?:100|fully|full|completely|entirely|permanent(?:ly)?|only|work|working|position|role|job|opportunity|based|in|within|from|the|across|time|part|zu|komplett|vollstandig|praca|travail|trabajo|lavoro)\b/g;
const AREAS =
  /^(?:us|usa|u s|uk|eu|eea|emea|apac|latam|dach|nordics?|north america|latin america|europe|european union|european|americas?|asia|worldwide|global|globally|anywhere|canada us|us canada|est|pst|cet)$/;

/** The workplace a text consists of, save for words like "100 %" and an area; null where it says anything else. */
function bareWorkplace(text: string): Workplace | null {
  const words = folded(text);
  const value = words.length <= 60 && !OPEN.test(words) ? inWords(words) : null;
  if (!value) return null;
  const rest = words.replace(HYBRID, ' ').replace(REMOTE, ' ').replace(ON_SITE, ' ').replace(QUALIFIERS, ' ');
  const area = rest.replace(/\s+/g, ' ').trim();
  return area === '' || AREAS.test(area) || countryCode(area) ? value : null;
}

/** Where a line of places says the work is done: "Remote", "Remote - US", "London (Hybrid)"; "Remote / London" is a choice. */
export function workplaceInPlaces(text: string): Workplace | null {
  if (text.length > MAX_LABEL) return null;
  return bareWorkplace(/^[^()]*\(([^()]+)\)$/.exec(text.trim())?.[1] ?? text);
}

/** What follows "Remote" at a title's start when it speaks of the workplace, not of remote sensing or monitoring. */
const LEADING =
  /^(?:fully )?remote (?=(?:senior|sr|junior|jr|staff|principal|lead|mid level|entry level|full time|part time|contract|freelance|software (?:engineer|developer)|data (?:scientist|engineer|analyst)|machine learning|ml engineer|ai engineer)\b)/;

/**
 * Where a title says the work is done: "ML Engineer (Remote)", "Remote | Data Scientist", "Analyst - Hybrid, London".
 * It must be a part of its own; "Remote Sensing Engineer" and "Hybrid Cloud Architect" say nothing of it.
 */
export function workplaceInTitle(title: string): Workplace | null {
  if (title.length > 300) return null;
  const said = new Set<Workplace>();
  for (const segment of title.split(/[()[\]{}|•·]|\s[-–—:]\s?|\s?[-–—:]\s/)) {
    if (BETWEEN.test(segment) && segment.split(BETWEEN).every((part) => bareWorkplace(part))) {
      for (const part of segment.split(BETWEEN)) said.add(bareWorkplace(part) as Workplace);
      continue;
    }
    const whole = bareWorkplace(segment.replace(/[,/]/g, ' '));
    const parts = whole ? [whole] : segment.split(/,\s|\//).map((part) => bareWorkplace(part));
    for (const part of parts) if (part) said.add(part);
  }
  if (said.size === 0 && LEADING.test(folded(title))) return 'remote';
  return said.size === 1 ? ([...said][0] ?? null) : null;
}
