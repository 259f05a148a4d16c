import { withCurrentAgentAssigned, withNewMessage } from './changes.ts';
import { contextOf, type Theme } from './context-of.ts';
import {
  attributeDefinitions,
  revisedAttributeDefinitions,
} from './conversations/attribute-definitions.ts';
import { conversations } from './conversations/conversations.ts';
import type { Change } from './dashboard-host.ts';
import type { HelpdeskConversation } from './store/conversation-record.ts';
import type { FrameWidth, UrlSettings } from './url-settings.ts';

export type PaneTab = 'messages' | 'app';

/** The agent's screen as facts: what is open, and what happens to it. */
export class Desk {
  conversations = $state.raw<readonly HelpdeskConversation[]>(conversations);
  definitions = $state.raw(attributeDefinitions);
  openId = $state<number>(conversations[0].conversation.id);
  tab = $state<PaneTab>('app');
  theme = $state<Theme>('light');
  width = $state<FrameWidth>('full');
  readonly app: string;
  #listeners: readonly ((change: Change) => void)[] = [];

  constructor({ conversation, theme, width, app }: UrlSettings) {
    this.theme = theme;
    this.width = width;
    this.app = app;
    if (conversation !== undefined) this.open(conversation);
  }

  get current(): HelpdeskConversation {
    return (
      this.conversations.find(({ conversation }) => conversation.id === this.openId) ??
      conversations[0]
    );
  }

  /** The message for the app, as it would be now. */
  readonly context = () => contextOf(this.current, this);

  /** Tells of every change until the returned function is called. */
  readonly onChange = (listener: (change: Change) => void) => {
    this.#listeners = [...this.#listeners, listener];
    return () => {
      this.#listeners = this.#listeners.filter((known) => known !== listener);
    };
  };

  open(id: number) {
    if (this.conversations.some(({ conversation }) => conversation.id === id)) this.openId = id;
  }

  receiveMessage() {
    this.#replaceCurrent(withNewMessage(this.current));
    this.#tell('message');
  }

  assignToMe() {
    this.#replaceCurrent(withCurrentAgentAssigned(this.current));
    this.#tell('assignee');
  }

  toggleTheme() {
    this.theme = this.theme === 'light' ? 'dark' : 'light';
    this.#tell('theme');
  }

  changeDefinitions() {
    this.definitions =
      this.definitions === attributeDefinitions
        ? revisedAttributeDefinitions
        : attributeDefinitions;
    this.#tell('definitions');
  }

  #replaceCurrent(next: HelpdeskConversation) {
    const { current } = this;
    this.conversations = this.conversations.map((known) => (known === current ? next : known));
  }

  #tell(change: Change) {
    for (const listener of this.#listeners) listener(change);
  }
}
