import { readFile } from "node:fs/promises";
import type { Plugin } from "esbuild";
import { isNode, literalOf, type Node, nameOf, nodesOf, type Part, replaced } from "./syntax.ts";

/** The errors of a client of the SDK: a class each, dozens that differ in their name alone. */
const errors = /\/@aws-sdk\/client-[^/]+\/dist-es\/models\/errors\.js$/;

/** Such a class, as all of them are written. */
const written = (
  name: string,
  { shapeId, $fault }: Record<string, unknown>,
): string => `class ${name} extends __BaseException {
    static shapeId = "${shapeId}";
    name = "${name}";
    $fault = "${$fault}";
    constructor(opts) {
        super({
            name: "${name}",
            $fault: "${$fault}",
            ...opts,
        });
        Object.setPrototypeOf(this, ${name}.prototype);
    }
}`;

/** Makes such a class; its shape the SDK enters itself where it finds none. */
const plainError = `
const plainError = (name, $fault) => class extends __BaseException {
    name = name;
    $fault = $fault;
    constructor(opts) {
        super({ name, $fault, ...opts });
        Object.setPrototypeOf(this, new.target.prototype);
    }
};
`;

const plainFrom = (text: string, { start, end, id, body }: Node): (Part & { by: string }) | undefined => {
  const name = nameOf(id);
  const members = isNode(body) ? (body.body as Node[]) : [];
  const said = Object.fromEntries(members.map(({ key, value }) => [nameOf(key) ?? "", literalOf(value)]));
  if (!name || text.slice(start, end) !== written(name, said)) return undefined;
  return { start, end, by: `const ${name} = plainError("${name}", "${said.$fault}");` };
};

/** A client's errors, with those made alike that are written alike. */
export const withPlainErrors = (text: string): string => {
  const classes = nodesOf(text).filter(({ type }) => type === "ClassDeclaration");
  const plain = classes.flatMap((one) => plainFrom(text, one) ?? []);
  const first = Math.min(...plain.map(({ start }) => start - "export ".length));
  return plain.length === 0 ? text : replaced(text, [...plain, { start: first, end: first, by: plainError }]);
};

/** Makes the errors of the SDK's clients alike: 0.6 KB (gz) less, and 1.7 where Cognito is asked. */
export const plainErrors: Plugin = {
  name: "plain-errors",
  setup: (build) => {
    build.onLoad({ filter: errors }, async ({ path }) => ({
      contents: withPlainErrors(await readFile(path, "utf8")),
      loader: "js",
    }));
  },
};
