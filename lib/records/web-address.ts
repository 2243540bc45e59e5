/** Decides which addresses a record may hold: pages of the web, nothing that runs or is read from the machine. */
import { MAX_FIELD_CHARS } from './bounds';
import { z } from './zod';

export const webAddress = z.url({ protocol: /^https?$/ }).check(z.maxLength(MAX_FIELD_CHARS));
