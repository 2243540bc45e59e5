/**
 * Decides what we remember of a company as such: its name and the keys by which it is recognised across sites.
 * Facts about it stay with the postings that stated them.
 */
import { MAX_FIELD_CHARS } from './bounds';
import { z } from './zod';

export const companySchema = z.object({
  id: z.string().check(z.minLength(1)),
  name: z.string().check(z.minLength(1), z.maxLength(MAX_FIELD_CHARS)),
  /** `name:acme`, `linkedin:acme-ai`, `glassdoor:12345`, `web:acme.example`; a key belongs to one company only. */
  keys: z.array(z.string().check(z.minLength(1), z.maxLength(MAX_FIELD_CHARS))),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});

export type Company = z.infer<typeof companySchema>;
