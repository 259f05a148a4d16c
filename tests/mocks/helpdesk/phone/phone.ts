import { contextOf } from '../../../../mocks/helpdesk/context-of.ts';
import { attributeDefinitions } from '../../../../mocks/helpdesk/conversations/attribute-definitions.ts';
import { serveDashboardApps } from '../../../../mocks/helpdesk/dashboard-host.ts';
import { NO_FAULTS } from '../../../../mocks/helpdesk/faults/fault-settings.ts';
import type { Change, HostProfile } from '../../../../mocks/helpdesk/profiles/host-profile.ts';
import type { HelpdeskConversation } from '../../../../mocks/helpdesk/store/conversation-record.ts';
import {
  createPhoneShell,
  type PhoneWindow,
} from '../../../../mocks/helpdesk/phone/phone-shell.ts';

/** A page in the pretend phone: what is posted to its window is in `posted`. */
export function phoneWith(profile: HostProfile, conversation: HelpdeskConversation) {
  const events = new EventTarget();
  const posted: unknown[] = [];
  const page: PhoneWindow = Object.assign(events, {
    postMessage: (message: unknown) => {
      posted.push(message);
      events.dispatchEvent(Object.assign(new Event('message'), { source: page, data: message }));
    },
  });
  const shell = createPhoneShell(page);
  let notify: (change: Change) => void = () => undefined;
  serveDashboardApps(shell.page, [shell.frame], {
    profile,
    context: () =>
      contextOf(conversation, { theme: 'dark', definitions: attributeDefinitions }).data,
    onChange(listener) {
      notify = listener;
      return () => undefined;
    },
    shown: 0,
    faults: () => NO_FAULTS,
    onSpent: () => undefined,
    timers: { after: () => () => undefined },
  });
  return {
    page,
    posted,
    load: () => events.dispatchEvent(new Event('load')),
    change: (change: Change) => {
      notify(change);
    },
  };
}
