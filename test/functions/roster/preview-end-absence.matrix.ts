export { ownCase } from "./end-absence.matrix.ts";
