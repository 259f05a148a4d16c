import { mount } from 'svelte';
import { readAuthorization, wayBack } from './authorization.ts';
import { personOf, type Person } from './people.ts';
import ProviderPage from './ProviderPage.svelte';
import { readSignIn } from './sign-in-settings.ts';

const target = document.querySelector('#provider');
if (!target) throw new Error('The page has no element #provider.');

const url = new URL(location.href);
const request = readAuthorization(url);
const issuer = new URL('.', url).href.replace(/\/$/, '');
/** As a provider remembers who is signed in with it, for each app. */
const remembered = `pretend sign-in ${request?.client ?? ''}`;

// A static server sends no such header, and this is what it does to the page that has opened this window.
if (readSignIn(request?.settings)?.on.has('cut-off')) window.opener = null;

const known = personOf(localStorage.getItem(remembered));
if (request && known && !request.choosesAgain) choose(known);
else mount(ProviderPage, { target, props: { request, choose } });

/** Goes back to the app; without a person, with a refusal. */
function choose(person: Person | undefined) {
  if (!request) return;
  if (person) localStorage.setItem(remembered, person.subject);
  location.replace(wayBack(request, issuer, person));
}
