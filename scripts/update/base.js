import { git, gitOrNothing } from './git.js';

/**
 * The commit of the template that this fork last took: the one that was noted by an update, the one where both
 * histories part, or, where they share nothing (GitHub's "Use this template"), the one whose files are those of this
 * fork's first commit.
 * @param {string | undefined} noted @param {string} template
 * @returns {string | undefined}
 */
export function baseOf(noted, template) {
  if (noted !== undefined)
    return gitOrNothing(['rev-parse', '--verify', '--quiet', `${noted}^{commit}`]);
  const shared = gitOrNothing(['merge-base', 'HEAD', template]);
  if (shared !== undefined) return shared;
  const [first = ''] = git(['rev-list', '--max-parents=0', 'HEAD']).trim().split('\n');
  const files = git(['rev-parse', `${first}^{tree}`]).trim();
  const history = git(['log', '--format=%H %T', template]).trim().split('\n');
  return history.find((line) => line.endsWith(` ${files}`))?.split(' ')[0];
}
