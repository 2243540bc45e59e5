/**
 * Decides what the user owns about a posting: stage with its history, notes and tags.
 * One application may cover several postings (the same job seen on two sites); capturing again never touches it.
 */
import { z } from './zod';

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

const MAX_NOTES_CHARS = 100_000;
const MAX_TAGS = 50;

export const applicationSchema = z.object({
  id: z.string().check(z.minLength(1)),
  postingIds: z.array(z.string()).check(z.minLength(1)),
  stage: z.enum(STAGES),
  history: z.array(z.object({ stage: z.enum(STAGES), at: z.iso.datetime() })),
  notes: z.string().check(z.maxLength(MAX_NOTES_CHARS)),
  tags: z.array(z.string().check(z.minLength(1), z.maxLength(60))).check(z.maxLength(MAX_TAGS)),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});

export type Application = z.infer<typeof applicationSchema>;
export type Stage = (typeof STAGES)[number];
