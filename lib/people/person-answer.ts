/** Decides whether what a page answered is a person: shape, types and bounds. Nothing of it is used unparsed. */
import { webAddress } from '../records/web-address';
import { z } from '../records/zod';
import type { PersonRead } from './person-page';

const line = z.nullable(z.string().check(z.minLength(1), z.maxLength(300)));
const answerSchema = z.object({ name: line, headline: line, url: webAddress });

/** The person, or null where the answer is none. */
export function parsePerson(answer: unknown): PersonRead | null {
  const parsed = answerSchema.safeParse(answer);
  return parsed.success ? (parsed.data satisfies PersonRead) : null;
}
