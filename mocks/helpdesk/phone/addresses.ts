import { webAddress, withUrlSettings, type UrlSettings } from '../url-settings.ts';

/** The phone's page, beside the app, in that situation. `helpdesk` is where its way back leads. */
export function phoneAddress(settings: UrlSettings, helpdesk: URL): string {
  const url = withUrlSettings(new URL('phone.html', settings.app), settings);
  url.searchParams.set('helpdesk', helpdesk.origin + helpdesk.pathname);
  return url.href;
}

/** The helpdesk in the same situation as the phone; undefined where its address is not known. */
export function helpdeskAddress(
  phone: URL,
  settings: UrlSettings,
  usual: string | undefined,
): string | undefined {
  const helpdesk = usual ?? webAddress(phone.searchParams.get('helpdesk'));
  if (!helpdesk) return undefined;
  const url = withUrlSettings(new URL(helpdesk, phone), settings);
  url.searchParams.set('app', new URL('.', phone).href);
  return url.href;
}
