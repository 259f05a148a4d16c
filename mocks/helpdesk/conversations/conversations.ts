import type { HelpdeskConversation } from '../store/conversation-record.ts';
import { annaVerified } from './anna.ts';
import { brunoWithALongThread } from './bruno.ts';
import { chloeUnanswered } from './chloe.ts';
import { dmitriUnknown } from './dmitri.ts';
import { jordanAmbiguous } from './jordan.ts';
import { meiBeforeHerFirstOrder } from './mei.ts';
import { contactNotLoaded } from './not-loaded.ts';
import { thomasWithLongValues } from './thomas.ts';
import { anonymousVisitor } from './wandering-sun.ts';
import { yaelWritingHebrew } from './yael.ts';

/** All that is in the pretend helpdesk, as its list shows it. The first one is open at the start. */
export const conversations: readonly [HelpdeskConversation, ...HelpdeskConversation[]] = [
  annaVerified,
  brunoWithALongThread,
  chloeUnanswered,
  yaelWritingHebrew,
  jordanAmbiguous,
  dmitriUnknown,
  anonymousVisitor,
  meiBeforeHerFirstOrder,
  contactNotLoaded,
  thomasWithLongValues,
];
