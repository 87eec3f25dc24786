import { expect, test } from "vitest";
import { audiencesOf, type Contract, pathFor } from "../../shared/api/contract.ts";
import { routes } from "../../shared/api/routes.ts";
import { writingContracts } from "../writing-routes.ts";
import { planted, type SourceFile, sourceFiles } from "./source-files.ts";

const contracts: readonly Contract[] = routes;

const makesContract = ({ path, text }: SourceFile): boolean =>
  path.startsWith("shared/api/") && /= contract\(\{/.test(text);

const isTest = ({ path }: SourceFile): boolean => /^test\/(?!architecture\/).*\.test\.tsx?$/.test(path);

/** Where a use case is not to be found under its one name. */
const missing = ({ name, area }: Pick<Contract, "name" | "area">, files: SourceFile[]): string[] => [
  ...[`shared/api/${area}/${name}.ts`, `functions/${area}/${name}.ts`].filter(
    (path) => !files.some((file) => file.path === path),
  ),
  ...(files.some((file) => isTest(file) && (file.path.includes(`/${name}.`) || file.text.includes(name)))
    ? []
    : [`a test of ${name}`]),
];

const pathParts = (path: string): string[] => [...path.matchAll(/\{(\w+)\}/g)].map(([, part = ""]) => part);

const unreadParts = ({ name, path, request }: Pick<Contract, "name" | "path" | "request">): string[] =>
  pathParts(path)
    .filter((part) => !(part in request.shape))
    .map((part) => `${name} does not read {${part}}`);

const repeated = (words: string[]): string[] => words.filter((word, index) => words.indexOf(word) !== index);

test("every use case has one name: its contract, its function and a test bear it", () => {
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
    audiencesOf(contract).map((audience) =>
      `${contract.method} ${pathFor(contract, audience)}`.replace(/\{\w+\}/g, "{}"),
    ),
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
