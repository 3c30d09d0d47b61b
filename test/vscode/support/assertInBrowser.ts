/** What the tests in the editor use of `node:assert/strict`, for a browser, where that does not exist. */
function assert(value: unknown, message?: string): void {
  assert.ok(value, message);
}

// oxlint-disable-next-line import/no-default-export -- it stands in for a module that has one
export default assert;

const show = (value: unknown): string => JSON.stringify(value, undefined, 1) ?? String(value);

function fail(message: string | undefined, otherwise: string): never {
  throw new Error(message ?? otherwise);
}

assert.ok = (value: unknown, message?: string): void => {
  if (!value) fail(message, `${show(value)} is not true`);
};

assert.equal = (actual: unknown, expected: unknown, message?: string): void => {
  if (!Object.is(actual, expected)) fail(message, `${show(actual)} is not ${show(expected)}`);
};

assert.notEqual = (actual: unknown, expected: unknown, message?: string): void => {
  if (Object.is(actual, expected)) fail(message, `${show(actual)} is the same`);
};

assert.deepEqual = (actual: unknown, expected: unknown, message?: string): void => {
  if (!same(actual, expected)) fail(message, `${show(actual)}\nis not\n${show(expected)}`);
};

assert.match = (text: string, pattern: RegExp, message?: string): void => {
  if (!pattern.test(text)) fail(message, `${show(text)} does not match ${String(pattern)}`);
};

assert.doesNotMatch = (text: string, pattern: RegExp, message?: string): void => {
  if (pattern.test(text)) fail(message, `${show(text)} matches ${String(pattern)}`);
};

assert.fail = (message?: string): never => fail(message, "failed");

assert.rejects = async (work: Promise<unknown>, pattern?: RegExp): Promise<void> => {
  const error = await work.then(
    () => fail(undefined, "was not rejected"),
    (reason: unknown) => reason,
  );
  if (pattern) assert.match(error instanceof Error ? error.message : String(error), pattern);
};

function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => Object.hasOwn(right, key) && same(left[key], right[key]))
  );
}
