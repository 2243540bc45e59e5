/**
 * Decides what the user owns about a posting: stage with its history, how they came to it, notes and tags.
 * One application may cover several postings (the same job seen on two sites); capturing again never touches it.
 */
import { z } from './zod';

/** The stages everybody has. The user may put stages of their own between them: see `customStageSchema`. */
export const STAGES = [
  'saved',
  'preparing',
  'applied',
  'in conversation',
  'interviewing',
  'offer',
  'accepted',
  'rejected',
  'declined',
  'withdrawn',
  'ghosted',
] as const;
/** The eight paths to an interview, and so what brought the user to this posting. */
export const PATHS = [
  'referral',
  'recruiter',
  'event',
  'open-source',
  'competition',
  'freelance',
  'cold-contact',
  'board',
] as const;

/** Longest name of a stage, in characters. */
export const MAX_STAGE_CHARS = 40;
const MAX_NOTES_CHARS = 100_000;
const MAX_TAGS = 50;
const MAX_CUSTOM_STAGES = 20;

const stageName = z.string().check(z.minLength(1), z.maxLength(MAX_STAGE_CHARS));

/** A stage of the user's own, and the built-in one it comes after and counts as. */
export const customStageSchema = z.object({ name: stageName, after: z.enum(STAGES) });
export const customStagesSchema = z.array(customStageSchema).check(z.maxLength(MAX_CUSTOM_STAGES));

/** A stage and when it began; the user may date it back. */
export const stageStepSchema = z.object({ stage: stageName, at: z.iso.datetime() });

export const applicationSchema = z.object({
  id: z.string().check(z.minLength(1)),
  postingIds: z.array(z.string()).check(z.minLength(1)),
  /** One of `STAGES` or a stage of the user's own. */
  stage: stageName,
  history: z.array(stageStepSchema),
  /** What brought the user here; left out where they did not say. */
  path: z.exactOptional(z.enum(PATHS)),
  /** The day they said they would answer by; left out where they named none. */
  answerBy: z.exactOptional(z.iso.date()),
  notes: z.string().check(z.maxLength(MAX_NOTES_CHARS)),
  tags: z.array(z.string().check(z.minLength(1), z.maxLength(60))).check(z.maxLength(MAX_TAGS)),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});

export type Application = z.infer<typeof applicationSchema>;
export type Stage = (typeof STAGES)[number];
export type Path = (typeof PATHS)[number];
export type CustomStage = z.infer<typeof customStageSchema>;
export type StageStep = z.infer<typeof stageStepSchema>;
