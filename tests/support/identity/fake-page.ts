/** A tab's storage that frames share, and the events with which the browser says so. */
export class Tab {
  readonly #items = new Map<string, string>();
  readonly #frames = new Set<() => void>();
  /** The browser denies this page all storage. */
  isDenied = false;
  /** There is a storage, and nothing more fits into it. */
  isFull = false;

  get items(): ReadonlyMap<string, string> {
    return this.#items;
  }

  /** One frame's window. */
  frame(): Pick<Window, 'sessionStorage' | 'addEventListener'> {
    const listeners: (() => void)[] = [];
    const hears = () => {
      for (const listener of listeners) listener();
    };
    this.#frames.add(hears);
    const changed = () => {
      for (const each of this.#frames) if (each !== hears) each();
    };
    const storage = {
      getItem: (key: string) => this.#items.get(key) ?? null,
      setItem: (key: string, value: string) => {
        if (this.isFull) throw new DOMException('full', 'QuotaExceededError');
        this.#items.set(key, value);
        changed();
      },
      removeItem: (key: string) => {
        this.#items.delete(key);
        changed();
      },
    };
    const isDenied = () => this.isDenied;
    return {
      get sessionStorage() {
        if (isDenied()) throw new DOMException('denied', 'SecurityError');
        return storage as unknown as Storage;
      },
      addEventListener: ((_: string, listener: () => void) => {
        listeners.push(listener);
      }) as Window['addEventListener'],
    };
  }
}
