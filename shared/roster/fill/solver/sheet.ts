import { makeCover } from "./cover.ts";
import { makeRowCost } from "./row-cost.ts";
import type { Score } from "./score.ts";
import type { Tables } from "./tables.ts";

/** A roster being filled: its cells, and what they break, leave open and cost. */
export type Sheet = {
  /** Person × days + day → task. */
  cells: Uint16Array;
  /** True once what was set is reckoned. */
  score: Score;
  set: (cell: number, task: number) => void;
  reckon: () => void;
  /** Takes back all that was set since the sheet was last kept. */
  undo: () => void;
  keep: () => void;
};

/** The cells, and with them who is there for each need. */
const makeCells = (tables: Tables, score: Score, start: Uint16Array) => {
  const { days, tasks, people, listOf } = tables;
  const cells = new Uint16Array(people * days);
  const count = makeCover(tables, score);
  const put = (cell: number, task: number): void => {
    const from = listOf[cell * tasks + (cells[cell] ?? 0)] ?? 0;
    const to = listOf[cell * tasks + task] ?? 0;
    cells[cell] = task;
    if (from === to) return;
    count(cell % days, from, -1);
    count(cell % days, to, 1);
  };
  for (let cell = 0; cell < cells.length; cell++) {
    count(cell % days, listOf[cell * tasks] ?? 0, 1);
    put(cell, start[cell] ?? 0);
  }
  return { cells, put };
};

/** What each row breaks and costs, kept up in `score` with every row that is reckoned. */
const makeRows = (tables: Tables, score: Score, cells: Uint16Array) => {
  const { cost, reckon } = makeRowCost(tables);
  const hard = new Float64Array(tables.people);
  const soft = new Float64Array(tables.people);
  const reckonRow = (person: number): void => {
    reckon(cells, person);
    score.hard += cost.hard - (hard[person] ?? 0);
    score.soft += cost.soft - (soft[person] ?? 0);
    hard[person] = cost.hard;
    soft[person] = cost.soft;
  };
  for (let person = 0; person < tables.people; person++) reckonRow(person);
  return {
    hard,
    soft,
    reckon: reckonRow,
    restore: (person: number, hardBefore: number, softBefore: number): void => {
      hard[person] = hardBefore;
      soft[person] = softBefore;
    },
  };
};

export const sheetOf = (tables: Tables, start: Uint16Array): Sheet => {
  const score: Score = { hard: 0, uncovered: 0, soft: 0 };
  const { cells, put } = makeCells(tables, score, start);
  const rows = makeRows(tables, score, cells);
  const before = { ...score };
  // Cell and task by turns; person, what their row broke and cost by turns.
  const changed: number[] = [];
  const touched: number[] = [];

  const keep = (): void => {
    changed.length = 0;
    touched.length = 0;
    before.hard = score.hard;
    before.uncovered = score.uncovered;
    before.soft = score.soft;
  };
  // A move changes the rows of two people at most.
  const isTouched = (person: number): boolean => touched[0] === person || touched[3] === person;
  return {
    cells,
    score,
    keep,
    set: (cell, task) => {
      const person = Math.floor(cell / tables.days);
      if (!isTouched(person)) touched.push(person, rows.hard[person] ?? 0, rows.soft[person] ?? 0);
      changed.push(cell, cells[cell] ?? 0);
      put(cell, task);
    },
    reckon: () => {
      for (let at = 0; at < touched.length; at += 3) rows.reckon(touched[at] ?? 0);
    },
    undo: () => {
      for (let at = changed.length - 2; at >= 0; at -= 2) put(changed[at] ?? 0, changed[at + 1] ?? 0);
      for (let at = 0; at < touched.length; at += 3)
        rows.restore(touched[at] ?? 0, touched[at + 1] ?? 0, touched[at + 2] ?? 0);
      Object.assign(score, before);
      keep();
    },
  };
};
