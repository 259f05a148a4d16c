import { mount } from 'svelte';
import { Desk } from './desk.svelte.ts';
import './helpdesk.css';
import Helpdesk from './Helpdesk.svelte';
import { readUrlSettings } from './url-settings.ts';

const target = document.querySelector('#helpdesk');
if (!target) throw new Error('The page has no element #helpdesk.');

mount(Helpdesk, { target, props: { desk: new Desk(readUrlSettings(new URL(location.href))) } });
