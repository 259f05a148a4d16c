import { mount } from 'svelte';
import { Desk } from './desk.svelte.ts';
import './helpdesk.css';
import Helpdesk from './Helpdesk.svelte';
import { readUrlSettings } from './url-settings.ts';

const target = document.querySelector('#helpdesk');
if (!target) throw new Error('The page has no element #helpdesk.');

const settings = readUrlSettings(new URL(location.href));
const desk = new Desk(settings);
const ready = desk.dataApi.start();
// Before the page is there: the app's first request may come at once.
if (settings.api !== undefined) await ready;

mount(Helpdesk, { target, props: { desk } });
