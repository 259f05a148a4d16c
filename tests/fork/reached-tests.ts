import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path/posix';
import ts from 'typescript';

/** What a fork owns. */
const OWNED = /^(src\/app|mocks\/api|mocks\/scenarios\/app|tests\/app)\/|^app\.config\.js$/;

/** What finds files in another way than by an import, so that it may meet any file. */
const FINDS_FILES = /\bimport\.meta\.(glob|dirname|filename)\b|\bnew URL\(|\bprocess\.cwd\(/;
const PROGRAMS = /^(node:(fs|fs\/promises|child_process|module|worker_threads)|vite|eslint)$/;

interface Module {
  /** Itself owned, or able to find what is. */
  readonly reaches: boolean;
  readonly imports: readonly string[];
}

/**
 * The tests in Node that a change of what a fork owns can reach: those with a module, however far away, that is owned
 * or may find files by itself. The others run nothing but what is the same in every fork.
 * @param folder the fork
 * @returns paths from the fork's folder
 */
export function reachedTests(folder: string): string[] {
  const modules = new Map<string, Module>();
  const moduleOf = (file: string): Module => {
    const known = modules.get(file) ?? readModule(folder, file);
    modules.set(file, known);
    return known;
  };

  return readdirSync(join(folder, 'tests'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => `tests/${file.replaceAll('\\', '/')}`)
    .filter((test) => {
      const waiting = [test];
      const seen = new Set(waiting);
      for (const file of waiting) {
        const { reaches, imports } = moduleOf(file);
        if (reaches) return true;
        waiting.push(...imports.filter((each) => !seen.has(each)));
        for (const each of imports) seen.add(each);
      }
      return false;
    });
}

function readModule(folder: string, file: string): Module {
  const code = readFileSync(join(folder, file), 'utf8');
  const names = ts
    .preProcessFile(file.endsWith('.svelte') ? scriptsOf(code) : code, true, true)
    .importedFiles.map(({ fileName }) => fileName);
  return {
    reaches:
      OWNED.test(file) || FINDS_FILES.test(code) || names.some((name) => PROGRAMS.test(name)),
    imports: names
      .filter((name) => name.startsWith('.'))
      .map((name) => normalize(join(dirname(file), name.replace(/\?.*$/, ''))))
      .filter((path) => existsSync(join(folder, path))),
  };
}

function scriptsOf(component: string): string {
  return [...component.matchAll(/<script[^>]*>([^]*?)<\/script>/g)].map(([, code]) => code).join();
}
