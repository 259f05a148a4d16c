import type { Report } from '../report/report.ts';
import type { HostFrame, HostPage } from '../dashboard-host.ts';
import { readReport } from './read-report.ts';

/** Passes on the reports of the app in this frame, and of no other, until the returned function is called. */
export function listenForReports(
  page: HostPage,
  frame: Pick<HostFrame, 'contentWindow'>,
  appOrigin: string,
  receive: (report: Report) => void,
): () => void {
  const listener = ({ source, origin, data }: MessageEvent) => {
    if (source === null || source !== (frame.contentWindow as unknown)) return;
    if (origin !== appOrigin) return;
    const report = readReport(data);
    if (report) receive(report);
  };
  page.addEventListener('message', listener);
  return () => page.removeEventListener('message', listener);
}
