import type { Findings } from "../analysis/findings.ts";
import type { Corpus, Document } from "../corpus/corpus.ts";
import { glancingOnce } from "../corpus/stored/glance.ts";
import type { Registry } from "../registry/registry.ts";
import { resultOf } from "../text/resultOf.ts";
import type { Check, CheckedProblem, CorpusCheck, Found, FoundIn } from "./checks/check.ts";
import { checks } from "./checks/checks.ts";
import { readerProblems } from "./checks/readerProblems.ts";
import { isSilenced } from "./checks/silenced.ts";
import { documentOf, type CorpusView } from "./view.ts";

/**
 * All problems of one file of the corpus, graded as `corpus.yaml` says and without those that somebody silenced, in the
 * order in which they stand.
 */
export function problemsOf(view: CorpusView, uri: string): readonly CheckedProblem[] {
  const document = documentOf(view, uri);
  const problems = [
    ...readerProblems(view, uri),
    ...fileProblems(view, uri),
    ...(document ? documentProblems(document, view.corpus.registry) : problemsOfEntries(view, uri)),
  ];
  return problems
    .filter((problem) => !document || !isSilenced(document, problem))
    .flatMap((problem) => graded(view, problem))
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

function graded({ corpus }: CorpusView, problem: CheckedProblem): CheckedProblem[] {
  const grade = corpus.config.checks.get(problem.code);
  if (grade === "off") return [];
  return grade === undefined || grade === problem.severity ? [problem] : [{ ...problem, severity: grade }];
}

const fileProblems = (view: CorpusView, uri: string): CheckedProblem[] =>
  checks.flatMap((check) =>
    check.of === "file" ? check.find(view, uri).map((found) => problemOf(check, found)) : [],
  );

/** What the document checks find, kept as long as the document and the registry are the same. */
const documentProblems = (document: Document, registry: Registry): readonly CheckedProblem[] =>
  resultOf(checkDocument(document, registry));

/** The same with a pause after each check, for long documents. */
function* checkDocument(
  document: Document,
  registry: Registry,
): Generator<undefined, readonly CheckedProblem[], undefined> {
  const known = ofDocuments.get(document.findings);
  if (known?.registry === registry) return known.problems;
  const problems: CheckedProblem[] = [];
  for (const check of checks) {
    if (check.of !== "document") continue;
    for (const found of check.find(document, registry)) problems.push(problemOf(check, found));
    yield;
  }
  ofDocuments.set(document.findings, { registry, problems });
  return problems;
}

/** Have a file checked with pauses, so that `problemsOf` has its answer at hand. */
export function* checkInSteps(view: CorpusView, uri: string): Generator<undefined, void, undefined> {
  const document = documentOf(view, uri);
  if (document) yield* checkDocument(document, view.corpus.registry);
  else if (view.yaml.has(uri))
    for (const block of view.corpus.documents.blocks) {
      glancingOnce(() => {
        for (const check of checks) if (check.of === "corpus") check.prepare?.(block);
      });
      yield;
    }
}

const ofDocuments = new WeakMap<
  Findings,
  { readonly registry: Registry; readonly problems: readonly CheckedProblem[] }
>();

/** What the checks of the whole registry or corpus find: all of it is told where entries stand, none in documents. */
const problemsOfEntries = (view: CorpusView, uri: string): CheckedProblem[] =>
  (["registry", "corpus"] as const).flatMap((of) => byFile(view, of).get(uri) ?? []);

/** The same by file, kept as long as that is the same. */
function byFile(view: CorpusView, of: CorpusCheck["of"]): ReadonlyMap<string, readonly CheckedProblem[]> {
  const key = of === "registry" ? view.corpus.registry : view.corpus;
  const known = ofWholes.get(key);
  if (known) return known;
  const found = new Map<string, CheckedProblem[]>();
  for (const check of checks) {
    if (check.of !== of) continue;
    for (const each of check.find(view)) {
      const problem = problemOf(check, each);
      const list = found.get(each.uri);
      if (list) list.push(problem);
      else found.set(each.uri, [problem]);
    }
  }
  ofWholes.set(key, found);
  return found;
}

const ofWholes = new WeakMap<Registry | Corpus, ReadonlyMap<string, readonly CheckedProblem[]>>();

const problemOf = (
  { code, severity }: Pick<Check, "code" | "severity">,
  { span, message, related, fixes }: Found | FoundIn,
): CheckedProblem => ({
  code,
  severity,
  span,
  message,
  ...(related && { related }),
  ...(fixes && { fixes }),
});
