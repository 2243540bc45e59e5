/** Decides which worn phrases a message is better without, and what gives a request for advice away as a job request. */
import type { Advice, Advising } from '../advice';
import type { DraftLanguage } from '../placeholders';
import { notApplicable, notOk, ok } from './entry';

const EMPTY = 'Say why you write now, in your own words.';
const COPIED = 'Begin with the reason you write.';
const BEGGING = 'Leave it out: you write from one person to another.';
const PRAISE = 'Name one thing of theirs instead.';

/** Each phrase with what to do instead. */
const BANNED: Readonly<Record<DraftLanguage, readonly [RegExp, string][]>> = {
  en: [
    [/\b(?:just )?check(?:ing)? in(?! (?:on|at) the)\b/i, EMPTY],
    [/\bcircl(?:e|ing) back\b/i, EMPTY],
    [/\btouch(?:ing)? base\b/i, EMPTY],
    [/\bfollowing up on my (?:last|previous) (?:e-?mail|message)\b/i, EMPTY],
    [/\bpick your brains?\b/i, 'Ask the question itself.'],
    [/\bhope (?:this|my) (?:e-?mail|message|note)?\s*finds you\b/i, COPIED],
    [/\bhope (?:you(?:’|')?re|you are) (?:doing )?well\b/i, COPIED],
    [/\bto whom it may concern\b/i, 'Use a name, or begin with “Hello”.'],
    [/\bmy name is\b/i, 'Your name stands below; begin with the reason you write.'],
    [/\b(?:sorry to (?:bother|disturb)|I know you(?:’re|'re| are) (?:very |so )?busy)\b/i, BEGGING],
    [/\b(?:would mean the world|beg(?:ging)? you|desperate(?:ly)?)\b/i, BEGGING],
    [/\b(?:huge|big|great) (?:fan|admirer) of\b/i, PRAISE],
    [/\b(?:dream (?:job|company)|passionate about)\b/i, PRAISE],
    [/\b(?:synerg(?:y|ies)|leverage my|low-hanging fruit)\b/i, 'Say it in plain words.'],
  ],
  de: [
    [/\bnur (?:kurz |mal |noch ?mal )+(?:nachfragen|nachhaken|melden)\b/i, EMPTY],
    [/\bwollte (?:mich )?nur (?:kurz |mal )*(?:nachfragen|nachhaken|melden|hören)\b/i, EMPTY],
    [/\bin Erinnerung (?:rufen|bringen)\b/i, EMPTY],
    [/\bich hoffe,? (?:es geht Ihnen gut|Ihnen geht es gut|diese (?:Mail|E-Mail|Nachricht))/i, COPIED],
    [/\bsehr geehrte Damen und Herren\b/i, 'Use a name, or begin with “Guten Tag”.'],
    [/\bhiermit (?:bewerbe|möchte) ich\b/i, COPIED],
    [/\bmein Name ist\b/i, 'Your name stands below; begin with the reason you write.'],
    [/\b(?:entschuldigen Sie die Störung|ich weiß, (?:dass )?Sie (?:sind )?(?:sehr )?beschäftigt)/i, BEGGING],
    [/\b(?:großer|riesiger) Fan\b|\bgroße Bewunderung\b/i, PRAISE],
    [/\b(?:Traumjob|Traumfirma|leidenschaftlich|brennend interessiert)\b/i, PRAISE],
    [/\bSynergien?\b/i, 'Say it in plain words.'],
  ],
};

export function adviceOnBanned({ subject, body, language }: Advising): Advice {
  const text = `${subject ?? ''}\n${body}`;
  for (const [phrase, todo] of BANNED[language]) {
    const found = phrase.exec(text)?.[0].trim();
    if (found) return notOk('banned', `“${found}” stands in a thousand messages.`, todo);
  }
  return ok('banned', 'No worn phrases.');
}

const JOB: Readonly<Record<DraftLanguage, RegExp>> = {
  en: /\b(?:jobs?|vacanc(?:y|ies)|job openings?|open (?:positions?|roles?)|positions?|hir(?:e|ing) me|referral|refer me|résumé|resume|CV|applied|my application|employment)\b/i,
  de: /\b(?:Jobs?|(?<!\ban (?:meiner|Ihrer|unserer) )Stellen?|Stellenangebote?|Vakanz(?:en)?|Positionen|Bewerbung|beworben|bewerben|Lebenslauf|einstellen|Empfehlung für)\b/,
};

export function adviceOnJobs({ subject, body, occasion, language }: Advising): Advice {
  if (occasion !== 'informational-request') {
    return notApplicable('advice-not-job', 'Only a request for advice keeps jobs out of it.');
  }
  const found = JOB[language].exec(`${subject ?? ''}\n${body}`)?.[0];
  return found
    ? notOk(
        'advice-not-job',
        `“${found}” turns a request for advice into one for work.`,
        'Ask what they know or would do; leave work to them to bring up.',
      )
    : ok('advice-not-job', 'It asks for advice, not for work.');
}
