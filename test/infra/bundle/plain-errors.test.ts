import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { withPlainErrors } from "../../../infra/bundle/plain-errors.ts";
import { services } from "../../../infra/bundle/standing-for.ts";
import { scratchFolder } from "../../harness/scratch-folder.ts";

type Kinds = Record<string, new (given: object) => Error>;

const filesOf = (client: string): string =>
  join(dirname(createRequire(import.meta.url).resolve(`@aws-sdk/${client}/package.json`)), "dist-es/models");

/** A file of a client's errors, loaded by Node: beside the class that all of them extend. */
const loaded = async (client: string, text: string): Promise<Kinds> => {
  const models = filesOf(client);
  const beside = text.replace(/from "\.\/(\w+)"/, (_, name) => `from "${pathToFileURL(join(models, `${name}.js`))}"`);
  const file = join(scratchFolder("errors"), `${client}.mjs`);
  writeFileSync(file, beside);
  return import(pathToFileURL(file).href);
};

/** What an error tells of itself, and whether it is one of its own kind and of its client's. */
const toldBy = (kinds: Kinds): [string, unknown][] =>
  Object.entries(kinds).map(([kind, Kind]) => {
    const error = new Kind({ message: "m", $metadata: { attempts: 2 }, Message: "M", reasonCode: "r", Item: { a: 1 } });
    const { name, message } = error;
    const parent = Object.getPrototypeOf(Object.getPrototypeOf(error)).constructor.name;
    return [kind, { ...error, name, message, parent, isOwn: error instanceof Kind, isError: error instanceof Error }];
  });

test.each(Object.keys(services))("the errors of %s are told as its own are", async (client) => {
  const own = readFileSync(join(filesOf(client), "errors.js"), "utf8");
  const [ours, theirs] = [await loaded(client, withPlainErrors(own)), await loaded(client, `${own}\n`)];
  expect(Object.fromEntries(toldBy(ours))).toEqual(Object.fromEntries(toldBy(theirs)));
});

test.each(Object.keys(services))(
  "the errors of %s that stay as they are have more than a name and a fault",
  (client) => {
    const [, ...classes] = withPlainErrors(readFileSync(join(filesOf(client), "errors.js"), "utf8")).split(
      "\nexport class ",
    );
    expect(classes.filter((text) => !/\bthis\.\w+ = opts\.|\$retryable/.test(text))).toEqual([]);
  },
);
