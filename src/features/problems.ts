import type { Findings } from "../analysis/findings.ts";
import type { Corpus, Document } from "../corpus/corpus.ts";
import { glancingOnce } from "../corpus/stored/glance.ts";
import type { Grade } from "../registry/corpusConfig.ts";
import type { Registry } from "../registry/registry.ts";
import type { Severity } from "../text/problem.ts";
import { resultOf } from "../text/resultOf.ts";
import type { Check, CheckedProblem, CorpusCheck, Found, FoundIn } from "./checks/check.ts";
import { checks } from "./checks/checks.ts";
import { readerProblems } from "./checks/readerProblems.ts";
import { isSilenced } from "./checks/silenced.ts";
import { documentOf, type CorpusView } from "./view.ts";

/** Whether problems of a severity are asked for. */
export type IsTold = (severity: Severity) => boolean;

/**
 * All problems of one file of the corpus, graded as `corpus.yaml` says and without those that somebody silenced, in the
 * order in which they stand.
 * @param isTold left out: of all severities
 */
export function problemsOf(
  view: CorpusView,
  uri: string,
  isTold: IsTold = () => true,
): readonly CheckedProblem[] {
  const document = documentOf(view, uri);
  const problems = [
    ...readerProblems(view, uri),
    ...fileProblems(view, uri),
    ...(document
      ? documentProblems(document, view.corpus.registry)
      : entryChecks(view, isTold).flatMap((check) => resultOf(byFile(view, check)).get(uri) ?? [])),
  ];
  return problems
    .filter((problem) => !document || !isSilenced(document, problem))
    .flatMap((problem) => graded(view, problem))
    .filter(({ severity }) => isTold(severity))
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

function graded(view: CorpusView, problem: CheckedProblem): CheckedProblem[] {
  const severity = gradeOf(view, problem);
  if (severity === "off") return [];
  return severity === problem.severity ? [problem] : [{ ...problem, severity }];
}

const gradeOf = ({ corpus }: CorpusView, { code, severity }: Pick<Check, "code" | "severity">): Grade =>
  corpus.config.checks.get(code) ?? severity;

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
export function* checkInSteps(
  view: CorpusView,
  uri: string,
  isTold?: IsTold,
): Generator<undefined, void, undefined> {
  const document = documentOf(view, uri);
  if (document) yield* checkDocument(document, view.corpus.registry);
  else if (view.yaml.has(uri))
    for (const check of entryChecks(view, isTold)) {
      if (check.prepare)
        for (const block of view.corpus.documents.blocks) {
          glancingOnce(() => check.prepare?.(block));
          yield;
        }
      yield* byFile(view, check);
    }
}

const ofDocuments = new WeakMap<
  Findings,
  { readonly registry: Registry; readonly problems: readonly CheckedProblem[] }
>();

/** The checks of the whole registry or corpus that may find something: it is told where entries stand, never in documents. */
const entryChecks = (view: CorpusView, isTold: IsTold = () => true): readonly CorpusCheck[] =>
  checks.filter((check): check is CorpusCheck => {
    if (check.of !== "registry" && check.of !== "corpus") return false;
    const grade = gradeOf(view, check);
    return grade !== "off" && isTold(grade);
  });

type ByFile = ReadonlyMap<string, readonly CheckedProblem[]>;

/** What one of them finds, by file, kept as long as what it looks at is the same. */
function* byFile(view: CorpusView, check: CorpusCheck): Generator<undefined, ByFile, undefined> {
  const key = check.of === "registry" ? view.corpus.registry : view.corpus;
  let known = ofWholes.get(key);
  if (!known) ofWholes.set(key, (known = new Map()));
  const before = known.get(check);
  if (before) return before;
  const found = new Map<string, CheckedProblem[]>();
  for (const each of check.find(view)) {
    if (!each) {
      yield;
      continue;
    }
    const problem = problemOf(check, each);
    const list = found.get(each.uri);
    if (list) list.push(problem);
    else found.set(each.uri, [problem]);
  }
  known.set(check, found);
  yield;
  return found;
}

const ofWholes = new WeakMap<Registry | Corpus, Map<CorpusCheck, ByFile>>();

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
