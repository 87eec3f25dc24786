import { answeredBy, type Group, groupOf, groups, touchesOf } from "../../shared/api/groups.ts";
import { type Noun, nouns, patternOf } from "../../shared/api/nouns.ts";
import { rightsOf, touchedBy } from "../../shared/api/rights.ts";
import { routes } from "../../shared/api/routes.ts";
import { printTable } from "../bench/measure/print-table.ts";
import type { Asked } from "../functions/store/watch-table.ts";
import { withoutLog } from "../fuzz/without-log.ts";
import { type Cell, cells } from "./cells.ts";
import { startMatrixWorld } from "./matrix-world.ts";
import { type Tried, tryCell } from "./try-cell.ts";

type Row = { cell: Cell; tried: Tried[] };

const play = async (): Promise<Row[]> => {
  const world = await startMatrixWorld();
  try {
    return await withoutLog(async () => {
      const rows: Row[] = [];
      for (const cell of cells) rows.push({ cell, tried: await tryCell(world, cell) });
      return rows;
    });
  } finally {
    world.stop();
  }
};

const outcomeOf = ({ cell, tried }: Row): string => {
  if (tried.some(({ status }) => status === cell.contract.status)) return "answered";
  return [...new Set(tried.map(({ code }) => code))].join(", ");
};

const scopeOf = ({ contract: { access }, role }: Cell): string => {
  const scope = access === "public" || role === undefined ? "public" : access[role];
  return typeof scope === "object" ? `clinic of ${scope.clinic}` : (scope ?? "no role of it");
};

const showMatrix = (rows: Row[]): void =>
  printTable(
    "Who may ask what, of whose",
    ["route", "function", "role", "scope", "whose", "outcome", "records"],
    rows.map((row) => {
      const { contract, audience, role, besides, about, visit } = row.cell;
      const records = row.tried.flatMap(({ audited }) => audited).length;
      return [
        contract.name,
        groupOf(contract, audience),
        [role ?? "anybody", besides].filter(Boolean).join(" and "),
        scopeOf(row.cell),
        about === visit ? about : `${about}, visit of ${visit}`,
        outcomeOf(row),
        records === 0 ? "" : records,
      ];
    }),
  );

/** What a function may ask of each noun, also because another is written with it, beside what its routes asked. */
const rightsOfGroup = (group: Group, asked: readonly Asked[]): string[][] => {
  const touches = touchedBy(answeredBy(group, routes).map(({ contract, audience }) => touchesOf(contract, audience)));
  return (Object.keys(nouns) as Noun[]).flatMap((noun) => {
    const rights = rightsOf(touches).filter(({ partitions }) => partitions.includes(patternOf(noun)));
    if (rights.length === 0) return [];
    const may = [...new Set(rights.flatMap(({ actions }) => actions))];
    const used = new Set<string>(asked.filter((one) => one.noun === noun).map(({ action }) => action));
    const unused = may.filter((action) => !used.has(action));
    return [[group, noun, nouns[noun].partition, may.join(" "), unused.join(" ")]];
  });
};

const showRights = (rows: Row[]): void =>
  printTable(
    "What each function may ask of the table, and what none of its routes asked in these cells",
    ["function", "noun", "partition", "may", "not asked here"],
    groups.flatMap((group) => {
      const own = rows.filter(({ cell }) => groupOf(cell.contract, cell.audience) === group);
      return rightsOfGroup(
        group,
        own.flatMap(({ tried }) => tried.flatMap(({ asked }) => asked)),
      );
    }),
  );

/** `npm run matrix` plays every route × role × ownership, and prints it beside the rights of the functions. */
const rows = await play();
showMatrix(rows);
showRights(rows);
