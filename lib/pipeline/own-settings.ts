/** Decides how the user's own stages, pace and notifications are read and changed; they live in the profile, of which there may be none yet. */
import { attempt, failed, type Result } from '../capture/result';
import { type Database, db } from '../db/database';
import { write } from '../db/write';
import type { CustomStage, Stage } from '../records/application';
import type { PolicyChanges } from '../records/follow-up';
import { PROFILE_ID, type Profile, profileSchema } from '../records/profile';
import { whyNoStage } from './stages';

/** What was done and how to take it back. */
interface Done {
  undoId: string;
  label: string;
}

export interface OwnSettings {
  stages: readonly CustomStage[];
  policy: PolicyChanges;
  /** Hours between two notifications, 0: none; null where they left it at the default. */
  notifyEveryHours: number | null;
}

/** Figures to change; null: back to the default. */
export type PaceChange = { [Name in keyof PolicyChanges]?: PolicyChanges[Name] | null };

/** What the user set; where they set nothing: no stages of their own, no changed figures. */
export async function ownSettings(database: Database = db): Promise<OwnSettings> {
  const profile = await database.profile.get(PROFILE_ID);
  return {
    stages: profile?.stages ?? [],
    policy: profile?.policy ?? {},
    notifyEveryHours: profile?.notifyEveryHours ?? null,
  };
}

/** Changes figures of the pace. `refused` where one is out of bounds or contradicts another. */
export function changePace(
  change: PaceChange,
  label = 'Changed your pace',
  now = new Date(),
  database: Database = db,
): Promise<Result<Done>> {
  return changeProfile(label, now, database, ({ policy: before, ...rest }) => {
    const policy = Object.fromEntries(
      Object.entries({ ...before, ...change }).filter(([, value]) => value !== null && value !== undefined),
    );
    return Object.keys(policy).length ? { ...rest, policy } : rest;
  });
}

/** Changes how many hours lie between two notifications; 0: none, null: back to the default. */
export function changeNotifying(
  hours: number | null,
  now = new Date(),
  database: Database = db,
): Promise<Result<Done>> {
  return changeProfile('Changed how often notifications come', now, database, (profile) => {
    const { notifyEveryHours: before, ...rest } = profile;
    if (hours === null) return before === undefined ? profile : rest;
    return { ...rest, notifyEveryHours: hours };
  });
}

/** Adds a stage behind a built-in one. `refused` for a name that is empty, too long or taken, or the twenty-first stage. */
export function addStage(name: string, after: Stage, now = new Date(), database: Database = db): Promise<Result<Done>> {
  const stage = { name: name.replace(/\s+/g, ' ').trim(), after };
  return changeProfile(`Added the stage “${stage.name}”`, now, database, (profile) => {
    const own = profile.stages ?? [];
    return whyNoStage(stage.name, own) ?? { ...profile, stages: [...own, stage] };
  });
}

/** Removes a stage of the user's own. Applications in it stay there, and count as the last built-in stage they were in. */
export function removeStage(name: string, now = new Date(), database: Database = db): Promise<Result<Done>> {
  return changeProfile(`Removed the stage “${name}”`, now, database, ({ stages: before = [], ...rest }) => {
    const stages = before.filter((stage) => stage.name !== name);
    if (stages.length === before.length) return 'This stage was removed already.';
    return stages.length ? { ...rest, stages } : rest;
  });
}

/** One undoable change of the profile; a sentence from `change` refuses it. */
function changeProfile(
  label: string,
  now: Date,
  database: Database,
  change: (profile: Profile) => object | string,
): Promise<Result<Done>> {
  return attempt<Done>(async () => {
    const at = now.toISOString();
    const before = await database.profile.get(PROFILE_ID);
    const after = change(before ?? { id: PROFILE_ID, updatedAt: at });
    if (typeof after === 'string') return failed('refused', after);
    const parsed = profileSchema.safeParse({ ...after, updatedAt: at });
    if (!parsed.success) return failed('refused', whyRefused(parsed.error.issues));
    const { undoId } = await write(
      label,
      now,
      async (writer) => writer.put('profile', parsed.data, before ?? null),
      database,
    );
    return { ok: true, value: { undoId, label } };
  });
}

function whyRefused(issues: readonly { path: readonly PropertyKey[]; code?: string; message: string }[]): string {
  const [issue] = issues;
  if (issue?.path[0] === 'stages') return 'Twenty stages of your own is the most. Remove one first.';
  // A contradiction between figures is told by the record in its own words.
  if (issue?.code === 'custom') return `This cannot be: ${issue.message}.`;
  return 'This figure is out of bounds. Nothing was changed.';
}
