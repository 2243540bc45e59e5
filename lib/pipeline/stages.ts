/**
 * Decides which stages there are, in which order, and what a stage counts as. How an application moves between them is
 * `stage-history.ts`; storing that is `own-application.ts`.
 */
import { type CustomStage, customStageSchema, STAGES, type Stage } from '../records/application';

/** Ways an application ends without a new post. Each can be reopened by choosing another stage. */
export const ENDINGS = ['rejected', 'declined', 'withdrawn', 'ghosted'] as const satisfies readonly Stage[];

/** Stages in which the other side is to move or talk: silence means something here. */
export const RUNNING = ['applied', 'in conversation', 'interviewing'] as const satisfies readonly Stage[];

const PLACE = new Map<string, number>(STAGES.map((stage, i) => [stage, i]));

/** Whether everybody has this stage. */
export function isBuiltIn(stage: string): stage is Stage {
  return PLACE.has(stage);
}

/** Whether an application in this stage is over: an ending, or accepted. */
export function isOver(stage: Stage): boolean {
  return stage === 'accepted' || (ENDINGS as readonly Stage[]).includes(stage);
}

/** Whether the company said no. Silence is not a no: `ghosted` never counts as one. */
export function isRejection(stage: Stage): boolean {
  return stage === 'rejected';
}

/** All stages to choose from, each of the user's own behind the built-in one it comes after, in the order they made them. */
export function stagesInOrder(own: readonly CustomStage[] = []): string[] {
  return STAGES.flatMap((stage) => [stage, ...own.filter(({ after }) => after === stage).map(({ name }) => name)]);
}

/** A number by which stages sort; stages nobody knows any more come after all others. */
export function placeOf(stage: string, own: readonly CustomStage[] = []): number {
  const place = own.length ? stagesInOrder(own).indexOf(stage) : (PLACE.get(stage) ?? -1);
  return place < 0 ? Number.MAX_SAFE_INTEGER : place;
}

/**
 * The built-in stage a stage counts as: itself, or the one it comes after. A stage of the user's own that they have
 * since removed counts as the last built-in one of the history, and as `saved` where there is none.
 */
export function countsAs(
  { stage, history }: { stage: string; history: readonly { stage: string; at: string }[] },
  own: readonly CustomStage[] = [],
): Stage {
  if (isBuiltIn(stage)) return stage;
  const known = own.find(({ name }) => name === stage);
  if (known) return known.after;
  let last: { stage: Stage; at: string } | null = null;
  for (const step of history) {
    if (isBuiltIn(step.stage) && (!last || step.at >= last.at)) last = { stage: step.stage, at: step.at };
  }
  return last?.stage ?? 'saved';
}

/** Why a name cannot be that of a new stage, in a sentence; null where it can. */
export function whyNoStage(name: string, own: readonly CustomStage[]): string | null {
  const wanted = name.trim();
  if (!wanted) return 'Give the stage a name.';
  if (!customStageSchema.safeParse({ name: wanted, after: 'saved' }).success) {
    return 'This name is too long. Forty characters fit.';
  }
  const taken = stagesInOrder(own).some((stage) => stage.toLowerCase() === wanted.toLowerCase());
  return taken ? 'There is a stage of this name already.' : null;
}
