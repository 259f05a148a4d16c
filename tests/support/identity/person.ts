/** A person with a browser of their own, for tests without one: cookies, and the forms that the provider shows. */
export class Person {
  readonly #name: string;
  readonly #cookies = new Map<string, string>();

  constructor(name: string) {
    this.#name = name;
  }

  /** Signs in and agrees, and gives the query with which the provider sends them back. */
  async signIn(url: string, back: string): Promise<string> {
    return this.#follow(url, back, { login: this.#name, password: 'any' });
  }

  /** Comes to the provider and says no. */
  async refuse(url: string, back: string): Promise<string> {
    return this.#follow(url, back, undefined);
  }

  async #follow(
    start: string,
    back: string,
    answers: Record<string, string> | undefined,
  ): Promise<string> {
    let response = await this.#send(start);
    for (let step = 0; step < 20; step += 1) {
      const location = response.headers.get('location');
      if (location) {
        const next = new URL(location, start);
        if (next.href.startsWith(back)) return next.search;
        response = await this.#send(next.href);
        continue;
      }
      const page = await response.text();
      const action = /<form[^>]* action="([^"]+)"/.exec(page)?.[1];
      const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1];
      if (!action || !prompt) throw new Error(`The provider shows no form: ${page}`);
      const target = new URL(action, start).href;
      response = answers
        ? await this.#send(target, new URLSearchParams({ prompt, ...answers }))
        : await this.#send(`${target}/abort`);
    }
    throw new Error('The provider leads in a circle.');
  }

  async #send(url: string, form?: URLSearchParams): Promise<Response> {
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { cookie: [...this.#cookies].map((pair) => pair.join('=')).join('; ') },
      ...(form && { method: 'POST', body: form }),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [name = '', value = ''] = cookie.split(';')[0]?.split('=') ?? [];
      this.#cookies.set(name, value);
    }
    return response;
  }
}
