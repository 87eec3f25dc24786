import { DatabaseSync } from "node:sqlite";

/** Whether an engine's file can't be read as what it is. */
export const isDamaged = (file: string): boolean => {
  try {
    const database = new DatabaseSync(file, { readOnly: true, timeout: 2000 });
    try {
      return database.prepare("PRAGMA quick_check(1)").get()?.quick_check !== "ok";
    } finally {
      database.close();
    }
  } catch (error) {
    return error instanceof Error && /not a database|malformed|corrupt/.test(error.message);
  }
};
