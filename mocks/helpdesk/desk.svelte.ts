import type { BenchTab } from './bench-tabs.ts';
import { withAnotherContact, withCurrentAgentAssigned, withNewMessage } from './changes.ts';
import { contextOf, type Theme, type SentContext } from './context-of.ts';
import {
  attributeDefinitions,
  revisedAttributeDefinitions,
} from './conversations/attribute-definitions.ts';
import { conversations } from './conversations/conversations.ts';
import { NO_FAULTS, withFault, type FaultId, type FaultSettings } from './faults/fault-settings.ts';
import { DataApi } from './data-api.svelte.ts';
import { Draft } from './draft.svelte.ts';
import { Log } from './log/log.svelte.ts';
import { Timeline } from './log/timeline.svelte.ts';
import type { DashboardHost } from './dashboard-host.ts';
import { messageOf } from './message-of.ts';
import type { Change } from './profiles/host-profile.ts';
import { withSignIn, type SignInSettings } from './provider/sign-in-settings.ts';
import { profileOf, type ProfileId } from './profiles/profiles.ts';
import type { HelpdeskConversation } from './store/conversation-record.ts';
import type { FrameWidth, Place, UrlSettings } from './url-settings.ts';

export type PaneTab = 'messages' | 'app' | 'neighbour';

export interface Situation {
  readonly conversation: number;
  readonly profile: ProfileId;
  readonly faults: FaultSettings;
  readonly tab: PaneTab;
  readonly contexts: Readonly<Record<number, SentContext>>;
  readonly scenario: string | undefined;
  readonly signIn: SignInSettings | undefined;
}

/** The agent's screen as facts: what is open, and what happens to it. */
export class Desk {
  conversations = $state.raw<readonly HelpdeskConversation[]>(conversations);
  definitions = $state.raw(attributeDefinitions);
  openId = $state<number>(conversations[0].conversation.id);
  tab = $state<PaneTab>('app');
  theme = $state<Theme>('light');
  width = $state<FrameWidth>('full');
  /** Where the agent is. Each place has a pane of its own for conversations, so the apps are loaded afresh there. */
  place = $state<Place>('conversations');
  panelIsOpen = $state(false);
  profile = $state.raw(profileOf(null));
  faults = $state.raw<FaultSettings>(NO_FAULTS);
  /** How agents sign in; undefined: the data API is open. */
  signIn = $state.raw<SignInSettings>();
  /** What the provider knows the app as. Each scenario has an app of its own, in which no one has signed in. */
  client = $state('app');
  /** The open tab of the workbench; undefined: it is closed. */
  bench = $state<BenchTab>();
  /** By conversation: what is known in place of its own records. */
  contexts = $state.raw<Readonly<Record<number, SentContext>>>({});
  /** The id of the scenario that is played; undefined: none. */
  scenario = $state<string>();
  /** Whether frames are there from the beginning; after a return to *Messages* they are made when a tab is opened. */
  framesAreThere = $state(true);
  /** The contact was deleted, and the conversation's apps with it. */
  appIsGone = $state(false);
  /** Counts how often everything was started again. */
  round = $state(0);
  /** What the app has posted as a request since the profile was chosen. */
  heardKeys = $state.raw<readonly string[]>([]);
  /** What serves the app's frame at the moment. */
  host = $state.raw<DashboardHost>();
  readonly draft = new Draft(() => messageOf(this.profile, this.context(), this.faults.on));
  readonly dataApi: DataApi;
  readonly log = new Log();
  readonly timeline = new Timeline();
  readonly app: string;
  #listeners: readonly ((change: Change) => void)[] = [];

