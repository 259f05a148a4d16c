import { jSmith } from './j-smith.ts';
import { jordanSmith } from './jordan-smith.ts';
import { jordanSmithLee } from './jordan-smith-lee.ts';
import type { Story } from './story.ts';

/** Three customers behind one address: which of them writes? */
export const threeWhoShareAnInbox = [jordanSmith, jordanSmithLee, jSmith] satisfies Story[];
