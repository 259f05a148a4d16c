import type { VisibilityWindow } from '../../src/frame/host/visibility.ts';

type Entry = Pick<IntersectionObserverEntry, 'isIntersecting'>;

/** A page that can be watched; what is held is what has been attached and not been released. */
export function createFakePage() {
  const held: string[] = [];
  const listeners = new Map<string, () => void>();
  const listening = {
    addEventListener: (type: string, listener: () => void) => {
      held.push(type);
      listeners.set(type, listener);
    },
    removeEventListener: (type: string, listener: () => void) => {
      if (listeners.get(type) !== listener) return;
      held.splice(held.indexOf(type), 1);
      listeners.delete(type);
    },
  };
  const documentElement = {} as HTMLElement;
  const document = { ...listening, documentElement, visibilityState: 'visible' };
  let observe: (entries: Entry[]) => void = () => undefined;
  const page = {
    ...listening,
    document,
    IntersectionObserver: class {
      constructor(callback: (entries: Entry[]) => void) {
        observe = callback;
      }
      observe(target: Element) {
        held.push(target === documentElement ? 'observer' : 'observer of something else');
      }
      disconnect() {
        held.splice(held.indexOf('observer'), 1);
        observe = () => undefined;
      }
    },
  };
  const tell = (type: string) => listeners.get(type)?.();
  return {
    page: page as VisibilityWindow,
    held: held as readonly string[],
    intersect: (...found: boolean[]) => {
      observe(found.map((isIntersecting) => ({ isIntersecting })));
    },
    turn: (state: 'visible' | 'hidden') => {
      document.visibilityState = state;
      tell('visibilitychange');
    },
    comeBack: () => tell('pageshow'),
  };
}
