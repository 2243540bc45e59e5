/** The one door to zod: the small build, with its code-generating fast path off, which an extension's CSP forbids. */
import * as z from 'zod/mini';

z.config({ jitless: true });

export { z };