  constructor(settings: UrlSettings) {
    const { conversation, theme, width, place, panel, app, profile, faults, bench, api, signIn } =
      settings;
    this.theme = theme;
    this.width = width;
    this.place = place;
    this.panelIsOpen = panel;
    this.app = app;
    this.profile = profileOf(profile);
    this.faults = faults;
    this.signIn = signIn;
    this.bench = bench;
    this.dataApi = new DataApi(api);
    // An address shows the app in its conversation: it is no switch of the agent's.
    if (conversation !== undefined && this.#has(conversation)) this.openId = conversation;
  }

  /** As they are in the page's address. */
  get settings(): UrlSettings {
    const {
      openId: conversation,
      theme,
      width,
      place,
      panelIsOpen: panel,
      profile,
      faults,
      signIn,
      scenario,
      bench,
      app,
      dataApi,
    } = this;
    return {
      conversation,
      theme,
      width,
      place,
      panel,
      profile: profile.id,
      faults,
      signIn,
      scenario,
      bench,
      app,
      api: dataApi.text,
    };
  }

  /** Where the app is, as it shall be loaded. */
  get address(): string {
    return withSignIn(this.app, this.signIn, this.client);
  }

  get current(): HelpdeskConversation {
    return (
      this.conversations.find(({ conversation }) => conversation.id === this.openId) ??
      conversations[0]
    );
  }

  /** Everything an app could be sent, as it is now. */
  readonly context = (): SentContext => ({
    ...contextOf(this.current, this).data,
    ...this.contexts[this.openId],
  });

  /** Reports every change until the returned function is called. */
  readonly onChange = (listener: (change: Change) => void) => {
    this.#listeners = [...this.#listeners, listener];
    return () => {
      this.#listeners = this.#listeners.filter((known) => known !== listener);
    };
  };

  /** Everything as after the start, in another situation. The app is loaded afresh. */
  begin({ conversation, profile, faults, tab, contexts, scenario, signIn }: Situation) {
    this.conversations = conversations;
    this.definitions = attributeDefinitions;
    this.openId = conversation;
    this.tab = tab;
    this.choose(profile);
    this.faults = faults;
    this.contexts = contexts;
    this.scenario = scenario;
    this.signIn = signIn;
    this.client = scenario === undefined ? 'app' : `app-${Date.now()}`;
    this.framesAreThere = true;
    this.appIsGone = false;
    this.draft.reset();
    this.round += 1;
  }

  /** From now on this is known of the open conversation. */
  learn(context: SentContext) {
    const known = this.contexts[this.openId];
    this.contexts = { ...this.contexts, [this.openId]: { ...known, ...context } };
  }

  open(id: number) {
    if (id === this.openId) return;
    if (!this.#has(id)) return;
    this.openId = id;
    this.appIsGone = false;
    this.#returnToMessages();
    this.#notify('conversation');
  }

  /** The agent goes there, with the same conversation open. */
  goTo(place: Place) {
    if (place === this.place) return;
    this.place = place;
    this.#returnToMessages();
  }

  /** Becomes another kind of helpdesk. */
  choose(profile: ProfileId) {
    this.profile = profileOf(profile);
    this.heardKeys = [];
    if (this.tab === 'neighbour' && !this.profile.hasNeighbour) this.tab = 'app';
  }

  setFault(fault: FaultId, isOn: boolean) {
    this.faults = withFault(this.faults, fault, isOn);
  }

  receive(key: string) {
    if (!this.heardKeys.includes(key)) this.heardKeys = [...this.heardKeys, key];
  }

  receiveMessage() {
    this.#replaceCurrent(withNewMessage(this.current));
    this.#notify('message');
  }

  assignToMe() {
    this.#replaceCurrent(withCurrentAgentAssigned(this.current));
    this.#notify('assignee');
  }

  /** Another person turns out to be writing. */
  changeContact() {
    this.#replaceCurrent(withAnotherContact(this.current));
    this.#notify('contact');
  }

  /** The dashboard takes the conversation's apps away. */
  deleteContact() {
    this.appIsGone = true;
  }

  toggleTheme() {
    this.theme = this.theme === 'light' ? 'dark' : 'light';
    this.#notify('theme');
  }

  changeDefinitions() {
    this.definitions =
      this.definitions === attributeDefinitions
        ? revisedAttributeDefinitions
        : attributeDefinitions;
    this.#notify('definitions');
  }

  #returnToMessages() {
    if (!this.profile.returnsToMessages) return;
    this.tab = 'messages';
    this.framesAreThere = false;
  }

  #replaceCurrent(next: HelpdeskConversation) {
    const { current } = this;
    this.conversations = this.conversations.map((known) => (known === current ? next : known));
  }

  #has(id: number): boolean {
    return this.conversations.some(({ conversation }) => conversation.id === id);
  }

  #notify(change: Change) {
    for (const listener of this.#listeners) listener(change);
  }
}
