import type { TestProject } from 'vitest/node';
import { needEngine, needScreen, type Engine } from '../../scripts/engines.js';
import { startServers } from './servers.ts';

declare module 'vitest' {
  interface ProvidedContext {
    engine: Engine;
  }
}

/** Once for all test files: the browser's program, a screen to draw on, and the servers. */
export default async function setup(project: TestProject): Promise<() => void> {
  project.provide('engine', needEngine(project.vite.config.mode));
  const screen = await needScreen();
  if (screen.display) process.env['DISPLAY'] = screen.display;
  const stopServers = await startServers();
  return () => {
    stopServers();
    screen.stop();
  };
}
