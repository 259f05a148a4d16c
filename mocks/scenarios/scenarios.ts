import { scenario as accessIsNotAllowed } from './access-is-not-allowed.ts';
import { scenario as addressThatWouldRun } from './address-that-would-run.ts';
import { scenario as agentAndThemeAreEmpty } from './agent-and-theme-are-empty.ts';
import { scenario as answerGoesToAnotherApp } from './answer-goes-to-another-app.ts';
import { scenario as answerGoesToNobody } from './answer-goes-to-nobody.ts';
import { scenario as answerIsLost } from './answer-is-lost.ts';
import { scenario as answerIsNoJson } from './answer-is-no-json.ts';
import { scenario as answersOvertakeEachOther } from './answers-overtake-each-other.ts';
import { scenario as attachmentsThatAreNull } from './attachments-that-are-null.ts';
import { scenario as attributesKeepTheirKeys } from './attributes-keep-their-keys.ts';
import { scenario as burstOfContexts } from './burst-of-contexts.ts';
import { scenario as changesAreHeldWhileHidden } from './changes-are-held-while-hidden.ts';
import { scenario as contactIsLoadedLater } from './contact-is-loaded-later.ts';
import { scenario as contactIsMissing } from './contact-is-missing.ts';
import { scenario as contactIsNull } from './contact-is-null.ts';
import { scenario as contextComesTwice } from './context-comes-twice.ts';
import { scenario as contextGrowsOld } from './context-grows-old.ts';
import { scenario as contractIsBroken } from './contract-is-broken.ts';
import { scenario as conversationIsNull } from './conversation-is-null.ts';
import { scenario as conversationIsSwitched } from './conversation-is-switched.ts';
import { scenario as conversationsAreSwitchedQuickly } from './conversations-are-switched-quickly.ts';
import { scenario as customerIsFoundTooLate } from './customer-is-found-too-late.ts';
import { scenario as customerIsUnknown } from './customer-is-unknown.ts';
import { scenario as dataCannotBeReached } from './data-cannot-be-reached.ts';
import { scenario as definitionsChange } from './definitions-change.ts';
import { scenario as encodedTwice } from './encoded-twice.ts';
import { scenario as fieldsOfAnotherType } from './fields-of-another-type.ts';
import { scenario as firstContextComesLate } from './first-context-comes-late.ts';
import { scenario as foreignMessages } from './foreign-messages.ts';
import { scenario as frameLivesOn } from './frame-lives-on.ts';
import { scenario as halfAContext } from './half-a-context.ts';
import { scenario as hiddenFromTheStart } from './hidden-from-the-start.ts';
import { scenario as hiddenRequestsAreDropped } from './hidden-requests-are-dropped.ts';
import { scenario as identityIsNotProven } from './identity-is-not-proven.ts';
import { scenario as internalNotes } from './internal-notes.ts';
import { scenario as jsonIsCutOff } from './json-is-cut-off.ts';
import { scenario as lateAnswerForTheConversationBefore } from './late-answer-for-the-conversation-before.ts';
import { scenario as manyOrders } from './many-orders.ts';
import { scenario as markupInMessages } from './markup-in-messages.ts';
import { scenario as neverAnswers } from './never-answers.ts';
import { scenario as newMessageIsNotTold } from './new-message-is-not-told.ts';
import { scenario as newMessageIsPushed } from './new-message-is-pushed.ts';
import { scenario as nobodyAtAll } from './nobody-at-all.ts';
import { scenario as nothingToLookUpBy } from './nothing-to-look-up-by.ts';
import { scenario as nothingWasOrdered } from './nothing-was-ordered.ts';
import { scenario as objectInsteadOfText } from './object-instead-of-text.ts';
import { scenario as oneBrokenMessage } from './one-broken-message.ts';
import { scenario as oneListenerAnswersTheFirstFrame } from './one-listener-answers-the-first-frame.ts';
import { scenario as oneOrderIsWrong } from './one-order-is-wrong.ts';
import { scenario as ordersFailAlone } from './orders-fail-alone.ts';
import { scenario as otherWindowForgesAContext } from './other-window-forges-a-context.ts';
import { scenario as phoneContextIsCutOff } from './phone-context-is-cut-off.ts';
import { scenario as phoneHasNoConversation } from './phone-has-no-conversation.ts';
import { scenario as phoneIsAskedAgain } from './phone-is-asked-again.ts';
import { scenario as phoneWithCamelCase } from './phone-with-camel-case.ts';
import { scenario as phoneWithSnakeCase } from './phone-with-snake-case.ts';
import { scenario as pushesOnLoadOnly } from './pushes-on-load-only.ts';
import { scenario as recordAfterALiveUpdate } from './record-after-a-live-update.ts';
import { scenario as renewalIsCutOff } from './renewal-is-cut-off.ts';
import { scenario as renewalOfTheDataFails } from './renewal-of-the-data-fails.ts';
import { scenario as requestKeyOfAnotherBrand } from './request-key-of-another-brand.ts';
import { scenario as rightToLeft } from './right-to-left.ts';
import { scenario as serverHasAProblem } from './server-has-a-problem.ts';
import { scenario as signInHasExpired } from './sign-in-has-expired.ts';
import { scenario as strangerForgesAContext } from './stranger-forges-a-context.ts';
import { scenario as thousandMessages } from './thousand-messages.ts';
import { scenario as tokensAreSent } from './tokens-are-sent.ts';
import { scenario as tooManyRequests } from './too-many-requests.ts';
import { scenario as wordsThatAreNew } from './words-that-are-new.ts';
import type { Scenario } from './scenario.ts';

