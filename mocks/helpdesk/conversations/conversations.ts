import type { HelpdeskConversation } from '../store/conversation-record.ts';
import { annaWhoseIdentityIsProven } from './anna.ts';
import { brunoWithALongThread } from './bruno.ts';
import { chloeWhomNobodyAnswers } from './chloe.ts';
import { dmitriWhomTheShopDoesNotKnow } from './dmitri.ts';
import { jordanWhoMayBeAnybody } from './jordan.ts';
import { meiBeforeHerFirstOrder } from './mei.ts';
import { contactThatIsNotLoaded } from './not-loaded.ts';
import { thomasWhoBreaksLayouts } from './thomas.ts';
import { visitorWithoutAnyTrace } from './wandering-sun.ts';
import { yaelWritingHebrew } from './yael.ts';

/** All that is in the pretend helpdesk, as its list shows it. The first one is open at the start. */
export const conversations: readonly [HelpdeskConversation, ...HelpdeskConversation[]] = [
  annaWhoseIdentityIsProven,
  brunoWithALongThread,
  chloeWhomNobodyAnswers,
  yaelWritingHebrew,
  jordanWhoMayBeAnybody,
  dmitriWhomTheShopDoesNotKnow,
  visitorWithoutAnyTrace,
  meiBeforeHerFirstOrder,
  contactThatIsNotLoaded,
  thomasWhoBreaksLayouts,
];
