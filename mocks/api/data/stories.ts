import { annaWithTwoOrders } from './anna.ts';
import { brunoWithFiveHundredOrders } from './bruno.ts';
import { chloeWithNothingButTrouble } from './chloe.ts';
import { meiWhoNeverOrdered } from './mei.ts';
import { threeWhoShareAnInbox } from './shared-inbox.ts';
import type { Story } from './story.ts';
import { thomasWhoBreaksLayouts } from './thomas.ts';
import { yaelInFourCurrencies } from './yael.ts';

/** Everybody whom the data API knows. Nobody is `dmitri.volkov@example.com`, on purpose. */
export const stories: readonly Story[] = [
  annaWithTwoOrders,
  brunoWithFiveHundredOrders,
  chloeWithNothingButTrouble,
  yaelInFourCurrencies,
  ...threeWhoShareAnInbox,
  meiWhoNeverOrdered,
  thomasWhoBreaksLayouts,
];
