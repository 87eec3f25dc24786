import { expect, test } from "vitest";
import * as z from "zod/mini";
import { audiencesOf, type Contract, pathFor } from "../../shared/api/contract.ts";
import { fillPath, pathFields } from "../../shared/api/request-of.ts";
import { routes } from "../../shared/api/routes.ts";
import { innerOf } from "../../shared/api/schema-parts.ts";
import { writingContracts } from "../writing-routes.ts";
import { planted, type SourceFile, sourceFiles } from "./source-files.ts";

const contracts: readonly Contract[] = routes;

const makesContract = ({ path, text }: SourceFile): boolean =>
  path.startsWith("shared/api/") && /= contract\(\{/.test(text);

/** Whether a test, or what tests of a noun share, calls a use case: to name it is not to try it. */
const calls = ({ path, text }: SourceFile, useCase: string): boolean =>
  path.startsWith("test/functions/") && text.includes(`/${useCase}"`);

/** The file of a use case: of its area, or of one of the rooms that a large area is parted into. */
const functionOf = ({ name, area }: Pick<Contract, "name" | "area">, files: SourceFile[]): string | undefined =>
  files.find(({ path }) => path.startsWith(`functions/${area}/`) && path.endsWith(`/${name}.ts`))?.path;

/** Where a use case is not to be found under its one name. */
const missing = ({ name, area }: Pick<Contract, "name" | "area">, files: SourceFile[]): string[] => {
  const contract = `shared/api/${area}/${name}.ts`;
  const useCase = functionOf({ name, area }, files);
  return [
    ...(files.some(({ path }) => path === contract) ? [] : [contract]),
    ...(useCase ? [] : [`functions/${area}/${name}.ts`]),
    ...(useCase && files.some((file) => calls(file, useCase)) ? [] : [`a test of ${name}`]),
  ];
};

const unreadParts = ({ name, path, request }: Pick<Contract, "name" | "path" | "request">): string[] =>
  pathFields(path)
    .filter((part) => !(part in request.shape))
    .map((part) => `${name} does not read {${part}}`);

const repeated = (words: string[]): string[] => words.filter((word, index) => words.indexOf(word) !== index);

test("every use case has one name, which its contract and its function bear, and a test that calls it", () => {
  const files = sourceFiles();
  expect(contracts.flatMap((contract) => missing(contract, files))).toEqual([]);
});

/** Where a use case that writes is to be killed before and after each of its calls. */
const crashPointsOf = ({ name, area }: Pick<Contract, "name" | "area">): string =>
  `test/lab/crash-points/${area}/${name}.ts`;

test("every use case that writes has its crash points, and nothing else has", () => {
  const written = sourceFiles().filter(({ path }) => /^test\/lab\/crash-points\/\w+\//.test(path));
  expect(written.map(({ path }) => path).toSorted()).toEqual(writingContracts.map(crashPointsOf).toSorted());
});

test("every contract is in the list of what the product can do, and none twice", () => {
  const written = sourceFiles().filter(makesContract);
  expect(written.map(({ path }) => path).sort()).toEqual(
    contracts.map(({ area, name }) => `shared/api/${area}/${name}.ts`).sort(),
  );
  expect(repeated(contracts.map(({ name }) => name))).toEqual([]);
});

test("no two routes answer the same request", () => {
  const addresses = contracts.flatMap((contract) =>
    audiencesOf(contract).map((audience) => `${contract.method} ${fillPath(pathFor(contract, audience), () => "{}")}`),
  );
  expect(repeated(addresses)).toEqual([]);
});

test("every part of a path is read into the request", () => {
  expect(contracts.flatMap(unreadParts)).toEqual([]);
});

test("a use case without function or test, and a part nobody reads, are found", () => {
  const [contract] = routes;
  expect(missing({ name: "sell-medicine", area: "booking" }, [planted("shared/api/booking/sell-medicine.ts")])).toEqual(
    ["functions/booking/sell-medicine.ts", "a test of sell-medicine"],
  );
  expect(unreadParts({ ...contract, path: "/shelves/{shelfId}" })).toEqual(["list-clinics does not read {shelfId}"]);
  expect(repeated(["a", "b", "a"])).toEqual(["a"]);
});

type Schema = z.core.$ZodType;

/** The objects within a schema of which every field may be missing. */
const allMissable = (schema: Schema): z.core.$ZodObjectDef[] => {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const own = def.type === "object" && Object.values(def.shape).every(({ _zod }) => _zod.optin === "optional");
  return [...(own ? [def] : []), ...innerOf(schema).flatMap(allMissable)];
};

/** Those of them that are sent and leave out what they don't know: it may have been all that somebody wrote. */
const forgetful = ({ name, method, request }: Pick<Contract, "name" | "method" | "request">): string[] =>
  Object.entries(request.shape).flatMap(([field, schema]) =>
    method === "POST" && allMissable(schema).some(({ catchall }) => catchall === undefined) ? [`${name} ${field}`] : [],
  );

test("what is sent and may be empty refuses what it does not know, since nothing would be left of it", () => {
  expect(contracts.flatMap(forgetful)).toEqual([]);
});

test("one that would forget what was written is found, in a list and in a choice too", () => {
  const signs = { pulse: z.optional(z.number()), weight: z.optional(z.number()) };
  const sent = (field: z.ZodMiniType) =>
    forgetful({ name: "note", method: "POST", request: z.object({ signs: field, day: z.string() }) });
  expect(sent(z.object(signs))).toEqual(["note signs"]);
  expect(sent(z.array(z.union([z.string(), z.object(signs)])))).toEqual(["note signs"]);
  expect([sent(z.strictObject(signs)), sent(z.object({ ...signs, at: z.number() }))]).toEqual([[], []]);
});
