import * as z from 'zod/mini';
import { VERDICTS, type Report } from '../report/report.ts';

const verdict = z.enum(VERDICTS);
const count = z.number().check(z.nonnegative());

const report = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('message'),
    verdict,
    problems: z.array(z.object({ path: z.string(), expected: z.string() })),
    size: count,
    origin: z.string(),
    strange: z.exactOptional(z.string()),
  }),
  z.object({
    kind: z.literal('lifecycle'),
    at: count,
    event: z.string(),
    state: z.string(),
    flags: z.array(z.string()),
    verdict: z.exactOptional(verdict),
  }),
]);

const posted = z.object({ dashboardAppReport: report });

/** The report in what an app has posted; undefined: it is none. */
export function readReport(data: unknown): Report | undefined {
  return posted.safeParse(data).data?.dashboardAppReport;
}
