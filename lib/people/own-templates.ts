/**
 * Decides which templates there are: ours, the user's version in place of ours, and new ones of theirs; and how theirs
 * change. A template of theirs with errors is kept as it is, but not offered: ours stands in for it.
 */
import { attempt, failed, type Result } from '../capture/result';
import { type Database, db } from '../db/database';
import { write } from '../db/write';
import { templateErrors } from '../drafts/check-template';
import type { DraftedOccasion } from '../drafts/draft';
import type { DraftLanguage } from '../drafts/placeholders';
import type { Template } from '../drafts/template';
import { OUR_TEMPLATES, ourTemplate, templatesFor } from '../drafts/templates/ours';
import { type OwnTemplate, ownTemplateSchema } from '../records/own-template';

/** `ours` as it came; `changed`: the user's version of ours; `own`: a new one of theirs. */
export type Origin = 'ours' | 'changed' | 'own';

export interface ListedTemplate {
  template: Template;
  origin: Origin;
  /** True where it can be used as it is. */
  works: boolean;
  /** When the user last wrote it, ISO time; null for ours. */
  updatedAt: string | null;
}

export interface Done {
  undoId: string;
  label: string;
}

/** What the user writes of a template. */
export type TemplateWords = Pick<OwnTemplate, 'approach' | 'subject' | 'body' | 'note'>;

/** Templates to write from, the one to propose first at the top; those with errors are left out. */
export async function templatesOf(
  occasion: DraftedOccasion,
  language: DraftLanguage,
  database: Database = db,
): Promise<Template[]> {
  const own = await database.ownTemplates.toArray();
  return listTemplates(own)
    .filter(({ template }) => template.occasion === occasion && template.language === language)
    .flatMap(({ template, works }) => (works ? template : (ourTemplate(template.id) ?? [])));
}

/** All templates with where they come from: ours in their order, a version of theirs at its place, new ones at the end of their occasion. */
export function listTemplates(own: readonly OwnTemplate[]): ListedTemplate[] {
  const versions = new Map(own.map((one) => [one.id, one]));
  const ours = OUR_TEMPLATES.map((template): ListedTemplate => {
    const version = versions.get(template.id);
    return version
      ? listed({ ...version, id: template.id, occasion: template.occasion, language: template.language }, 'changed')
      : { template, origin: 'ours', works: true, updatedAt: null };
  });
  const theirs = own
    .filter(({ id, occasion }) => !ourTemplate(id) && occasion !== 'other')
    .sort((one, other) => (one.id < other.id ? -1 : 1))
    .map((row) => listed(row, 'own'));
  return [...ours, ...theirs];
}

function listed(row: OwnTemplate, origin: Origin): ListedTemplate {
  const { updatedAt, ...template } = row;
  return { template: template as Template, origin, works: isUsable(row), updatedAt };
}

function isUsable({ subject, body, note }: Pick<OwnTemplate, 'subject' | 'body' | 'note'>): boolean {
  return body.trim() !== '' && [subject, body, note].every((text) => text === null || !templateErrors(text).length);
}

/** Begins the user's version of ours, with our words. `gone` where there is no such template. */
export function changeOurs(id: string, now = new Date(), database: Database = db): Promise<Result<Done>> {
  return attempt<Done>(async () => {
    const ours = ourTemplate(id);
    if (!ours) return failed('gone', 'This template is not among ours.');
    return stored({ ...ours, updatedAt: now.toISOString() }, `Began your version of “${ours.approach}”`, now, database);
  });
}

/** A new template, begun with our first for the occasion, so that nobody faces an empty page. The value names its id. */
export function addTemplate(
  occasion: DraftedOccasion,
  language: DraftLanguage,
  now = new Date(),
  database: Database = db,
): Promise<Result<Done & { id: string }>> {
  return attempt<Done & { id: string }>(async () => {
    const [ours] = templatesFor(occasion, language);
    const taken = new Set((await database.ownTemplates.toArray()).map(({ approach }) => approach));
    const row: OwnTemplate = {
      id: `own/${now.getTime().toString(36)}-${crypto.randomUUID().slice(0, 8)}`,
      occasion,
      language,
      approach: freeName('My own', taken),
      subject: ours?.subject ?? null,
      body: ours?.body ?? '',
      note: ours?.note ?? null,
      updatedAt: now.toISOString(),
    };
    const done = await stored(row, `Added the template “${row.approach}”`, now, database);
    return done.ok ? { ok: true, value: { ...done.value, id: row.id } } : done;
  });
}

/** Takes away the user's version or template; of a version, ours stands again. */
export function removeTemplate(id: string, now = new Date(), database: Database = db): Promise<Result<Done>> {
  return attempt<Done>(async () => {
    const row = await database.ownTemplates.get(id);
    if (!row) return failed('gone', 'This template was deleted already.');
    const label = ourTemplate(id) ? `Restored ours: “${ourTemplate(id)?.approach}”` : `Deleted “${row.approach}”`;
    const { undoId } = await write(label, now, async (writer) => writer.remove('ownTemplates', id), database);
    return { ok: true, value: { undoId, label } };
  });
}

/** Stores what is written, without an entry for undo: it would keep every keystroke. Errors are stored too, and told by the editor. */
export function keepTemplateWords(
  id: string,
  words: Partial<TemplateWords>,
  now = new Date(),
  database: Database = db,
): Promise<Result<null>> {
  return attempt<null>(() =>
    database.transaction('rw', database.ownTemplates, async () => {
      const row = await database.ownTemplates.get(id);
      if (!row) return failed('gone', 'This template was deleted. Undo the deletion to go on.');
      const kept = ownTemplateSchema.safeParse({ ...row, ...words, updatedAt: now.toISOString() });
      if (!kept.success) return failed('refused', whyNoTemplate(words));
      await database.ownTemplates.put(kept.data);
      return { ok: true, value: null };
    }),
  );
}

function whyNoTemplate(words: Partial<TemplateWords>): string {
  if (words.approach !== undefined && !words.approach.trim()) return 'Give it a name, to tell it from the others.';
  return 'This is too long to keep. The last version that fits is stored.';
}

async function stored(row: OwnTemplate, label: string, now: Date, database: Database): Promise<Result<Done>> {
  const { undoId } = await write(label, now, async (writer) => writer.put('ownTemplates', row), database);
  return { ok: true, value: { undoId, label } };
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let count = 2; taken.has(free); count++) free = `${name} ${count}`;
  return free;
}
