/**
 * Decides what saving writes: posting, company and application together, or nothing. Saving again updates captured
 * facts and never touches what the user owns.
 */
import { type Database, db } from '../db/database';
import { type Writer, write } from '../db/write';
import type { Application } from '../records/application';
import { MAX_LIST_LENGTH } from '../records/bounds';
import type { Company } from '../records/company';
import { type Posting, postingSchema } from '../records/posting';
import { companyKeysOf } from './company-keys';
import { attempt, failed, type Result } from './result';
import type { Draft, PostingFacts } from './settle';
import { savedPosting } from './standing';
import { bandsOf } from './text-print';

/** What was stored, and the id that takes it back. */
export interface Saved {
  posting: Posting;
  application: Application;
  undoId: string;
}

export interface SaveOptions {
  /** Attach to this application (the same job seen elsewhere) instead of beginning one. */
  linkTo?: string;
  /** For a posting saved before: the captured facts to take over. All others stay as saved. */
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
    const stored = await write(
      `Saved ${title}`,
      now,
      async (writer) => {
        const before = await savedPosting(draft, database);
        const named = { ...draft, facts: { ...draft.facts, title, companyName } };
        const merged = before && options.only ? takeOver(before, named, options.only) : factsOf(named);
        const companyId =
          before && before.companyName === merged.companyName
            ? before.companyId
            : (await companyFor(merged.companyName, draft, at, writer, database)).id;
        const parsed = postingSchema.safeParse({
          ...merged,
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
        await writer.put('postings', posting);
        await writer.put('postingPrints', { id: posting.id, bands: bandsOf(posting.description?.text ?? '') } as {
          id: string;
        });
        const application = await applicationFor(posting.id, options.linkTo, at, writer, database);
        return { posting, application };
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
    return { ok: true, value: { ...stored.result, undoId: stored.undoId } };
  });
}

class Refused extends Error {
  constructor(readonly field: string) {
    super(field);
  }
}

type NamedFacts = PostingFacts & { title: string; companyName: string };

function factsOf(draft: Draft & { facts: NamedFacts }): NamedFacts & { sources: Posting['sources'] } {
  return { ...draft.facts, sources: { ...draft.sources } as Posting['sources'] };
}

/** The saved facts with only the chosen ones replaced, each with its source. */
function takeOver(before: Posting, draft: Draft & { facts: NamedFacts }, only: (keyof PostingFacts)[]) {
  const merged = factsOf({ ...draft, facts: before, sources: before.sources } as Draft & { facts: NamedFacts });
  const chosen = Object.fromEntries(only.map((field) => [field, draft.facts[field]]));
  const sources = { ...before.sources };
  for (const field of only) {
    const source = draft.sources[field];
    if (source) sources[field] = source;
    if (field === 'location' && draft.sources.workplace) sources.workplace = draft.sources.workplace;
  }
  return { ...merged, ...(chosen as Partial<NamedFacts>), sources };
}

/** The company these keys belong to, or a new one. Keys of another company are left where they are. */
async function companyFor(
  name: string,
  draft: Draft,
  at: string,
  writer: Writer,
  database: Database,
): Promise<Company> {
  const keys = companyKeysOf(name, draft.companyKeys, draft.facts.companyFacts.website);
  const owners = await database.companies.where('keys').anyOf(keys).toArray();
  const found = keys.map((key) => owners.find((company) => company.keys.includes(key))).find(Boolean);
  const taken = new Set(owners.flatMap((company) => company.keys));
  const fresh = keys.filter((key) => !taken.has(key));
  if (found && fresh.length === 0) return found;
  const company: Company = found
    ? { ...found, keys: [...found.keys, ...fresh], updatedAt: at }
    : { id: crypto.randomUUID(), name, keys: fresh, createdAt: at, updatedAt: at };
  await writer.put('companies', company);
  return company;
}

async function applicationFor(
  postingId: string,
  linkTo: string | undefined,
  at: string,
  writer: Writer,
  database: Database,
): Promise<Application> {
  const present = await database.applications.where('postingIds').equals(postingId).first();
  if (present) return present;
  const linked = linkTo ? await database.applications.get(linkTo) : undefined;
  const application: Application = linked
    ? { ...linked, postingIds: [...linked.postingIds, postingId], updatedAt: at }
    : {
        id: crypto.randomUUID(),
        postingIds: [postingId],
        stage: 'saved',
        history: [{ stage: 'saved', at }],
        notes: '',
        tags: [],
        createdAt: at,
        updatedAt: at,
      };
  await writer.put('applications', application);
  return application;
}
