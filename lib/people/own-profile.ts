/**
 * Decides what the user has said of themself and how that changes: words are stored as they are written, choices can be
 * undone. The same row holds their criteria, stages and pace; those are left as they are.
 */
import { attempt, failed, type Result } from '../capture/result';
import { type Database, db } from '../db/database';
import { write } from '../db/write';
import type { Sender } from '../drafts/sender';
import { LANGUAGES, type Language } from '../records/languages';
import { type OwnWords, PROFILE_ID, type Profile, profileSchema } from '../records/profile';

export type OwnLink = NonNullable<Profile['links']>[number];
export type Strength = OwnWords['strengths'][number];
/** What this page changes of the profile. */
type Said = Pick<Profile, 'name' | 'links' | 'tone' | 'languages' | 'signature' | 'words' | 'premium'>;

const NO_WORDS: OwnWords = { headline: null, distinct: null, looksFor: null, strengths: [] };
/** Before the user has said anything. */
const NOBODY: Profile = { id: PROFILE_ID, updatedAt: new Date(0).toISOString() };

/** The profile; one that says nothing where there is none yet. */
export async function ownProfile(database: Database = db): Promise<Profile> {
  return (await database.profile.get(PROFILE_ID)) ?? NOBODY;
}

/** The part of a profile that messages are written from. */
export function senderFrom(profile: Profile): Sender {
  const { name = null, links = [], tone = 'plain', signature = null, words = {} } = profile;
  return { name, links, tone, signature, words };
}

/** The languages they write in, the one to propose first at the top; English until they say so. */
export function languagesOf(profile: Profile): readonly Language[] {
  return profile.languages?.length ? profile.languages : ['en'];
}

/** What they say in one language. */
export function wordsIn(profile: Profile, language: Language): OwnWords {
  return profile.words?.[language] ?? NO_WORDS;
}

/** The languages after `language` is switched on or off, or put first. The last one cannot be switched off. */
export function withLanguage(
  languages: readonly Language[],
  language: Language,
  change: 'on' | 'off' | 'first',
): Language[] {
  const others = languages.filter((one) => one !== language);
  if (change === 'first') return [language, ...others];
  if (change === 'on') return [...others, language];
  return others.length ? others : [...languages];
}

/** A change of the words in one language. */
export function wordsChange(profile: Profile, language: Language, change: Partial<OwnWords>): Partial<Said> {
  return { words: { ...profile.words, [language]: { ...wordsIn(profile, language), ...change } } };
}

type Change = (before: Profile) => Partial<Said>;

/** Stores words as they are written, without an entry for undo: it would keep every keystroke. */
export function keepOwnWords(change: Change, now = new Date(), database: Database = db): Promise<Result<null>> {
  return attempt<null>(() =>
    database.transaction('rw', database.profile, async () => {
      const made = await changed(change, now, database);
      if ('ok' in made) return made;
      await database.profile.put(made);
      return { ok: true, value: null };
    }),
  );
}

/** Changes a choice, a link or a strength, so that it can be undone. */
export function changeProfile(
  change: Change,
  label: string,
  now = new Date(),
  database: Database = db,
): Promise<Result<{ undoId: string; label: string }>> {
  return attempt<{ undoId: string; label: string }>(async () => {
    const made = await changed(change, now, database);
    if ('ok' in made) return made;
    const { undoId } = await write(label, now, async (writer) => writer.put('profile', made), database);
    return { ok: true, value: { undoId, label } };
  });
}

async function changed(change: Change, now: Date, database: Database): Promise<Profile | ReturnType<typeof failed>> {
  const before = await ownProfile(database);
  const parsed = profileSchema.safeParse({ ...before, ...tidied(change(before)), updatedAt: now.toISOString() });
  return parsed.success ? parsed.data : failed('refused', whyNot(parsed.error.issues[0]?.path ?? []));
}

/** Single lines without spaces around them; what is empty is not said. */
function tidied({ name, signature, links, words, ...rest }: Partial<Said>): Partial<Said> {
  return {
    ...rest,
    ...(name !== undefined && { name: line(name) }),
    ...(signature !== undefined && { signature: signature?.trim() || null }),
    ...(links && { links: links.map(({ label, url }) => ({ label: line(label) ?? '', url: url.trim() })) }),
    ...(words && {
      words: Object.fromEntries(
        LANGUAGES.flatMap((language) => {
          const own = words[language];
          return own ? [[language, tidiedWords(own)]] : [];
        }),
      ),
    }),
  };
}

function tidiedWords({ headline, distinct, looksFor, strengths }: OwnWords): OwnWords {
  return {
    headline: line(headline),
    distinct: line(distinct),
    looksFor: line(looksFor),
    strengths: strengths.map(({ claim, proof }) => ({ claim: line(claim) ?? '', proof: line(proof) })),
  };
}

function line(text: string | null): string | null {
  return text?.replace(/\s+/g, ' ').trim() || null;
}

function whyNot(path: readonly PropertyKey[]): string {
  const [field, , part] = path;
  if (field === 'links') {
    if (path.length === 1) return 'Ten links are the most that are kept.';
    if (part === 'label') return 'Give the link a name of at most 300 characters.';
    return 'The address must be that of a web page: it begins with https:// or http://.';
  }
  if (path.includes('strengths')) {
    if (path.at(-1) === 'strengths') return 'Ten strengths are the most that are kept.';
    if (path.includes('claim')) return 'Say what you are good at in at most 300 characters, or remove it.';
  }
  return field === 'signature'
    ? 'A signature holds 600 characters. The last version that fits is stored.'
    : 'This holds 300 characters. The last version that fits is stored.';
}
