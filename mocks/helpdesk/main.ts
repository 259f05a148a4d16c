import { mount } from 'svelte';
import { Desk } from './desk.svelte.ts';
import './helpdesk.css';
import Helpdesk from './Helpdesk.svelte';
import { ScenarioPlayer } from './scenario-player.svelte.ts';
import { readUrlSettings } from './url-settings.ts';

const target = document.querySelector('#helpdesk');
if (!target) throw new Error('The page has no element #helpdesk.');

const settings = readUrlSettings(new URL(location.href));
const desk = new Desk(settings);
const ready = desk.dataApi.start();
// Before the page is there: the app's first request may come at once.
if (settings.api !== undefined || settings.scenario !== undefined) await ready;
const player = new ScenarioPlayer(desk);
if (settings.scenario !== undefined) {
  desk.bench ??= 'scenarios';
  await player.start(settings.scenario);
}

mount(Helpdesk, { target, props: { desk, player } });
