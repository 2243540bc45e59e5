/**
 * Decides what saving writes: posting, company and application together, or nothing. Saving again updates captured
 * facts and never touches what the user owns.
 */
import { type Database, db } from '../db/database';
import { type Writer, write } from '../db/write';
import type { Application } from '../records/application';
import { MAX_LIST_LENGTH } from '../records/bounds';
import { type Posting, postingSchema } from '../records/posting';
import { changesOf } from './changes';
import { companyFor, ownersOf } from './company-for';
import { companyKeysOf } from './company-keys';
import { applicationOf, newApplication } from './link-postings';
import { takeOver } from './merge-facts';
import { attempt, failed, type Result } from './result';
import type { Draft, PostingFacts } from './settle';
import { savedPosting } from './standing';

/** What was stored, and the id that takes it back. */
export interface Saved {
  posting: Posting;
  application: Application;
  undoId: string;
}

export interface SaveOptions {
  /** Attach to this application (the same job seen elsewhere) instead of beginning one. */
  linkTo?: string;
  /**
   * For a posting saved before: the captured facts to take over; all others stay as saved. Left out, these are the
   * facts that changed, save where they would replace a correction of the user's by what a page says.
   */
  only?: (keyof PostingFacts)[];
  now?: Date;
  database?: Database;
}

/**
 * Stores a draft. `incomplete` without title or company; `refused` where a value is out of bounds; storage failures
 * as named. In every failure no row has changed.
 */
export function savePosting(draft: Draft, options: SaveOptions = {}): Promise<Result<Saved>> {
  const { now = new Date(), database = db } = options;
  return attempt<Saved>(async () => {
    const title = draft.facts.title?.trim();
    const companyName = draft.facts.companyName?.trim();
    if (!title || !companyName) {
      return failed(
        'incomplete',
        `Fill in ${[!title && 'the title', !companyName && 'the company'].filter(Boolean).join(' and ')} to save.`,
      );
    }
    const at = now.toISOString();
    const stored = await write<{ before: Posting | undefined; posting: Posting; application: Application }>(
      ({ before }) => `${before ? 'Updated' : 'Saved'} ${title}`,
      now,
      async (writer) => {
        const [before, owners] = await Promise.all([
          savedPosting(draft, database),
          ownersOf(keysOf({ ...draft.facts, companyName }, draft), database),
        ]);
        const newer = { facts: { ...draft.facts, title, companyName }, sources: draft.sources };
        const chosen = before ? (options.only ?? changedFacts(before, draft)) : [];
        const { facts, sources } = before
          ? takeOver<NamedFacts>({ facts: factsOf(before), sources: before.sources }, newer, chosen)
          : newer;
        const keys = keysOf(facts, draft);
        const companyId =
          before && before.companyName === facts.companyName
            ? before.companyId
            : companyFor(facts.companyName, keys, before ? await ownersOf(keys, database) : owners, at, writer).id;
        const parsed = postingSchema.safeParse({
          ...facts,
          sources,
          id: before?.id ?? draft.id,
          site: before?.site ?? draft.site,
          externalId: before?.externalId ?? draft.externalId,
          url: before?.url ?? draft.url,
          seenUrls: [...new Set([...(before?.seenUrls ?? []), draft.url])].slice(-MAX_LIST_LENGTH),
          companyId,
          capturedAt: at,
          layout: draft.layout,
        });
        if (!parsed.success) throw new Refused(parsed.error.issues[0]?.path.join('.') ?? 'a field');
        const posting = parsed.data;
        writer.put('postings', posting, before ?? null);
        const application =
          (before && (await applicationOf(before.id, database))) ??
          (await beginApplication(posting.id, options.linkTo, at, writer, database));
        return { before, posting, application };
      },
      database,
    ).catch((error: unknown) => {
      if (error instanceof Refused) return error;
      throw error;
    });
    if (stored instanceof Refused) {
      return failed(
        'refused',
        `This cannot be stored: ${stored.field} is too long or not in its form. Correct it and save again.`,
      );
    }
    const { posting, application } = stored.result;
    return { ok: true, value: { posting, application, undoId: stored.undoId } };
  });
}

class Refused extends Error {
  constructor(readonly field: string) {
    super(field);
  }
}

type NamedFacts = PostingFacts & { title: string; companyName: string };

function factsOf(posting: Posting): NamedFacts {
  const { title, companyName, location, employmentTypes, seniority, salary, posted } = posting;
  const { validThrough, state, description, applyUrl, companyFacts } = posting;
  return {
    ...{ title, companyName, location, employmentTypes, seniority, salary, posted },
    ...{ validThrough, state, description, applyUrl, companyFacts },
  };
}

function changedFacts(saved: Posting, draft: Draft): (keyof PostingFacts)[] {
  return changesOf(saved, draft)
    .filter(({ field, corrected }) => !corrected || draft.sources[field] === 'user')
    .map(({ field }) => field);
}

function keysOf(facts: Pick<NamedFacts, 'companyName' | 'companyFacts'>, draft: Draft): string[] {
  return companyKeysOf(facts.companyName, draft.companyKeys, facts.companyFacts.website);
}

async function beginApplication(
  postingId: string,
  linkTo: string | undefined,
  at: string,
  writer: Writer,
  database: Database,
): Promise<Application> {
  const linked = linkTo ? await database.applications.get(linkTo) : undefined;
  const application: Application = linked
    ? { ...linked, postingIds: [...linked.postingIds, postingId], updatedAt: at }
    : newApplication(postingId, at);
  writer.put('applications', application, linked ?? null);
  return application;
}
