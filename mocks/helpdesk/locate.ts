/**
 * The range in a JSON text of the value at a path such as `data.conversation.messages.3.id`.
 * Where the path goes on below a value that is not there, the value itself. Undefined: it is not JSON,
 * or the path is not in it.
 */
export function locate(text: string, path: string): readonly [number, number] | undefined {
  let at = 0;
  let found: readonly [number, number] | undefined;

  const skip = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const [passed = ''] = pattern.exec(text) ?? [];
    at += passed.length;
    return passed;
  };

  /** Reads one value; `rest` is what is left of the path, undefined where the value is beside it. */
  const value = (rest: string | undefined): void => {
    skip(SPACE);
    const from = at;
    if (text[at] === '{' || text[at] === '[') members(text[at] === '{', rest);
    else skip(SCALAR);
    if (rest !== undefined) found ??= [from, at];
    skip(SPACE);
  };

  const members = (named: boolean, rest: string | undefined): void => {
    at += 1;
    for (let index = 0; at < text.length; index += 1) {
      skip(SPACE);
      if (skip(END)) return;
      const key = named ? (JSON.parse(skip(SCALAR)) as string) : String(index);
      if (named) skip(COLON);
      value(below(rest, key));
      skip(COMMA);
    }
  };

  try {
    JSON.parse(text);
    value(path);
  } catch {
    return undefined;
  }
  return found;
}

const SPACE = /\s*/y;
const SCALAR = /"(?:[^"\\]|\\.)*"|[^\s,:[\]{}"]+/y;
const END = /[}\]]/y;
const COLON = /\s*:/y;
const COMMA = /\s*,?/y;

/** What is left of the path below this key. A key may have a dot in it. */
function below(rest: string | undefined, key: string): string | undefined {
  if (rest === key) return '';
  return rest?.startsWith(`${key}.`) ? rest.slice(key.length + 1) : undefined;
}
