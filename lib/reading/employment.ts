/** Decides which employment types a label means, in the languages read. What a label leaves open stays out. */
import type { EmploymentType } from '../records/posting';
import { folded } from './folded';

/** Longest label read, in characters. Longer text is prose, where "full-time" may speak of anything. */
const MAX_LABEL = 120;

/** Words of one type inside a label; compared after `folded`, so without accents and punctuation. */
const WORDS: readonly (readonly [EmploymentType, RegExp])[] = [
  [
    'full-time',
    /\b(?:full ?time|vollzeit\w*|temps (?:plein|complet)|(?:jornada|tiempo|dedicacion) complet[ao]|(?:tempo|periodo|horario) (?:integral|inteiro|completo)|tempo pieno|voltijds?e?|(?:pelny|caly) etat|pelny wymiar|pelnym wymiarze|plny (?:pracovni )?(?:uvazek|uvazok)|hlavni pracovni pomer|fuldtid\w*|heltid\w*)\b/,
  ],
  [
    'part-time',
    /\b(?:part ?time|teilzeit\w*|temps partiel|(?:jornada|tiempo|tempo) parcial|media jornada|meio periodo|meio tempo|tempo parziale|deeltijds?e?|(?:niepelny|pol|czesc) etatu?|niepelny wymiar|(?:castecny|zkraceny|polovicni|skrateny) (?:pracovni )?(?:uvazek|uvazok)|deltid\w*|werkstudent\w*|working student|minijob)\b/,
  ],
  [
    'temporary',
    /\b(?:temporary|temp|temporaire|temporar\w+|temporal|temporane[ao]|temporada|fixed term|limited term|seasonal|befristet\w*|zeitarbeit|cdd|duree determinee|interim(?:aire)?|tempo determinato|duracion determinada|prazo determinado|termo certo|tijdelijke?|tymczasow\w+|czas okreslony|docasn\w+|doba urcita|dobu urcitou|midlertidigt?|tidsbegraenset|tillfallig\w*|visstid\w*|tidsbegransad\w*|vikariat|vikar)\b/,
  ],
  [
    'internship',
    /\b(?:intern|interns|internships?|praktik(?:um|ant|antin|a|plats|yki|antka)?|stage|stagiaire|tirocinio|tirocinante|practicas|becario|estagio|estagiario|stagiair|staz|stazysta|staze|praxe|co op)\b/,
  ],
  [
    'volunteer',
    /\b(?:volunt(?:eer\w*|ar\w+)|ehrenamt\w*|benevol\w*|volontariat\w*|vrijwillig\w*|wolontariat\w*|dobrovoln\w*|frivilligt?|volontar\w*)\b/,
  ],
  ['per-diem', /\b(?:per ?diem|prn)\b/],
  [
    'contract',
    /\b(?:contract|contractor|contracting|contractbasis|freelanc\w*|b2b|self employed|selbst(?:st)?andig\w*|freiberuf\w*|freie mitarbeit|independants?|autonomo|trabajador independiente|por obra|prestacao de servicos|libero professionista|partita iva|zzp\w*|kontrakt\w*|zlecenie|osvc|zivnost\w*|ico|konsultuppdrag|uppdrag)\b/,
  ],
];

/** Labels that mean a type only when nothing else stands with them. */
const WHOLE: Record<string, EmploymentType> = {
  other: 'other',
  sonstige: 'other',
  sonstiges: 'other',
  andere: 'other',
  autre: 'other',
  otro: 'other',
  otros: 'other',
  altro: 'other',
  outro: 'other',
  outros: 'other',
  anders: 'other',
  overig: 'other',
  inne: 'other',
  inny: 'other',
  jine: 'other',
  jina: 'other',
  dalsi: 'other',
  andet: 'other',
  annat: 'other',
  ovrigt: 'other',
  contrat: 'contract',
  contrato: 'contract',
  contratto: 'contract',
  umowa: 'contract',
  smlouva: 'contract',
};

/** Open-ended employment: it says how long, not how many hours, and its "contract" is not a contractor's. */
const PERMANENT =
  /\b(?:permanent\w*|regular|indefinite|unbefristet\w*|cdi|duree indeterminee|indefinido|tempo indeterminato|vast|onbepaalde|efetivo|clt|doba neurcita|dobu neurcitou|czas nieokreslony|umowa o prace|fast|fastansaettelse|tillsvidare\w*|employment contract|contrat de travail|contract of employment)\b/;
const DENIED = /\b(?:not|no|non|nicht|kein|keine|pas|niet|nie|ikke|inte)\b/;

/** The employment types that labels state, each once; empty where they state none. schema.org values in any case count. */
export function employmentTypesOf(labels: readonly string[]): EmploymentType[] {
  const found = new Set<EmploymentType>();
  for (const label of labels) {
    if (label.length > MAX_LABEL) continue;
    for (const part of label
      .replace(/_/g, ' ')
      .split(/[,;|/·•]|\s(?:or|and|oder|und|ou|et|y|of|en|lub|nebo|eller|och|og)\s/i)) {
      for (const type of typesIn(folded(spaced(part)))) found.add(type);
    }
  }
  return [...found];
}

/** "FullTime" in words. */
function spaced(text: string): string {
  return text.replace(/([a-z])([A-Z])/g, '$1 $2');
}

function typesIn(words: string): EmploymentType[] {
  if (Object.hasOwn(WHOLE, words)) return [WHOLE[words] as EmploymentType];
  if (DENIED.test(words)) return [];
  const types = WORDS.filter(([, pattern]) => pattern.test(words)).map(([type]) => type);
  const notAContractor = PERMANENT.test(words) || types.includes('temporary') || types.includes('internship');
  return notAContractor ? types.filter((type) => type !== 'contract') : types;
}
