import { brandKey } from './brand-key.ts';
import { contactOnly } from './contact-only.ts';
import { extraMembers } from './extra-members.ts';
import { firstFrame } from './first-frame.ts';
import { hiddenDropped } from './hidden-dropped.ts';
import type { HostProfile } from './host-profile.ts';
import { livingFrame } from './living-frame.ts';
import { mute } from './mute.ts';
import { newest } from './newest.ts';
import { object } from './object.ts';
import { pushOnLoad } from './push-on-load.ts';
import { pushesEveryChange } from './pushes-every-change.ts';
import { silent } from './silent.ts';
import { webview400 } from './webview-4-0-0.ts';
import { webview4016 } from './webview-4-0-16.ts';
import { wrongFrame } from './wrong-frame.ts';

/** Every kind of helpdesk that can be pretended: the generations from new to old, then the mobile app, then what brands made. */
export const profiles = [
  newest,
  hiddenDropped,
  wrongFrame,
  firstFrame,
  pushOnLoad,
  webview4016,
  webview400,
  brandKey,
  object,
  extraMembers,
  contactOnly,
  livingFrame,
  pushesEveryChange,
  silent,
  mute,
] as const satisfies readonly HostProfile[];

export type ProfileId = (typeof profiles)[number]['id'];

/** The profile of that id; the newest helpdesk where there is none. */
export function profileOf(id: string | null): HostProfile & { readonly id: ProfileId } {
  return profiles.find((profile) => profile.id === id) ?? newest;
}