/** Every scenario, in the order in which they are listed. */
export const scenarios: readonly Scenario[] = [
  pushesOnLoadOnly,
  oneListenerAnswersTheFirstFrame,
  answerGoesToAnotherApp,
  answerGoesToNobody,
  hiddenRequestsAreDropped,
  changesAreHeldWhileHidden,
  definitionsChange,
  newMessageIsNotTold,
  newMessageIsPushed,
  contextComesTwice,
  contextGrowsOld,
  conversationIsSwitched,
  conversationsAreSwitchedQuickly,
  frameLivesOn,
  lateAnswerForTheConversationBefore,
  customerIsFoundTooLate,
  hiddenFromTheStart,
  neverAnswers,
  firstContextComesLate,
  phoneWithCamelCase,
  phoneWithSnakeCase,
  phoneIsAskedAgain,
  phoneHasNoConversation,
  phoneContextIsCutOff,
  requestKeyOfAnotherBrand,
  objectInsteadOfText,
  conversationIsNull,
  tokensAreSent,
  contactIsNull,
  nobodyAtAll,
  agentAndThemeAreEmpty,
  contactIsLoadedLater,
  recordAfterALiveUpdate,
  fieldsOfAnotherType,
  oneBrokenMessage,
  internalNotes,
  markupInMessages,
  addressThatWouldRun,
  attachmentsThatAreNull,
  identityIsNotProven,
  nothingToLookUpBy,
  customerIsUnknown,
  contactIsMissing,
  wordsThatAreNew,
  attributesKeepTheirKeys,
  thousandMessages,
  rightToLeft,
  foreignMessages,
  jsonIsCutOff,
  renewalIsCutOff,
  halfAContext,
  encodedTwice,
  burstOfContexts,
  answersOvertakeEachOther,
  answerIsLost,
  strangerForgesAContext,
  otherWindowForgesAContext,
  dataCannotBeReached,
  signInHasExpired,
  accessIsNotAllowed,
  tooManyRequests,
  serverHasAProblem,
  answerIsNoJson,
  contractIsBroken,
  oneOrderIsWrong,
  ordersFailAlone,
  renewalOfTheDataFails,
  nothingWasOrdered,
  manyOrders,
];

export function scenarioOf(id: string): Scenario | undefined {
  return scenarios.find((scenario) => scenario.id === id);
}
