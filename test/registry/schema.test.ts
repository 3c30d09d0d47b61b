import assert from "node:assert/strict";
import { Ajv, type ValidateFunction } from "ajv";
import fc from "fast-check";
import corpusSchema from "../../schemas/corpus.schema.json";
import registrySchema from "../../schemas/registry.schema.json";
import { checkSchema, type JsonSchema } from "../../src/yaml/checkSchema.ts";
import { parseYaml } from "../../src/yaml/parseYaml.ts";
import { plainOf } from "../../src/yaml/yamlNode.ts";

const good = `people:
  a:
    name: A
    aliases: [B]
    gender: male
    roles: [{ title: t, organization: o, startDate: 2020, endDate: 2021-01-01 }]
    identifiers: { wikidata: Q1, viaf: 12 }
    links: ["https://a.example", { url: "https://b.example", note: n }]
organizations:
  o: { name: O, members: [p, { entity: p, startDate: 1999 }] }
places:
  p: { name: P, demonyms: [Pish], identifiers: { iso3166: NO } }
meetings:
  m: { name: M, startDate: 2020-01-01T10:00Z, documents: [d.txt], participants: [a, { entity: a, mode: video }] }
works:
`;
const parts = [
  "name",
  "a",
  "from",
  "[x]",
  "{ x: y }",
  "2020",
  "Q1",
  "",
  "video",
  "http://x",
  "roles",
  "null",
  "A b",
  ": x",
];

describe("schemas", function () {
  this.timeout(20_000); // generated cases, on a busy machine
  const ajv = new Ajv({ strict: false, allErrors: true });
  const validate: ValidateFunction = ajv.compile(registrySchema);
  ajv.compile(corpusSchema);

  it("our checks and ajv agree on what is valid", () => {
    assert.ok(validate(plainOf(parseYaml(good).value)), JSON.stringify(validate.errors));
    const words = [...good.matchAll(/[\w./:-]+/g)];
    fc.assert(
      fc.property(fc.nat(words.length - 1), fc.constantFrom(...parts), (which, part) => {
        const word = words[which]!;
        const text = good.slice(0, word.index) + part + good.slice(word.index + word[0].length);
        const { value, problems } = parseYaml(text);
        fc.pre(problems.length === 0);
        const found = checkSchema(value, registrySchema as JsonSchema, () => undefined);
        const ours = found.filter((problem) => problem.code !== "duplicate-field");
        assert.equal(ours.length === 0, validate(plainOf(value)), text + JSON.stringify(found));
      }),
      { numRuns: 80 },
    );
  });

  it("use no keyword that our checks do not know", () => {
    const known = new Set(
      "$ref title description type properties required additionalProperties propertyNames items enum pattern patternErrorMessage problemCode minLength anyOf definitions examples $schema $id".split(
        " ",
      ),
    );
    const visit = (schema: object, path: string): void => {
      for (const [key, value] of Object.entries(schema)) {
        assert.ok(known.has(key), `${path}/${key}`);
        if (["properties", "definitions"].includes(key))
          for (const [name, inner] of Object.entries(value as object))
            visit(inner as object, `${path}/${name}`);
        else if (
          ["items", "propertyNames", "additionalProperties"].includes(key) &&
          typeof value === "object"
        )
          visit(value as object, `${path}/${key}`);
        else if (key === "anyOf") for (const inner of value as object[]) visit(inner, `${path}/anyOf`);
      }
    };
    visit(registrySchema, "registry");
    visit(corpusSchema, "corpus");
  });

  it("give every field a title and a description, for hovers", () => {
    for (const schema of [...Object.values(registrySchema.definitions), registrySchema, corpusSchema])
      if ("properties" in schema)
        for (const [name, field] of Object.entries(schema.properties))
          assert.ok("$ref" in field || (field.title && (field.description || "items" in field)), name);
  });

  it("their examples are valid", () => {
    for (const [name, definition] of Object.entries(registrySchema.definitions)) {
      if (!("examples" in definition)) continue;
      const check = ajv.compile({
        ...registrySchema,
        $id: `https://glossator.invalid/${name}`,
        type: undefined,
        additionalProperties: undefined,
        properties: undefined,
        $ref: `#/definitions/${name}`,
      });
      for (const example of definition.examples as unknown[])
        assert.ok(check(example), `${name}: ${JSON.stringify(check.errors)}`);
    }
  });
});
